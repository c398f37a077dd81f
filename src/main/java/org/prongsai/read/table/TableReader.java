package org.prongsai.read.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.prongsai.folder.SiteFolder;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.store.TempFiles;
import org.prongsai.text.EncodingStatistics;

/**
 * Reads a table that an officer keeps as CSV or XLSX. What has one meaning is read, with a note
 * where it is not the normal form; what has two is a problem. Which columns a table must have is
 * not decided here.
 */
public final class TableReader {

  /**
   * Sheets of workbooks that this program wrote: they describe the table in the sheet beside them.
   */
  public static final Set<String> DESCRIBING_SHEETS =
      Set.of("columns", "คำอธิบาย", "รายการให้เลือก", "ปัญหาที่พบ");

  private final TempFiles scratch;

  /** Reads every table into memory. */
  public TableReader() {
    this(TempFiles.unused());
  }

  /** Reads CSV files into memory that are small enough for it. */
  public TableReader(TempFiles scratch) {
    this.scratch = scratch;
  }

  /**
   * Reads {@code content/data/<dataset>/<name>.csv} or {@code .xlsx}; empty when the form of the
   * file does not let its records be told apart. A record that does not fit the header is left out.
   */
  public Optional<RawTable> read(Path siteDir, Path file, Problems problems) {
    return read(siteDir, file, HeaderTitles.NONE, problems);
  }

  /** Reads a table whose header may have the titles of its columns in place of their names. */
  public Optional<RawTable> read(Path siteDir, Path file, HeaderTitles titles, Problems problems) {
    var name = SiteFolder.relative(siteDir, file);
    refuseOtherEnding(name);
    try {
      if (isCsv(name) && scratch.isNeededFor(Files.size(file))) {
        return new CsvRecords(name, EncodingStatistics.Source.of(file), problems)
            .read(titles)
            .flatMap(records -> table(TableName.of(name), records, false, titles, problems));
      }
      return read(name, Files.readAllBytes(file), titles, problems);
    } catch (IOException e) {
      var base = file.getFileName().toString().toLowerCase(Locale.ROOT);
      problems.add(Rule.FILE_NOT_READABLE, Location.of(name), base);
      return Optional.empty();
    }
  }

  /**
   * Reads the bytes of a table.
   *
   * @param name path with forward slashes, which ends in .csv or .xlsx
   * @throws IllegalArgumentException if the name ends otherwise
   */
  public Optional<RawTable> read(String name, byte[] bytes, Problems problems) {
    return read(name, bytes, HeaderTitles.NONE, problems);
  }

  /** Reads the bytes of a table whose header may have titles in place of names. */
  public Optional<RawTable> read(
      String name, byte[] bytes, HeaderTitles titles, Problems problems) {
    refuseOtherEnding(name);
    return isCsv(name)
        ? new CsvRecords(name, EncodingStatistics.Source.of(bytes), problems)
            .read(titles)
            .flatMap(records -> table(TableName.of(name), records, true, titles, problems))
        : new Workbook(name, problems)
            .read(bytes)
            .flatMap(sheet -> table(TableName.of(name), sheet, titles, problems));
  }

  private static boolean isCsv(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  private static void refuseOtherEnding(String name) {
    if (!name.toLowerCase(Locale.ROOT).matches(".*\\.(csv|xlsx)")) {
      throw new IllegalArgumentException("file must be .csv or .xlsx: " + name);
    }
  }

  /** The table in a sheet. */
  static Optional<RawTable> table(
      TableName name, FoundSheet sheet, HeaderTitles titles, Problems problems) {
    var file = name.file();
    var found = List.copyOf(sheet.rows().values());
    var rows = found.subList(new HeaderRow(file, titles, problems).find(found), found.size());
    if (rows.isEmpty()) {
      return table(name, rows, true, titles, problems);
    }
    // What is wrong with the header is said where the table is made of it.
    int width = width(rows.get(0), rows);
    var columns = HeaderColumns.of(file, rows.get(0), width, titles, new Problems());
    var shown = new MergedValues(file, titles, problems).shown(rows, columns, sheet.merged());
    return table(name, shown, true, titles, problems);
  }

  private static Optional<RawTable> table(
      TableName name,
      Iterable<FileRow> records,
      boolean held,
      HeaderTitles titles,
      Problems problems) {
    var walk = records.iterator();
    if (!walk.hasNext()) {
      problems.add(Rule.TABLE_EMPTY, Location.of(name.file()), name.file());
      return Optional.empty();
    }
    var file = name.file();
    var names = walk.next();
    int width = width(names, records instanceof List<FileRow> sheet ? sheet : List.of());
    var columns = HeaderColumns.of(file, names, width, titles, problems);
    var rows = new TableRecords(file, columns, records, problems);
    return Optional.of(
        new RawTable(
            file, name.dataset(), name.year(), columns.header(), held ? held(rows) : rows, !held));
  }

  /** Columns that may hold something: a row of a sheet may be longer than the header. */
  private static int width(FileRow header, List<FileRow> sheet) {
    return Math.max(
        header.cells().size(), sheet.stream().mapToInt(FileRow::filledLength).max().orElse(0));
  }

  private static List<RawTable.RawRow> held(TableRecords records) {
    var list = new ArrayList<RawTable.RawRow>();
    records.forEach(list::add);
    return List.copyOf(list);
  }
}
