package blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every file of a year's purchases has the same rows and comes to the same sums. */
class ProcurementFilesIT {

  private static final List<String> FORM_OF_18 =
      List.of(
          "ปีงบประมาณ",
          "ประเภทหน่วยงาน",
          "กระทรวง",
          "ชื่อหน่วยงาน",
          "อำเภอ",
          "จังหวัด",
          "งานที่ซื้อหรือจ้าง",
          "วงเงินงบประมาณที่ได้รับจัดสรร",
          "แหล่งที่มาของงบประมาณ",
          "สถานะการจัดซื้อจัดจ้าง",
          "วิธีการจัดซื้อจัดจ้าง",
          "ราคากลาง",
          "ราคาที่ตกลงซื้อหรือจ้าง",
          "เลขประจำตัวผู้เสียภาษี",
          "รายชื่อผู้ประกอบการที่ได้รับการคัดเลือก",
          "เลขที่โครงการ",
          "วันที่เริ่มต้น/ลงนามสัญญา",
          "วันสิ้นสุดสัญญา");
  private static final List<String> FORM_OF_16 =
      List.of(
          "ที่",
          "ปีงบประมาณ",
          "ชื่อหน่วยงาน",
          "อำเภอ",
          "จังหวัด",
          "กระทรวง",
          "ประเภทหน่วยงาน",
          "ชื่อรายการของงานที่ซื้อหรือจ้าง",
          "วงเงินงบประมาณที่ได้รับจัดสรร (บาท)",
          "แหล่งที่มาของงบประมาณ",
          "สถานะการจัดซื้อจัดจ้าง",
          "วิธีการจัดซื้อจัดจ้าง",
          "ราคากลาง (บาท)",
          "ราคาที่ตกลงซื้อหรือจ้าง (บาท)",
          "รายชื่อผู้ประกอบการที่ได้รับการคัดเลือก",
          "เลขที่โครงการในระบบ e-GP");

  private static final PublishedSite SITE = FictionalSite.published();

  private static String base(String year) {
    return "data/procurement/" + year;
  }

  private static List<Map<String, String>> csv(String year) {
    return SITE.rows(base(year) + ".csv");
  }

  private static BigDecimal agreed(String year) {
    return FictionalSite.sum(csv(year), "agreed_price_thb");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2566", "2567"})
  void jsonHasTheRowsAndTheSums(String year) {
    var sums = new ArrayList<BigDecimal>(List.of(BigDecimal.ZERO, BigDecimal.ZERO));
    var json = SITE.json(base(year) + ".json");
    for (var row : json) {
      sums.set(0, sums.get(0).add(amount(row.path("agreed_price_thb"))));
      sums.set(1, sums.get(1).add(amount(row.path("budget_amount_thb"))));
    }
    assertEquals(csv(year).size(), json.size());
    assertEquals(agreed(year), sums.get(0).setScale(2));
    assertEquals(FictionalSite.sum(csv(year), "budget_amount_thb"), sums.get(1).setScale(2));
  }

  private static BigDecimal amount(JsonNode number) {
    return number.isNumber() ? number.decimalValue() : BigDecimal.ZERO;
  }

  @ParameterizedTest
  @ValueSource(strings = {"2566", "2567"})
  void theWorkbookHasTheRowsAndTheSum(String year) {
    var rows =
        Workbooks.read(
            SITE, base(year) + ".xlsx", workbook -> Workbooks.rows(workbook.getSheet("data")));
    assertEquals(csv(year).size(), rows.size() - 1);
    assertEquals(agreed(year), sumOf(rows, "agreed_price_thb"));
  }

  private static BigDecimal sumOf(List<List<Workbooks.Typed>> rows, String column) {
    int at = rows.get(0).stream().map(Workbooks.Typed::value).toList().indexOf(column);
    return rows.stream()
        .skip(1)
        .map(row -> row.get(at))
        .filter(cell -> cell.kind().equals("number"))
        .map(cell -> new BigDecimal(cell.value()))
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .setScale(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2566", "2567"})
  void theFormsHaveTheirHeadersInOrderNoBlankCellAndTheSums(String year) {
    for (var form : Map.of("nacc-18", FORM_OF_18, "nacc-16", FORM_OF_16).entrySet()) {
      var path = base(year) + "." + form.getKey();
      var rows = SITE.rows(path + ".csv");
      assertEquals(form.getValue(), List.copyOf(rows.get(0).keySet()), path);
      assertEquals(csv(year).size(), rows.size(), path);
      for (var row : rows) {
        assertTrue(row.values().stream().noneMatch(String::isBlank), () -> path + row);
      }
      var price = form.getValue().stream().filter(h -> h.startsWith("ราคาที่ตกลง")).findFirst();
      var stated =
          rows.stream().map(row -> row.get(price.orElseThrow())).filter(c -> !c.equals("-"));
      assertEquals(
          agreed(year),
          stated.map(BigDecimal::new).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add),
          path);
      var sheet = Workbooks.read(SITE, path + ".xlsx", w -> Workbooks.rows(w.getSheetAt(0)));
      assertEquals(form.getValue(), sheet.get(0).stream().map(Workbooks.Typed::value).toList());
      assertEquals(agreed(year), sumOf(sheet, price.orElseThrow()), path);
      assertTrue(
          sheet.stream().flatMap(List::stream).noneMatch(cell -> cell.value().isBlank()), path);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2566", "2567"})
  void theContractingPackageHasEveryPurchaseOnceAndTheSum(String year) {
    var ids = new ArrayList<String>();
    var awarded = BigDecimal.ZERO;
    var contracts = 0;
    for (var release : SITE.json(base(year) + ".ocds.json").path("releases")) {
      for (var award : release.path("awards")) {
        ids.add(award.path("id").asText());
        awarded = awarded.add(amount(award.path("value").path("amount")));
      }
      contracts += release.path("contracts").size();
    }
    var priced = csv(year).stream().filter(row -> !row.get("agreed_price_thb").isEmpty()).toList();
    assertEquals(agreed(year), awarded.setScale(2));
    assertEquals(priced.size(), contracts);
    assertTrue(ids.containsAll(priced.stream().map(row -> row.get("purchase_id")).toList()));
    assertEquals(ids.size(), Stream.of(ids.toArray()).distinct().count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2566", "2567"})
  void theCatalogueNamesEveryFormOfTheYearWithItsSizeAndChecksum(String year) throws Exception {
    var catalogue = ModelFactory.createDefaultModel();
    RDFParser.fromString(SITE.text("data/catalog.ttl"), Lang.TURTLE).parse(catalogue);
    var dcat = "http://www.w3.org/ns/dcat#";
    var home = "https://ita.saithong.example/";
    for (var ending :
        List.of("nacc-18.csv", "nacc-18.xlsx", "nacc-16.csv", "nacc-16.xlsx", "ocds.json")) {
      var path = base(year) + "." + ending;
      var address = catalogue.createResource(home + path);
      var file =
          catalogue
              .listSubjectsWithProperty(catalogue.createProperty(dcat + "downloadURL"), address)
              .next();
      assertTrue(
          catalogue.contains(
              catalogue.createResource(home + "data/procurement/#" + year),
              catalogue.createProperty(dcat + "distribution"),
              file),
          path);
      var bytes = SITE.bytes(path);
      assertEquals(
          bytes.length, file.getProperty(catalogue.createProperty(dcat + "byteSize")).getLong());
      var spdx = "http://spdx.org/rdf/terms#";
      assertEquals(
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)),
          file.getPropertyResourceValue(catalogue.createProperty(spdx + "checksum"))
              .getProperty(catalogue.createProperty(spdx + "checksumValue"))
              .getLiteral()
              .getLexicalForm(),
          path);
    }
  }
}
