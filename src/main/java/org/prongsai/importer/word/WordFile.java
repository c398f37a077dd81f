package org.prongsai.importer.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.prongsai.grade.FileFormat;
import org.prongsai.grade.GuardedParser;
import org.prongsai.grade.Signature;
import org.prongsai.grade.UnreadableException;
import org.prongsai.grade.ZipContents;
import org.prongsai.problem.Location;
import org.prongsai.problem.ProblemDetail;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/** A Word document, which may come from anywhere: nothing in it is run or fetched. */
public final class WordFile {

  private static final long LARGEST = 64L << 20;
  // Held as a tree, which takes many times as much.
  private static final int LARGEST_TEXT = 12 << 20;
  private static final int MOST_CELLS = 40_000;
  private static final Pattern CELL = Pattern.compile("<\\w*:?tc[ >]");
  private static final String TEXT = "word/document.xml";

  private final Path file;
  private final Location place;
  private final Problems problems;

  public WordFile(Path file, Problems problems) {
    this.file = file;
    this.place = Location.of(file.getFileName().toString());
    this.problems = problems;
  }

  /** What stands in it; nothing and a problem where it cannot be read. */
  public List<WordBlock> read() {
    try {
      if (Files.size(file) > LARGEST) {
        return refused(Rule.IMPORT_TEXT_TOO_LARGE);
      }
      var bytes = Files.readAllBytes(file);
      if (Signature.of(bytes) != FileFormat.ZIP) {
        return refused(Rule.IMPORT_TEXT_KIND);
      }
      return read(bytes);
    } catch (IOException | UnreadableException e) {
      return refused(Rule.IMPORT_TEXT_DAMAGED);
    }
  }

  private List<WordBlock> read(byte[] bytes) throws UnreadableException {
    var contents = ZipContents.of(bytes);
    if (!contents.names().contains(TEXT)) {
      return refused(Rule.IMPORT_TEXT_KIND);
    } else if (!contents.encrypted().isEmpty()) {
      return refused(Rule.IMPORT_TEXT_DAMAGED);
    }
    if (contents.names().stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
      problems.add(Rule.IMPORT_TEXT_DROPPED, place, ProblemDetail.WORD_MACRO.args(""));
    }
    boolean isWithin =
        contents.isWithinLimits()
            && GuardedParser.run(FileFormat.ZIP, TEXT, () -> isTextWithinLimits(bytes));
    return isWithin
        ? GuardedParser.run(FileFormat.ZIP, TEXT, () -> blocks(bytes))
        : refused(Rule.IMPORT_TEXT_TOO_LARGE);
  }

  private static boolean isTextWithinLimits(byte[] bytes) throws IOException {
    try (var zip = ZipContents.open(bytes);
        var in = zip.getInputStream(zip.getEntry(TEXT))) {
      var text = in.readNBytes(LARGEST_TEXT + 1);
      var letters = new String(text, StandardCharsets.ISO_8859_1);
      return text.length <= LARGEST_TEXT && CELL.matcher(letters).results().count() <= MOST_CELLS;
    }
  }

  private List<WordBlock> blocks(byte[] bytes) throws IOException {
    try (var zip = ZipContents.open(bytes);
        var opened = OPCPackage.open(new ZipFileZipEntrySource(zip));
        var document = new XWPFDocument(opened)) {
      return new WordReader(document, place.file(), problems).read();
    } catch (OpenXML4JException e) {
      throw new IOException(e);
    }
  }

  private List<WordBlock> refused(Rule rule) {
    problems.add(rule, place, file.getFileName());
    return List.of();
  }
}
