package blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The number of a person anywhere in what is to be published stops the build, and is not repeated.
 */
class PrivacyIT {

  /** Made up; its check digit is right. */
  private static final String NUMBER = "3112233445566";

  private static final String RULE = "citizen-number";
  private static final Path TABLE = Path.of("content/data/procurement/2566.csv");
  private static final Path DOCUMENT = Path.of("content/th/2566/procurement.adoc");
  private static final Path WORKBOOK = Path.of("content/files/2567/o17/list.xlsx");
  private static final Path INCLUDED = Path.of("content/th/2566/_contact.adoc");
  private static final Path MARKED = Path.of("content/en/2566/procurement.adoc");
  private static final Path ASSET = Path.of("assets/data/contacts.csv");
  private static final Path PDF = Path.of("content/files/2567/o17/summary.pdf");

  @TempDir private static Path temp;

  private static Path output;
  private static Tree before;
  private static ProgramCall thai;
  private static ProgramCall json;

  @BeforeAll
  static void buildsASiteWithTheNumberInSevenFiles() throws IOException {
    assertTrue(hasCheckDigit(NUMBER));
    var site = Tree.copy(FictionalSite.SOURCE, temp.resolve("source"));
    var rows = Files.readString(site.resolve(TABLE));
    var first = "ซื้อวัสดุสำนักงาน ครั้งที่ 0";
    assertTrue(rows.contains(first));
    Files.writeString(site.resolve(TABLE), rows.replaceFirst(first, first + " 3-1122-33445-56-6"));
    Files.writeString(
        site.resolve(DOCUMENT), "\nผู้ประสานงาน ๓ ๑๑๒๒ ๓๓๔๔๕ ๕๖ ๖\n", StandardOpenOption.APPEND);
    Sheet.write(
        site.resolve(WORKBOOK), new Object[] {"ที่", "ผู้รับจ้าง"}, new Object[] {1, NUMBER});
    pdf(site.resolve(PDF), "Contractor 3 1122 33445 56 6");
    include(site);
    Files.writeString(
        site.resolve(MARKED), "\nCall 3-1122-**334**45-56{empty}-6.\n", StandardOpenOption.APPEND);
    Files.createDirectories(site.resolve(ASSET).getParent());
    Files.writeString(site.resolve(ASSET), "name,number\nSomeone," + NUMBER + "\n");
    evidence(site);
    output = Tree.copy(FictionalSite.published().folder(), temp.resolve("site"));
    before = Tree.of(output);
    thai = build(site, output, "th", "text");
    json = build(site, temp.resolve("first"), "en", "json");
    assertEquals(1, thai.exitCode(), thai.output());
    assertEquals(1, json.exitCode(), json.output());
  }

  /** Included under a name that only the processor knows. */
  private static void include(Path site) throws IOException {
    Files.writeString(site.resolve(INCLUDED), "ผู้ตรวจรับ " + NUMBER + "\n");
    Files.writeString(
        site.resolve("content/th/2566/procurement.adoc"),
        "\n:part: _contact\n\ninclude::{part}.adoc[]\n",
        StandardOpenOption.APPEND);
  }

  private static ProgramCall build(Path site, Path out, String language, String format) {
    return ProgramCall.of(
        "build",
        "--site",
        site.toString(),
        "--out",
        out.toString(),
        "--cache",
        temp.resolve("cache-" + language).toString(),
        "--lang",
        language,
        "--format",
        format);
  }

  private static void evidence(Path site) throws IOException {
    var table = site.resolve("content/data/oit-evidence/2567.csv");
    Files.createDirectories(table.getParent());
    Files.writeString(
        table,
        """
        item,sequence,title_th,title_en,url,covers_year_be,published_on
        o17,1,รายการ,List,/files/2567/o17/list.xlsx,2566,2023-11-15
        o17,2,สรุป,Summary,/files/2567/o17/summary.pdf,2566,2023-11-15
        """);
  }

  private static void pdf(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(72, 700);
        content.showText(text);
        content.endText();
      }
      document.save(file.toFile());
    }
  }

  private static boolean hasCheckDigit(String number) {
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += (13 - i) * (number.charAt(i) - '0');
    }
    return (11 - sum % 11) % 10 == number.charAt(12) - '0';
  }

  private static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }

  @Test
  void eachOfTheSevenFilesIsAnError() {
    var found = new TreeSet<String>();
    var line =
        Pattern.compile("^((?:content|assets)/[^:\\n]+):.*\\[" + RULE + "\\]", Pattern.MULTILINE)
            .matcher(thai.output());
    while (line.find()) {
      found.add(line.group(1));
    }
    var expected = new TreeSet<String>();
    List.of(TABLE, DOCUMENT, WORKBOOK, PDF, INCLUDED, MARKED, ASSET)
        .forEach(path -> expected.add(slashes(path)));
    assertEquals(expected, found, thai.output());
  }

  @Test
  void whatWasPublishedStaysAsItWasAndNothingNewIs() {
    assertEquals(List.of(), before.differencesTo(Tree.of(output)), "files that differ");
    assertFalse(Files.exists(temp.resolve("first")));
  }

  @Test
  void noReportRepeatsTheNumber() throws IOException {
    var texts = new ArrayList<String>(List.of(thai.output(), json.output()));
    for (var name : List.of("site-report.html", "first-report.html")) {
      texts.add(Files.readString(temp.resolve(name)));
    }
    for (var text : texts) {
      assertTrue(text.contains("list.xlsx"), text);
      assertFalse(
          Folded.digits(text).replaceAll("[^0-9A-Za-zก-๙]", "").contains(NUMBER),
          () -> text.substring(0, Math.min(200, text.length())));
    }
  }
}
