package org.prongsai.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.prongsai.importer.word.MadeWord;
import org.prongsai.problem.Rule;

/** The broken files below {@code src/test/resources/imports-invalid}, and how they are imported. */
public final class BrokenImports {

  private static final Path RESOURCES =
      Path.of(System.getProperty("basedir", ""), "src/test/resources");
  private static final Path CASES = RESOURCES.resolve("imports-invalid");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Pattern COLUMNS = Pattern.compile("(?m)^ {4}[A-Z]+[0-9]+ {2}.* → .*\\R");
  private static final String CONTENT = "content";

  private BrokenImports() {}

  /** The names of all cases: the id of a rule, and what else tells the case from others. */
  public static List<String> names() {
    try (var folders = Files.list(CASES)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The rule that a case is an example of: of those whose ids its name begins with, the longest.
   */
  static String rule(String name, Set<Rule> rules) {
    return rules.stream()
        .map(Rule::id)
        .filter(id -> (name + "-").startsWith(id + "-"))
        .max(Comparator.comparingInt(String::length))
        .orElseThrow();
  }

  /** The exact report of a case in a language. */
  public static Path golden(String name, String language) {
    return CASES.resolve(name).resolve("report." + language + ".txt");
  }

  /**
   * What the program says of a case, without its list of the columns that it knows; the paths are
   * those that the officer typed.
   */
  static String said(String name, String language, Path folder) throws IOException {
    var site = folder.resolve("site-" + language);
    var files = folder.resolve("files-" + language);
    write(RESOURCES.resolve("sites/minimal"), site);
    write(CASES.resolve(name), files);
    if (Files.exists(files.resolve(CONTENT))) {
      write(files.resolve(CONTENT), site.resolve(CONTENT));
    }
    var out = new StringWriter();
    var arguments = arguments(name, files);
    arguments.addAll(List.of("--site", site.toString(), "--lang", language));
    ProngsaiCommand.run(
        new PrintWriter(out), new PrintWriter(out), arguments.toArray(String[]::new));
    var said =
        out.toString().replace('\\', '/').replace(files.toString().replace('\\', '/') + "/", "");
    return COLUMNS.matcher(said).replaceAll("");
  }

  private static List<String> arguments(String name, Path files) throws IOException {
    var command = Files.readString(CASES.resolve(name).resolve("command"));
    var arguments = new ArrayList<String>();
    for (var word : WORD.matcher(command).results().toList()) {
      var text = word.group(1) == null ? word.group(2) : word.group(1);
      boolean isFile = !text.contains("=") && Files.exists(files.resolve(text));
      arguments.add(isFile ? files.resolve(text).toString() : text);
    }
    return arguments;
  }

  /**
   * Lays the files of a case out; one whose name goes on with {@code .txt} is made of that text.
   */
  private static void write(Path at, Path files) throws IOException {
    try (var paths = Files.walk(at)) {
      for (var file : paths.filter(Files::isRegularFile).toList()) {
        var name = at.relativize(file).toString();
        var made = files.resolve(name.replaceFirst("(?<=\\.(?:xlsx|docx|size))\\.txt$", ""));
        Files.createDirectories(made.getParent());
        if (name.endsWith(".xlsx.txt")) {
          Files.write(made, workbook(Files.readAllLines(file)));
        } else if (name.endsWith(".docx.txt")) {
          Files.write(made, MadeWord.of(Files.readString(file)));
        } else if (name.endsWith(".size.txt")) {
          // Too many megabytes to be kept here; there is nothing in them.
          var whole = made.resolveSibling(made.getFileName().toString().replace(".size", ""));
          try (var empty = new RandomAccessFile(whole.toFile(), "rw")) {
            empty.setLength(Long.parseLong(Files.readString(file).strip()) << 20);
          }
        } else {
          Files.write(made, Files.readAllBytes(file));
        }
      }
    }
  }

  /**
   * A workbook of lines with tabs between the cells; {@code #sheet name} begins a sheet, which
   * {@code #hidden} hides, and {@code #merge A2:A3} merges cells.
   */
  private static byte[] workbook(List<String> lines) throws IOException {
    try (var workbook = new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      XSSFSheet sheet = null;
      int row = 0;
      for (var line : lines) {
        if (line.startsWith("#sheet ")) {
          sheet = workbook.createSheet(line.substring("#sheet ".length()));
          row = 0;
        } else if (line.equals("#hidden")) {
          workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
        } else if (line.startsWith("#merge ")) {
          sheet.addMergedRegion(CellRangeAddress.valueOf(line.substring("#merge ".length())));
        } else {
          var cells = line.split("\t", -1);
          var made = sheet.createRow(row++);
          for (int column = 0; column < cells.length; column++) {
            if (!cells[column].isEmpty()) {
              made.createCell(column).setCellValue(cells[column].replace("\\n", "\n"));
            }
          }
        }
      }
      workbook.write(out);
      return out.toByteArray();
    }
  }
}
