package org.prongsai.workbook.site;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipFile;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.prongsai.folder.SiteFolder;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problem;
import org.prongsai.problem.ProblemWords;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Severity;
import org.prongsai.publish.ReproducibleWorkbook;

/**
 * Copies of a site's workbooks in which what is wrong is marked at its cell, beside {@code
 * content}: one of the workbook with a list of everything, and one of each table that is a workbook
 * itself. The workbooks stay as they are.
 */
public record CheckedCopies(Path site, ProblemWords words) {

  /** Where the copies lie, beside {@code content}. */
  public static final String FOLDER = "checked";

  private static final String TABLES = SiteFolder.CONTENT + "/data/";
  // In memory a workbook takes many times the size of its parts.
  private static final long MOST = 30_000_000;
  private static final String DATA = "data";

  /**
   * What was written.
   *
   * @param files the copies, the one with the list of everything first
   * @param unmarked workbooks that are too large to be marked, or cannot be opened
   */
  public record Result(List<Path> files, List<String> unmarked) {}

  /** Writes the copies; a copy that somebody has changed or has open stays, beside a new one. */
  public Result write(Problems problems) {
    var said = problems.sorted().stream().filter(p -> p.severity() != Severity.NOTE).toList();
    var folder = new CopyFolder(site.resolve(FOLDER));
    var byFile = new LinkedHashMap<String, List<Problem>>();
    for (var problem : said) {
      var path = problem.location().path();
      if (path.startsWith(TABLES) && path.endsWith(".xlsx")) {
        byFile.computeIfAbsent(path, p -> new ArrayList<>()).add(problem);
      }
    }
    var unmarked = new ArrayList<String>();
    var copies = new LinkedHashMap<String, Path>();
    byFile.forEach((path, own) -> copy(path, own, problems, folder, unmarked, copies));
    var files = new ArrayList<Path>();
    files.add(whole(said, problems, folder, unmarked, copies));
    files.addAll(copies.values());
    folder.remember();
    return new Result(files, unmarked);
  }

  private void copy(
      String path,
      List<Problem> own,
      Problems all,
      CopyFolder folder,
      List<String> unmarked,
      Map<String, Path> copies) {
    var marked =
        marked(
            path,
            workbook -> {
              var sheet = table(workbook);
              new MarkedCells(sheet, words).clear();
              new MarkedCells(sheet, words).mark(own);
              list(workbook, own, all, problem -> here(sheet.getSheetName(), problem));
            });
    if (marked.isEmpty()) {
      unmarked.add(path);
      return;
    }
    var parts = path.split("/");
    var table = parts[parts.length - 2] + "-" + parts[parts.length - 1];
    copies.put(path, folder.write(name(table), marked.get()));
  }

  private Path whole(
      List<Problem> said,
      Problems all,
      CopyFolder folder,
      List<String> unmarked,
      Map<String, Path> copies) {
    boolean hasWorkbook = Files.isRegularFile(site.resolve(SiteFolder.WORKBOOK));
    var marked =
        hasWorkbook
            ? marked(SiteFolder.WORKBOOK, workbook -> mark(workbook, said, all, copies))
            : Optional.<byte[]>empty();
    if (hasWorkbook && marked.isEmpty()) {
      unmarked.add(SiteFolder.WORKBOOK);
    }
    return folder.write(name("workbook.xlsx"), marked.orElseGet(() -> listed(said, all, copies)));
  }

  private void mark(
      XSSFWorkbook workbook, List<Problem> said, Problems all, Map<String, Path> copies) {
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      var sheet = workbook.getSheetAt(i);
      var place = Location.sheet(SiteFolder.WORKBOOK, sheet.getSheetName());
      var marked = new MarkedCells(sheet, words);
      marked.clear();
      marked.mark(said.stream().filter(p -> p.location().file().equals(place)).toList());
    }
    list(workbook, said, all, problem -> link(problem, workbook, copies));
  }

  /** The list alone. */
  private byte[] listed(List<Problem> said, Problems all, Map<String, Path> copies) {
    try (var workbook = new XSSFWorkbook()) {
      list(workbook, said, all, problem -> link(problem, workbook, copies));
      return bytes(workbook);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list what is wrong", e);
    }
  }

  /** Whether a file is a copy of the workbook, with a number or without. */
  public static boolean isOfWorkbook(Path copy) {
    return copy.getFileName().toString().matches("workbook-checked(-[0-9]+)?\\.xlsx");
  }

  /** Excel opens no two files of one name at a time. */
  private static String name(String original) {
    return original.replaceFirst("\\.xlsx$", "-checked.xlsx");
  }

  /** Where a link of the list leads. */
  private record Link(String address, boolean isHere) {

    static final Link NONE = new Link("", true);
  }

  private interface Links {
    Link of(Problem problem);
  }

  private static Link link(Problem problem, XSSFWorkbook workbook, Map<String, Path> copies) {
    var place = problem.location();
    var copy = copies.get(place.path());
    if (copy != null) {
      return new Link(copy.getFileName().toString(), false);
    }
    boolean isHere =
        place.path().equals(SiteFolder.WORKBOOK) && workbook.getSheet(place.sheet()) != null;
    return isHere ? here(place.sheet(), problem) : Link.NONE;
  }

  private static Link here(String sheet, Problem problem) {
    var cell = problem.location().cell();
    return new Link("'" + sheet.replace("'", "''") + "'!" + (cell.isEmpty() ? "A1" : cell), true);
  }

  private void list(XSSFWorkbook workbook, List<Problem> said, Problems all, Links links) {
    int old = workbook.getSheetIndex(ProblemList.NAME);
    if (old >= 0) {
      workbook.removeSheetAt(old);
    }
    var list = new ProblemList(workbook, words);
    list.line(said.isEmpty() ? words.report("clean") : words.report("marked"));
    boolean hasText = said.stream().anyMatch(p -> p.location().path().endsWith(".csv"));
    if (hasText) {
      list.line(words.report("marked-no-csv"));
    }
    list.head();
    int number = 1;
    for (var problem : said) {
      var link = links.of(problem);
      list.add(problem, all, link.address(), link.isHere(), number++);
    }
    all.more().stream()
        .filter(more -> more.rule().severity() != Severity.NOTE)
        .forEach(more -> list.line(words.more(more)));
  }

  /** The sheet of a workbook that is the table of one year. */
  private static XSSFSheet table(XSSFWorkbook workbook) {
    var named = workbook.getSheet(DATA);
    if (named != null) {
      return named;
    }
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      var sheet = workbook.getSheetAt(i);
      if (!workbook.isSheetHidden(i) && sheet.getPhysicalNumberOfRows() > 0) {
        return sheet;
      }
    }
    return workbook.getSheetAt(0);
  }

  /** A workbook of the site, marked; empty where it is too large, or cannot be opened or marked. */
  private Optional<byte[]> marked(String path, Consumer<XSSFWorkbook> marking) {
    var file = site.resolve(path);
    try (var zip = new ZipFile(file.toFile())) {
      long size = zip.stream().mapToLong(part -> Math.max(part.getSize(), 0)).sum();
      if (size > MOST) {
        return Optional.empty();
      }
      try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
        marking.accept(workbook);
        return Optional.of(bytes(workbook));
      }
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      // The library answers a damaged file with whatever exception it runs into, at any moment.
      return Optional.empty();
    }
  }

  private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
    var made = new ByteArrayOutputStream();
    workbook.write(made);
    var out = new ByteArrayOutputStream();
    ReproducibleWorkbook.repack(made.toByteArray(), out);
    return out.toByteArray();
  }
}
