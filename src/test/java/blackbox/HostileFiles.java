package blackbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.prongsai.grade.Zips;

/** Files that an editor, git or a file system would damage or hide, made when a test needs them. */
final class HostileFiles {

  /** The encoding of a Thai Windows. */
  static final Charset WINDOWS_874 = Charset.forName("x-windows-874");

  private static final String BOM = "\uFEFF";
  private static final String RESULTS = "content/data/ita-results/2567";
  private static final String SCORES = "content/data/ita-indicator-scores/2567";
  private static final String LIMITATIONS = "content/data/ita-limitations/2567.csv";
  private static final String CONTRACTS = "content/data/contracts/dataset.yml";
  private static final String WORKBOOK = "content/workbook";
  private static final String SETTINGS = "content/site.yml";
  private static final String ABOUT = "content/th/about.adoc";

  private final Path site;

  private HostileFiles(Path site) {
    this.site = site;
  }

  /** Adds the files of a case to a site; most cases have none. */
  static void write(String name, Path site) throws IOException {
    var files = new HostileFiles(site);
    if (name.startsWith("file-")) {
      files.writeForFolders(name);
    } else if (name.startsWith("encoding-") || name.startsWith("read-")) {
      files.writeForEncodings(name);
    } else {
      files.writeForForm(name);
    }
    if (name.startsWith("citizen-number-") || name.startsWith("file-not-searched-")) {
      files.writeAttached(name);
    }
  }

  private void writeAttached(String name) throws IOException {
    var folder = "content/files/2567/o9/";
    switch (name) {
      case "citizen-number-workbook" ->
          write(
              folder + "people.xlsx",
              workbook(
                  workbook -> {
                    var sheet = workbook.newWorksheet("รายชื่อ");
                    sheet.value(0, 0, "ชื่อ");
                    sheet.value(0, 1, "เลขประจำตัว");
                    sheet.value(1, 0, "นายตัวอย่าง");
                    sheet.value(1, 1, 1_234_567_890_121L);
                  }));
      case "citizen-number-pdf" ->
          write(folder + "list.pdf", pdf("Plan of the year", "Holder of card 1 2345 67890 12 1"));
      case "file-not-searched-scan" -> write(folder + "scan.pdf", scan());
      default -> {}
    }
  }

  private static byte[] pdf(String... pages) throws IOException {
    try (var document = new PDDocument()) {
      for (var text : pages) {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
          content.newLineAtOffset(50, 700);
          content.showText(text);
          content.endText();
        }
      }
      return bytes(document);
    }
  }

  private static byte[] scan() throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        var pixels = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        var image = LosslessFactory.createFromImage(document, pixels);
        content.drawImage(image, 0, 0, page.getBBox().getWidth(), page.getBBox().getHeight());
      }
      return bytes(document);
    }
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    var bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  private void writeForFolders(String name) throws IOException {
    switch (name) {
      case "file-name-not-ascii" -> write("content/files/2567/o9/แผน.pdf", "%PDF");
      case "file-name-not-ascii-folder" -> write("content/th/ระเบียบ/index.adoc", "= ระเบียบ\n");
      case "file-not-ordinary" ->
          Files.createSymbolicLink(
              site.resolve("content/th/news.adoc"), Path.of("../nowhere/news.adoc"));
      case "file-name-unsafe" -> write("content/files/2567/o9/nul.txt", "ก");
      case "file-name-twice" -> {
        write("content/files/2567/o9/Plan.txt", "ก");
        write("content/files/2567/o9/plan.txt", "ข");
      }
      case "file-unknown-old-excel" -> write(RESULTS + ".xls", "\u00D0\u00CF\u0011\u00E0");
      case "file-unknown-hidden" -> write("content/th/.draft.adoc", "= ร่าง\n\nข้อความ\n");
      case "file-not-readable" -> {
        Files.delete(site.resolve(SCORES + ".csv"));
        write(SCORES + ".xlsx", "<html><table><tr><td>indicator</td></tr></table></html>");
      }
      default -> {}
    }
  }

  private void writeForEncodings(String name) throws IOException {
    switch (name) {
      case "encoding-not-supported-utf-16" ->
          write(SCORES + ".csv", (BOM + text(SCORES + ".csv")).getBytes(UTF_16LE));
      case "encoding-not-supported-damaged" -> {
        var bytes = text(LIMITATIONS).getBytes(UTF_8);
        bytes[text(LIMITATIONS).indexOf("คำถาม") + 1] = (byte) 0xFF;
        write(LIMITATIONS, bytes);
      }
      case "encoding-not-supported-western" -> {
        var thai = text(LIMITATIONS);
        var western = thai.replace("คำถามเข้าใจยาก", "Café").replace("อธิบายแต่ละข้อ", "Résumé");
        write(LIMITATIONS, western.getBytes(ISO_8859_1));
      }
      case "encoding-not-supported-document" -> {
        var bytes = text(ABOUT).getBytes(UTF_8);
        bytes[text(ABOUT).indexOf("= ") + 3] = (byte) 0xFF;
        write(ABOUT, bytes);
      }
      case "encoding-not-supported-settings" ->
          write(SETTINGS, text(SETTINGS).getBytes(WINDOWS_874));
      case "encoding-not-supported-descriptor" ->
          write(CONTRACTS, "title: {th: สัญญา, en: Contracts}\n".getBytes(WINDOWS_874));
      case "read-merged" -> merged(2, 1, 3);
      case "read-encoding" -> write(LIMITATIONS, text(LIMITATIONS).getBytes(WINDOWS_874));
      default -> {}
    }
  }

  private void writeForForm(String name) throws IOException {
    switch (name) {
      case "picture-heavy" ->
          write("content/th/map.gif", Arrays.copyOf("GIF89a".getBytes(UTF_8), 310 * 1024));
      case "evidence-macros" ->
          write(
              "content/files/2567/o9/plan.docm",
              Zips.of(
                  Map.of(
                      "[Content_Types].xml", new byte[1],
                      "word/document.xml", new byte[1],
                      "word/vbaProject.bin", new byte[1])));
      case "table-twice" -> workbook(RESULTS, HostileFiles::results);
      case "table-and-sheet" -> workbook(WORKBOOK, book -> sheet(book, "ผลการประเมินภาพรวม"));
      case "workbook-name" ->
          workbook(
              "content/ITA-2568",
              book -> {
                for (var id : new String[] {"ita-results", "ita-measures"}) {
                  book.newWorksheet(id).value(0, 0, "ตาราง [" + id + "]");
                }
              });
      case "rows-gone" -> Files.delete(site.resolve(LIMITATIONS));
      case "tables-gone" -> BrokenSites.delete(site.resolve("content/data"));
      case "sheet-text-left", "cell-note-left" -> {
        Files.delete(site.resolve(RESULTS + ".csv"));
        workbook(
            WORKBOOK,
            book -> {
              var sheet = sheet(book, "ผลการประเมินภาพรวม");
              if (name.startsWith("cell")) {
                sheet.comment(1, 1, "ถามกองช่างก่อน");
              } else {
                book.newWorksheet("คำอธิบาย").value(8, 0, "ส่งภายในวันศุกร์");
              }
            });
      }
      case "example-filled-in" ->
          workbook(
              WORKBOOK,
              book -> {
                var sheet = book.newWorksheet("การจัดซื้อจัดจ้าง");
                sheet.value(0, 0, "ปีงบประมาณ");
                sheet.value(0, 1, "งานที่ซื้อหรือจ้าง");
                sheet.value(1, 0, "ตัวอย่าง – ลบแถวนี้ได้");
                sheet.value(1, 1, "จ้างเหมาซ่อมถนน");
              });
      case "sheet-unknown" ->
          workbook(
              WORKBOOK, book -> book.newWorksheet("ผลประเมินภาพรวม").value(0, 0, "ยังไม่ได้ตรวจ"));
      case "sheet-twice", "sheet-hidden" -> {
        Files.delete(site.resolve(RESULTS + ".csv"));
        workbook(
            WORKBOOK,
            book -> {
              var sheet = sheet(book, "ผลการประเมินภาพรวม");
              if (name.equals("sheet-twice")) {
                sheet(book, "ita-results");
              } else {
                sheet.setVisibilityState(VisibilityState.HIDDEN);
              }
            });
      }
      case "table-holds-nul" ->
          write(SCORES + ".csv", text(SCORES + ".csv").replace("99.56", "99\u0000\u000056"));
      case "table-holds-bom" ->
          write(SCORES + ".csv", text(SCORES + ".csv").replace("10,100.00", BOM + "10,100.00"));
      case "cell-too-long" ->
          write(LIMITATIONS, text(LIMITATIONS).replace("คำถาม", "ก".repeat(32_768)));
      case "control-character" ->
          write(LIMITATIONS, text(LIMITATIONS).replace("คำถาม", "คำ\u000Bถาม"));
      case "yaml-syntax-control-character" ->
          write(SETTINGS, text(SETTINGS).replace("ตรัง", "ต\u0007รัง"));

      case "cells-merged" -> merged(1, 1, 2);
      case "cells-merged-across" -> merged(0, 1, 1);
      case "sheets-several" -> {
        Files.delete(site.resolve(RESULTS + ".csv"));
        workbook(
            RESULTS,
            workbook -> {
              results(workbook);
              workbook.newWorksheet("สำเนา").value(0, 0, "score");
            });
      }
      case "row-hidden", "column-hidden" -> {
        Files.delete(site.resolve(RESULTS + ".csv"));
        workbook(
            RESULTS,
            workbook -> {
              if (name.startsWith("row")) {
                results(workbook).hideRow(1);
              } else {
                results(workbook).hideColumn(1);
              }
            });
      }
      case "cell-is-error-workbook" -> {
        Files.delete(site.resolve(RESULTS + ".csv"));
        workbook(RESULTS, workbook -> results(workbook).formula(1, 0, "AVERAGE(B2:B9)"));
      }
      default -> {}
    }
  }

  /** Scores of indicators with merged cells: across two columns where they are of one row. */
  private void merged(int column, int first, int last) throws IOException {
    Files.delete(site.resolve(SCORES + ".csv"));
    workbook(
        SCORES,
        workbook -> {
          var sheet = workbook.newWorksheet("คะแนน");
          var lines = "indicator,score,status 1,99.78,stated 2,99.56, 10,100.00,".split(" ");
          for (int row = 0; row < lines.length; row++) {
            var cells = lines[row].split(",");
            for (int i = 0; i < cells.length; i++) {
              sheet.value(row, i, cells[i]);
            }
          }
          sheet.range(first, column, last, first == last ? column + 1 : column).merge();
        });
  }

  private static Worksheet results(Workbook workbook) {
    var sheet = workbook.newWorksheet("ผลการประเมิน");
    var header = "score,level,pass_mark,change_from_previous,status,note_th,note_en".split(",");
    for (int i = 0; i < header.length; i++) {
      sheet.value(0, i, header[i]);
    }
    sheet.value(1, 0, 94.66);
    sheet.value(1, 1, "pass");
    return sheet;
  }

  /** The table of results as a sheet of the workbook that holds all tables. */
  private static Worksheet sheet(Workbook workbook, String name) {
    var sheet = workbook.newWorksheet(name);
    var header =
        "ปีงบประมาณ,score,level,pass_mark,change_from_previous,status,note_th,note_en".split(",");
    for (int i = 0; i < header.length; i++) {
      sheet.value(0, i, header[i]);
    }
    sheet.value(1, 0, 2567);
    sheet.value(1, 1, 94.66);
    sheet.value(1, 2, "pass");
    sheet.value(1, 3, 85);
    sheet.value(1, 4, 0.62);
    return sheet;
  }

  private String text(String path) throws IOException {
    return Files.readString(site.resolve(path), UTF_8);
  }

  private void workbook(String path, Consumer<Workbook> content) throws IOException {
    write(path + ".xlsx", workbook(content));
  }

  /** The bytes of a workbook. */
  static byte[] workbook(Consumer<Workbook> content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "test", "1.0")) {
      content.accept(workbook);
    }
    return bytes.toByteArray();
  }

  private void write(String path, String text) throws IOException {
    write(path, text.getBytes(UTF_8));
  }

  private void write(String path, byte[] bytes) throws IOException {
    var file = site.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
