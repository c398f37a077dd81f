package blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.importer.word.MadeWord;

/** Every command of the officer's manual, in its order, on one new site. */
class ManualIT {

  private static final Path MANUAL = Path.of("docs/manual.th.md");
  private static final Path FORMS = Path.of("src/test/resources/sites/nonglan/forms");
  private static final Pattern COMMAND =
      Pattern.compile("^(prongsai\\.cmd .+)$|`(prongsai\\.cmd [^`\n]+)`", Pattern.MULTILINE);
  private static final String ADDRESS = "https://ที่อยู่เว็บของท่าน/";
  private static final String PACKED = "ชุดก่อน.zip";
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Pattern SHEETS = Pattern.compile("แผ่น ((?: |และ|“[^”]+”)+)");
  private static final Pattern SHEET = Pattern.compile("“([^”]+)”");
  private static final String PROGRAM = "prongsai.cmd ";
  private static final int AT_LEAST = 12;

  @TempDir private Path folder;

  private static List<String> commands() throws IOException {
    var commands =
        COMMAND
            .matcher(Files.readString(MANUAL))
            .results()
            .map(found -> found.group(1) != null ? found.group(1) : found.group(2))
            // It visits addresses that are not ours; AuditLinksIT runs it against servers.
            .filter(command -> !command.contains(" audit-links "))
            // PdfIT makes one of a year with a result.
            .filter(command -> !command.contains(" pdf "))
            .toList();
    return commands;
  }

  /** What the officer types, with the names of files and folders where they lie here. */
  private String[] arguments(String command) {
    var arguments = new ArrayList<String>();
    var words = WORD.matcher(command.substring(PROGRAM.length()));
    while (words.find()) {
      var word = words.group(1) != null ? words.group(1) : words.group(2);
      if (word.equals(ADDRESS)) {
        // The site as a web server has it.
        arguments.add(folder.resolve("ita/target/site").toString());
        continue;
      }
      boolean isPlace =
          word.equals("ita")
              || word.startsWith("แบบรายการ")
              || word.startsWith("ita\\")
              || word.matches(".+\\.(?:csv|docx|zip)")
              || word.startsWith("หลักฐาน");
      arguments.add(isPlace ? folder.resolve(word.replace('\\', '/')).toString() : word);
    }
    return arguments.toArray(String[]::new);
  }

  @Test
  void everyCommandOfTheManualWorks() throws IOException {
    Files.copy(FORMS.resolve("2025-10.csv"), folder.resolve("สขร.1 ต.ค. 2568.csv"));
    var evidence = Files.createDirectory(folder.resolve("หลักฐาน 2569"));
    Files.writeString(evidence.resolve("O9 แผน.txt"), "แผนดำเนินงานประจำปี\n");

    Files.writeString(
        folder.resolve("ตารางส่ง.csv"),
        "ข้อ,URL,คำอธิบาย\nO1,https://www.example.go.th/o1,โครงสร้าง\n"
            + "O2,https://www.example.go.th/o2,ข้อมูลผู้บริหาร\n");
    MadeWord.file(
        folder,
        "ผลประเมิน.docx",
        MadeWord.of(
            "ผลการประเมิน ปีงบประมาณ พ.ศ. 2569\n\ni1\tการปฏิบัติหน้าที่\t95.00\ni2\tงบประมาณ\t90.00\n"));
    MadeWord.file(
        folder,
        "มาตรการ.docx",
        MadeWord.of(
            "**๑. ชื่อประเด็น**\n\nข้อคำถาม\tข้อบกพร่อง/ปรับปรุง\nOIT ข้อ o9\tควรปรับปรุง\n\n"
                + "มาตรการ\tขั้นตอน\tผู้รับผิดชอบ\n๑. ชื่อประเด็น\t\t\n๑.๑ ก\tข\tสำนักปลัด\n"));
    MadeWord.file(folder, "รายงาน.docx", MadeWord.of("รายงานผล\n\nข้อความของรายงาน\n"));

    var commands = commands();
    assertTrue(commands.size() >= AT_LEAST, commands::toString);
    for (var command : commands) {
      if (command.contains(PACKED)) {
        Files.copy(whole(), folder.resolve(PACKED));
      }
      var call = ProgramCall.of(arguments(command));
      assertEquals(0, call.exitCode(), () -> command + "\n" + call.output());
    }
    assertTrue(Files.isRegularFile(folder.resolve("ita/target/site/index.html")));
    assertTrue(Files.isDirectory(folder.resolve("แบบรายการ2570")));
    everySheetItNamesIsInTheWorkbook();
  }

  private Path whole() throws IOException {
    try (var files = Files.list(folder.resolve("ita/target/package"))) {
      return files
          .filter(file -> file.toString().endsWith(".zip"))
          .filter(file -> !file.toString().contains("preview"))
          .findFirst()
          .orElseThrow();
    }
  }

  private void everySheetItNamesIsInTheWorkbook() throws IOException {
    var named = new TreeSet<String>();
    SHEETS
        .matcher(Files.readString(MANUAL))
        .results()
        .flatMap(sheets -> SHEET.matcher(sheets.group(1)).results())
        .forEach(sheet -> named.add(sheet.group(1)));
    assertTrue(named.size() >= AT_LEAST, named::toString);
    var file = folder.resolve("ita/content/workbook.xlsx").toFile();
    try (var book = WorkbookFactory.create(file, null, true)) {
      book.forEach(sheet -> named.remove(sheet.getSheetName()));
    }
    assertEquals(Set.of(), named);
  }
}
