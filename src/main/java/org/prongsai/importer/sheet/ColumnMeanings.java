package org.prongsai.importer.sheet;

import static org.prongsai.columns.AnnualPerformanceColumns.*;
import static org.prongsai.columns.ProcurementBidsColumns.OFFERED_PRICE_THB;
import static org.prongsai.columns.ProcurementColumns.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/**
 * Settles what the columns of a header are where the heading alone does not say it: a heading over
 * two columns, a column without one, a heading that only its neighbour explains.
 *
 * @param firstRow index of the first row of the header among those of the sheet
 * @param lastRow index of its last row
 * @param title key of the column that names what a row is of
 */
record ColumnMeanings(
    OfficeSheet sheet,
    int firstRow,
    int lastRow,
    String title,
    HeaderWords words,
    Problems problems) {

  /** Columns of which a table may have several. */
  private static final Set<String> REPEATED = Set.of("bidders", OFFERED_PRICE_THB);

  /** How the heading over a column is worded that explains the one on its right. */
  private static final Map<String, String> EXPLAINED =
      Map.of(
          CONTRACT_NO,
          "เลขที่และวันที่",
          CONTRACT_SIGNED_DATE,
          "เลขที่และวันที่",
          SUPPLIER_NAME,
          "ผู้ได้รับการคัดเลือก",
          "bidders",
          "รายชื่อผู้เสนอราคา",
          START_DATE,
          "ระยะเวลา");

  /** What the left and the right one of two columns under a heading are. */
  private record Pair(String left, String right) {}

  List<Header.Column> settle(List<Header.Column> headed) {
    var titled = headed.stream().filter(column -> column.key().equals(title)).findFirst();
    if (titled.isEmpty()) {
      return headed;
    }
    var values = ColumnValues.of(sheet, lastRow, titled.get().index());
    return once(last(explained(spread(headed, values))));
  }

  /** Splits the headings over two columns; one over an empty column is a heading of one. */
  private List<Header.Column> spread(List<Header.Column> headed, ColumnValues values) {
    var byIndex = new HashMap<Integer, Header.Column>();
    headed.forEach(column -> byIndex.put(column.index(), column));
    var spread = new ArrayList<Header.Column>();
    int width = sheet.width();
    for (int index = 0; index < width; index++) {
      if (hasHeading(index)) {
        Optional.ofNullable(byIndex.get(index)).ifPresent(spread::add);
      } else if (!values.in(index).isEmpty()) {
        spread.add(nameless(index, spread, values));
      }
    }
    return spread;
  }

  private boolean hasHeading(int column) {
    return sheet.rows().subList(firstRow, lastRow + 1).stream()
        .anyMatch(row -> !row.cell(column).isEmpty() || row.mergedAbove(column).isPresent());
  }

  private Header.Column nameless(int index, List<Header.Column> before, ColumnValues values) {
    var name = "[" + Location.columnLetters(index + 1) + "]";
    var place = sheet.at(sheet.rows().get(lastRow), index, "");
    var chosen = words.exact(name).map(HeaderWords.Word::key);
    int last = before.size() - 1;
    if (chosen.isEmpty() && last >= 0 && before.get(last).index() == index - 1) {
      var left = before.get(last);
      var pair = pair(left.key(), index, values);
      if (pair.isPresent()) {
        before.set(last, left.as(pair.get().left()));
        return new Header.Column(index, left.heading(), pair.get().right(), place);
      }
    }
    return new Header.Column(index, name, chosen.orElse(""), place);
  }

  /** What a column and the one on its left are under the heading of the left one. */
  private static Optional<Pair> pair(String heading, int index, ColumnValues values) {
    boolean areDays = values.areDays(index);
    boolean areDaysBefore = values.areDays(index - 1);
    boolean areAmounts = values.areAmounts(index);
    boolean areAmountsBefore = values.areAmounts(index - 1);
    return switch (heading) {
      case "contract_no_and_date", CONTRACT_NO, CONTRACT_SIGNED_DATE ->
          one(areDaysBefore, areDays, CONTRACT_SIGNED_DATE, CONTRACT_NO);
      case "winner_and_price", SUPPLIER_NAME ->
          one(areAmountsBefore, areAmounts, AGREED_PRICE_THB, SUPPLIER_NAME);
      case "bidders" -> one(areAmountsBefore, areAmounts, OFFERED_PRICE_THB, "bidders");
      case "period" ->
          Optional.of(new Pair(START_DATE, END_DATE)).filter(p -> areDaysBefore && areDays);
      default -> Optional.empty();
    };
  }

  /** Exactly one of two columns is of a kind. */
  private static Optional<Pair> one(boolean isLeft, boolean isRight, String kind, String other) {
    return isLeft == isRight
        ? Optional.empty()
        : Optional.of(isLeft ? new Pair(kind, other) : new Pair(other, kind));
  }

  /** Gives unknown headings the meaning that they have beside the column on their left. */
  private List<Header.Column> explained(List<Header.Column> columns) {
    var explained = new ArrayList<Header.Column>();
    for (var column : columns) {
      var left = explained.isEmpty() ? "" : explained.get(explained.size() - 1).key();
      var whole = Optional.ofNullable(EXPLAINED.get(left)).filter(w -> column.key().isEmpty());
      explained.add(
          whole
              .flatMap(words -> words().exact(words + HeaderWords.OVER + column.heading()))
              .map(word -> column.as(word.key()))
              .orElse(column));
    }
    return explained;
  }

  /** A meaning that holds only where no other column has it. */
  private static List<Header.Column> last(List<Header.Column> columns) {
    var keys = columns.stream().map(Header.Column::key).toList();
    boolean hasNumber = keys.contains(CONTRACT_NO) || keys.contains("contract_no_and_date");
    var settled = new ArrayList<Header.Column>();
    for (var column : columns) {
      var bare = column.key().replace("?", "");
      if (!bare.equals(column.key())) {
        settled.add(column.as(keys.contains(bare) ? Header.NO_PLACE : bare));
      } else {
        boolean isNumber = column.key().equals("contract_control_no") && !hasNumber;
        settled.add(isNumber ? column.as(CONTRACT_NO) : column);
      }
    }
    return settled;
  }

  /** Of columns with the same meaning the first is kept, bidders apart; the others are reported. */
  private List<Header.Column> once(List<Header.Column> columns) {
    var first = new HashMap<String, Header.Column>();
    var once = new ArrayList<Header.Column>();
    for (var column : columns) {
      var other = first.putIfAbsent(column.key(), column);
      boolean isAgain = other != null && column.isRead() && !REPEATED.contains(column.key());
      if (isAgain) {
        problems.add(
            Rule.IMPORT_COLUMN_TWICE,
            column.place(),
            column.heading(),
            other.place().cell(),
            column.key(),
            other.heading());
      }
      once.add(isAgain ? column.as("") : column);
    }
    return once;
  }
}
