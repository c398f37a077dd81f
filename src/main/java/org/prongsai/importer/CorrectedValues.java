package org.prongsai.importer;

import static org.prongsai.columns.CorrectionsColumns.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.prongsai.importer.table.SiteTables;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.model.LocalizedText;
import org.prongsai.model.Row;
import org.prongsai.problem.Problems;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.Spaces;
import org.prongsai.text.ThaiDigits;

/** What a site says that it corrected in a dataset, so that an old file does not bring it back. */
record CorrectedValues(List<Row> corrections) {

  CorrectedValues {
    corrections = List.copyOf(corrections);
  }

  static CorrectedValues of(SiteTables tables, Dataset dataset, FiscalYear year) {
    var scratch = new Problems(); // What is wrong with the corrections, check says.
    return new CorrectedValues(
        tables.table(OfficeImport.shipped("corrections"), year).read(scratch).stream()
            .filter(row -> isNamed(row.text(DATASET), dataset.id(), dataset.title()))
            .toList());
  }

  /** Whether a cell of the row was corrected from one value to the other. */
  boolean has(String rowKey, Field field, String was, String now) {
    return corrections.stream()
        .filter(row -> plain(row.text(ROW_KEY)).equals(plain(rowKey)))
        .filter(row -> isNamed(row.text(COLUMN), field.name(), field.title()))
        .anyMatch(row -> isSame(row.text(WAS), was) && isSame(row.text(NOW), now));
  }

  private static boolean isNamed(String said, String id, LocalizedText title) {
    return Stream.of(id, title.th(), title.en()).anyMatch(name -> plain(name).equals(plain(said)));
  }

  private static boolean isSame(String a, String b) {
    var one = plain(a);
    var two = plain(b);
    boolean areNumbers = one.matches("[0-9]+(\\.[0-9]+)?") && two.matches("[0-9]+(\\.[0-9]+)?");
    return areNumbers ? new BigDecimal(one).compareTo(new BigDecimal(two)) == 0 : one.equals(two);
  }

  private static String plain(String text) {
    return ThaiDigits.toAscii(Spaces.removed(text)).replace(",", "");
  }
}
