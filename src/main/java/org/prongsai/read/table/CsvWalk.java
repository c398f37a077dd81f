package org.prongsai.read.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.apache.commons.io.function.Uncheck;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.read.table.FileRow.SheetCell;

/** Walks through the records once. Closed at the end, or by whoever collects garbage. */
final class CsvWalk extends Spliterators.AbstractSpliterator<FileRow> {
  private final String file;
  private final CsvForm form;
  private final Problems problems;
  private final CsvReader<CsvRecord> reader;
  private Iterator<CsvRecord> records;
  private final boolean headed;
  private int number;
  private int widest = -1;
  private int named;

  CsvWalk(String file, Reader text, CsvForm form, boolean headed, Problems problems) {
    super(Long.MAX_VALUE, ORDERED);
    this.file = file;
    this.form = form;
    this.headed = headed;
    this.problems = problems;
    // Empty lines are rows in a spreadsheet: they are counted here and left out below.
    reader =
        CsvReader.builder()
            .fieldSeparator(form.separator().character())
            .skipEmptyLines(false)
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text);
    records = reader.iterator();
  }

  @Override
  public boolean tryAdvance(Consumer<? super FileRow> action) {
    var row = find();
    row.ifPresent(action);
    return row.isPresent();
  }

  /** Ends the walk early. */
  void close() {
    Uncheck.run(reader::close, () -> "cannot read " + file);
  }

  private Optional<FileRow> find() {
    try {
      while (records.hasNext()) {
        number++;
        var record = records.next();
        if (number < form.headerRow()) {
          continue;
        }
        var row = new FileRow((int) record.getStartingLineNumber(), number, cells(record));
        if (!row.isEmpty() && (!headed || fits(row))) {
          return Optional.of(row);
        }
      }
      reader.close();
    } catch (CsvParseException | IOException | UncheckedIOException e) {
      // Quotes are right, so a record or a cell is beyond the limits of the parser.
      problems.add(Rule.FILE_NOT_READABLE, Location.of(file), file);
    }
    // Asked for again, it is over all the same: what is wrong with a record is said once a walk.
    records = Collections.emptyIterator();
    return Optional.empty();
  }

  private List<SheetCell> cells(CsvRecord record) {
    var cells = new ArrayList<SheetCell>();
    for (var text : record.getFields()) {
      cells.add(SheetCell.text(form.text(text, cells.size())));
    }
    return cells;
  }

  /** Extra cells that are empty are what a spreadsheet leaves; all else shifts the values. */
  private boolean fits(FileRow row) {
    if (widest < 0) {
      widest = row.cells().size();
      named = row.filledLength();
    }
    int found = row.cells().size() < named ? row.cells().size() : row.filledLength();
    boolean isShort = row.cells().size() < named;
    boolean fits = !isShort && found <= widest || RowAside.isTotal(row);
    if (!fits) {
      problems.add(
          Rule.ROW_LENGTH,
          Location.ofCell(file, row.line(), 1, row.row(), ""),
          found,
          named,
          isShort ? named - found : "",
          isShort ? "" : found - named);
    }
    return fits;
  }
}
