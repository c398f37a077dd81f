package org.prongsai.importer.sheet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.read.table.CsvRecords;
import org.prongsai.read.table.FileRow;

/**
 * Opens the files of an office, whatever they are, as sheets.
 *
 * @param showsLinks whether beside the text of a cell stands where it leads to
 */
public record OfficeFiles(Problems problems, boolean showsLinks) {

  /** What Excel puts beside a file while it is open. */
  private static final String LOCK = "~$";

  public OfficeFiles(Problems problems) {
    this(problems, false);
  }

  /** The sheets of all files, in the order of the files; the same bytes are read once. */
  public List<OfficeSheet> read(List<Path> files) {
    var sheets = new ArrayList<OfficeSheet>();
    var known = new HashMap<ByteBuffer, String>();
    for (var file : files) {
      var name = name(file, files);
      if (file.getFileName().toString().startsWith(LOCK)) {
        problems.add(Rule.IMPORT_LOCK_LEFT, Location.of(name), name);
        continue;
      }
      try {
        var bytes = Files.readAllBytes(file);
        var same = known.putIfAbsent(ByteBuffer.wrap(bytes), name);
        if (same == null) {
          sheets.addAll(read(name, bytes));
        } else {
          problems.add(Rule.IMPORT_FILE_TWICE, Location.of(name), name, same);
        }
      } catch (IOException e) {
        problems.add(Rule.FILE_NOT_READABLE, Location.of(name), name);
      }
    }
    return sheets;
  }

  /** The file's name, or its path as given where another file has the same name. */
  private static String name(Path file, List<Path> files) {
    var name = file.getFileName();
    boolean isOnly = files.stream().filter(other -> name.equals(other.getFileName())).count() == 1;
    return (isOnly ? name : file).toString().replace('\\', '/');
  }

  private List<OfficeSheet> read(String name, byte[] bytes) {
    return switch (OfficeFileKind.of(name, bytes)) {
      case WORKBOOK -> filled(name, WorkbookSheets.read(name, bytes, showsLinks, problems));
      case CSV -> filled(name, csv(name, bytes));
      case WEB_PAGE -> none(Rule.IMPORT_WEB_PAGE, name);
      case EMPTY -> none(Rule.IMPORT_FILE_EMPTY, name);
      case OTHER -> none(Rule.IMPORT_KIND, name);
    };
  }

  /** The sheets of a file, unless nothing at all is in them. */
  private List<OfficeSheet> filled(String name, List<OfficeSheet> sheets) {
    boolean isEmpty = !sheets.isEmpty() && sheets.stream().allMatch(OfficeSheet::isEmpty);
    return isEmpty ? none(Rule.IMPORT_FILE_EMPTY, name) : sheets;
  }

  private List<OfficeSheet> none(Rule rule, String name) {
    problems.add(rule, Location.of(name), name);
    return List.of();
  }

  private List<OfficeSheet> csv(String name, byte[] bytes) {
    return CsvRecords.readLoose(name, bytes, problems).stream()
        .map(
            lines ->
                new OfficeSheet(
                    name, "", false, Set.of(), lines.stream().map(OfficeFiles::row).toList()))
        .toList();
  }

  private static OfficeRow row(FileRow line) {
    var cells = line.cells().stream().map(OfficeCell::of).toList();
    return new OfficeRow(line.line(), line.row(), false, cells, cells);
  }
}
