package org.prongsai.importer.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.text.PDFTextStripper;
import org.prongsai.grade.DecodedText;
import org.prongsai.grade.FileFormat;
import org.prongsai.grade.GuardedParser;
import org.prongsai.grade.PdfFile;
import org.prongsai.grade.Signature;
import org.prongsai.grade.UnreadableException;
import org.prongsai.grade.ZipContents;
import org.prongsai.grade.sheet.FaultKind;
import org.prongsai.importer.sheet.OfficeFiles;
import org.prongsai.importer.sheet.OfficeSheet;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/** Opens a document of an office, whatever it is, as tables and lines. */
public record OfficeDocuments(Problems problems) {

  private static final long MOST_BYTES = 32L << 20;
  private static final String ENCRYPTED =
      new String(
          "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
  // The head of a message: what browsers save as one file is written like one.
  private static final Pattern ARCHIVE =
      Pattern.compile(
          "(?s)(?:from|mime-version|content-type|date|subject): .{0,4000}?multipart/related");

  /** The tables and lines of a file; none and a problem where it cannot be read. */
  public List<OfficeSheet> read(Path file) {
    var name = file.getFileName().toString();
    try {
      if (Files.size(file) > MOST_BYTES) {
        return none(Rule.IMPORT_TOO_LARGE, name);
      }
      var bytes = Files.readAllBytes(file);
      return bytes.length == 0 ? none(Rule.IMPORT_FILE_EMPTY, name) : read(file, name, bytes);
    } catch (UnreadableException e) {
      boolean isLocked = e.fault().kind() == FaultKind.ENCRYPTED;
      return none(isLocked ? Rule.FILE_PASSWORD : Rule.FILE_NOT_READABLE, name);
    } catch (IOException e) {
      return none(Rule.FILE_NOT_READABLE, name);
    } catch (OutOfMemoryError e) {
      // What was read is given up with the call, so there is memory again to say so.
      return none(Rule.IMPORT_TOO_LARGE, name);
    }
  }

  private List<OfficeSheet> read(Path file, String name, byte[] bytes)
      throws IOException, UnreadableException {
    var lower = name.toLowerCase(Locale.ROOT);
    return switch (Signature.of(bytes)) {
      case PDF -> pdf(name, bytes);
      case ZIP -> zip(file, name, bytes);
      case UNKNOWN ->
          lower.endsWith(".csv")
              ? new OfficeFiles(problems, true).read(List.of(file))
              : text(name, bytes);
      case OLE2 ->
          isEncrypted(bytes)
              ? none(Rule.FILE_PASSWORD, name)
              : lower.matches(".*\\.xls[xmb]?")
                  ? new OfficeFiles(problems, true).read(List.of(file))
                  : none(Rule.IMPORT_DOCUMENT_KIND, name);
      default -> none(Rule.IMPORT_DOCUMENT_KIND, name);
    };
  }

  /** What is encrypted is a container with a part of this name. */
  private static boolean isEncrypted(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1).contains(ENCRYPTED);
  }

  private List<OfficeSheet> zip(Path file, String name, byte[] bytes) throws UnreadableException {
    var contents = ZipContents.of(bytes);
    if (!contents.encrypted().isEmpty()) {
      return none(Rule.FILE_PASSWORD, name);
    } else if (!contents.isWithinLimits()) {
      return none(Rule.IMPORT_TOO_LARGE, name);
    } else if (contents.names().contains("word/document.xml")) {
      return GuardedParser.run(
          FileFormat.ZIP,
          "",
          () -> {
            try (var zip = ZipContents.open(bytes)) {
              return WordTables.read(name, zip);
            }
          });
    }
    return contents.names().contains("xl/workbook.xml")
        ? new OfficeFiles(problems, true).read(List.of(file))
        : none(Rule.IMPORT_DOCUMENT_KIND, name);
  }

  private List<OfficeSheet> pdf(String name, byte[] bytes) throws UnreadableException {
    var sheets =
        GuardedParser.run(
            FileFormat.PDF,
            "",
            () -> {
              var pages = new ArrayList<OfficeSheet>();
              try (var document = new PdfFile(bytes).load()) {
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                for (int page = 1; page <= document.getNumberOfPages(); page++) {
                  stripper.setStartPage(page);
                  stripper.setEndPage(page);
                  var rows = new DocumentRows();
                  stripper.getText(document).lines().forEach(rows::line);
                  pages.add(rows.sheet(name, "หน้า " + page));
                }
              }
              return pages;
            });
    return sheets.stream().allMatch(OfficeSheet::isEmpty)
        ? none(Rule.IMPORT_DOCUMENT_PICTURE, name)
        : sheets;
  }

  private List<OfficeSheet> text(String name, byte[] bytes) throws UnreadableException {
    var text = DecodedText.of(bytes).map(DecodedText::text).orElse("");
    if (text.isBlank()) {
      return none(Rule.IMPORT_DOCUMENT_KIND, name);
    }
    var start = text.stripLeading().toLowerCase(Locale.ROOT);
    if (ARCHIVE.matcher(start).lookingAt()) {
      return none(Rule.IMPORT_DOCUMENT_ARCHIVE, name);
    }
    if (start.startsWith("<!doctype html")
        || start.startsWith("<html")
        || start.contains("<table")) {
      return GuardedParser.run(FileFormat.UNKNOWN, "", () -> WebPageTables.read(name, bytes));
    }
    var rows = new DocumentRows();
    text.lines().forEach(rows::line);
    return List.of(rows.sheet(name, ""));
  }

  private List<OfficeSheet> none(Rule rule, String name) {
    problems.add(rule, Location.of(name), name);
    return List.of();
  }
}
