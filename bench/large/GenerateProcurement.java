import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;

/**
 * Writes a procurement table as an agency keeps it: {@code java GenerateProcurement.java ROWS FILE
 * [YEAR [BIDS_FILE]]}, and where it is asked for a table of three bids for each signed purchase.
 * With {@code -Dsuppliers=N} there are about that many suppliers, a few of which sell much. The
 * same arguments give the same bytes. All names and numbers are made up.
 */
final class GenerateProcurement {

  private static final long SEED = 20_261_123L;
  private static final String HEADER =
      "fiscal_year_be,row_no,ministry,agency_type,title,village_no,budget_amount_thb,budget_source,"
          + "status,method,reference_price_thb,agreed_price_thb,supplier_name,supplier_tax_id,"
          + "egp_project_no,contract_signed_date,contract_end_date";
  private static final String[] WORK = {
    "จ้างเหมาบริการทำความสะอาดอาคารสำนักงานและบริเวณโดยรอบ",
    "จัดซื้อวัสดุสำนักงาน จำนวน {0} รายการ",
    "โครงการก่อสร้างถนนคอนกรีตเสริมเหล็ก สายบ้านสมมติซอย {0}",
    "จัดซื้อน้ำมันเชื้อเพลิงและหล่อลื่น ประจำเดือนที่ {0}",
    "จ้างซ่อมแซมรถยนต์ส่วนกลาง หมายเลขทะเบียน กข {0}",
    "โครงการปรับปรุงระบบประปาหมู่บ้าน แห่งที่ {0}",
    "จัดซื้ออาหารเสริม (นม) โรงเรียน ภาคเรียนที่ {0}",
    "จ้างพิมพ์ป้ายไวนิล \"ร่วมใจต้านทุจริต\" ขนาด {0} เมตร",
    "เช่าเครื่องถ่ายเอกสาร จำนวน {0} เครื่อง",
    "โครงการขุดลอกคลองสาธารณประโยชน์ ช่วงที่ {0}"
  };
  private static final String[] SOURCES = {
    "budget-act", "ordinance", "ordinance", "ordinance", "grant", "reserve", "loan", "other"
  };
  private static final String[] STATES = {"ended", "ended", "ended", "active", "not-signed"};
  private static final String[] METHODS = {
    "specific", "specific", "specific", "specific", "e-bidding", "e-market", "selection"
  };
  private static final String[] SUPPLIERS = {
    "บริษัท ตัวอย่างก่อสร้าง จำกัด", "ห้างหุ้นส่วนจำกัด สมมติการช่าง", "ร้านตัวอย่างเครื่องเขียน",
    "บริษัท สมมติปิโตรเลียม จำกัด", "สหกรณ์โคนมตัวอย่าง จำกัด", "ร้าน ก. \"สมมติ\" การพิมพ์"
  };

  private static final int NAMES = Integer.getInteger("suppliers", 0);

  private final Random random = new Random(SEED);
  private final int year;
  private final StringBuilder bids = new StringBuilder();

  private GenerateProcurement(int year) {
    this.year = year;
  }

  public static void main(String[] args) throws IOException {
    int year = args.length > 2 ? Integer.parseInt(args[2]) : 2567;
    GenerateProcurement made = new GenerateProcurement(year);
    made.write(Integer.parseInt(args[0]), Path.of(args[1]));
    if (args.length > 3) {
      made.writeBids(Path.of(args[3]));
    }
  }

  private void writeBids(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    String header = "fiscal_year_be,row_no,bid_no,bidder_name,offered_price_thb,selected\n";
    Files.writeString(file, header + bids, StandardCharsets.UTF_8);
  }

  /** The first bid is the supplier's, at the price that was agreed. */
  private void bid(int row, int number, String name, long price) {
    bids.append(year).append(',').append(row).append(',').append(number).append(',');
    bids.append(quoted(name)).append(',').append(price).append(".50,").append(number == 1);
    bids.append('\n');
  }

  private void write(int rows, Path file) throws IOException {
    if (file.getParent() != null) {
      Files.createDirectories(file.getParent());
    }
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(HEADER + "\n");
      for (int row = 1; row <= rows; row++) {
        out.write(row(row));
      }
    }
  }

  private String row(int number) {
    long budget = (1 + random.nextInt(200)) * 5_000L;
    long reference = budget - 1 - random.nextInt(4_000);
    boolean signed = random.nextInt(10) > 0;
    long agreed = Math.max(0, reference - 1 - random.nextInt(3_000));
    LocalDate day = LocalDate.of(year - 544, 10, 1).plusDays(random.nextInt(330));
    String supplier = one(SUPPLIERS) + seller();
    if (signed) {
      bid(number, 1, supplier, agreed);
      bid(number, 2, "ร้านตัวอย่าง ที่ " + number % 97, agreed + number % 900);
      bid(number, 3, "ร้านสมมติ ที่ " + number % 89, agreed + number % 700);
    }
    return String.join(
            ",",
            Integer.toString(year),
            Integer.toString(number),
            "กระทรวงมหาดไทย",
            "องค์การบริหารส่วนตำบล",
            quoted(one(WORK).replace("{0}", Integer.toString(1 + random.nextInt(999)))),
            random.nextInt(4) == 0 ? "" : Integer.toString(1 + random.nextInt(14)),
            budget + ".00",
            one(SOURCES),
            signed ? one(STATES) : "not-signed",
            one(METHODS),
            reference + "." + (10 + random.nextInt(90)),
            signed ? agreed + ".50" : "",
            signed ? quoted(supplier) : "",
            signed && supplier.startsWith("บ") ? "01" + number(supplier) : "",
            random.nextInt(5) == 0 ? "" : project(day, number),
            signed ? day.toString() : "",
            signed ? day.plusDays(30 + random.nextInt(60)).toString() : "")
        + "\n";
  }

  /** As the e-GP system numbers projects: calendar year (BE) and month of creation, then a number. */
  private static String project(LocalDate day, int number) {
    return String.format("%02d%02d%07d", (day.getYear() + 543) % 100, day.getMonthValue(), number);
  }

  /** What tells a supplier from others of its kind; small numbers come often. */
  private String seller() {
    return NAMES == 0 ? "" : " " + (int) (NAMES / 6.0 * Math.pow(random.nextDouble(), 3));
  }

  private String one(String[] choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** Where there are many suppliers each has its number. */
  private String number(String supplier) {
    return NAMES == 0 ? digits(11) : String.format("%011d", supplier.hashCode() & 0x7fffffffL);
  }

  private String digits(int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append((char) ('0' + random.nextInt(10)));
    }
    return digits.toString();
  }

  private static String quoted(String text) {
    return text.matches("[^\",\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
