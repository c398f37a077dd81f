package org.prongsai.spending;

import static java.util.stream.Collectors.joining;
import static org.prongsai.columns.ProcurementBidsColumns.BIDDER_NAME;
import static org.prongsai.columns.ProcurementBidsColumns.OFFERED_PRICE_THB;
import static org.prongsai.columns.ProcurementColumns.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.model.Dataset;
import org.prongsai.model.LocalizedText;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.text.Months;
import org.prongsai.text.ShippedText;

/**
 * The form สขร.1: the purchases of a month under nine headings. What a cell says can be read back
 * by the import.
 *
 * @param procurement descriptor of the dataset that fills it
 * @param columns the nine in their order
 */
public record SorKhorRor1(Dataset procurement, List<Column> columns) {

  public static final String ID = "sor-khor-ror-1";

  /** Its name as offices write it. */
  public static final String NAME = "แบบ สขร.1";

  /** What it is about, before the month. */
  public static final String TITLE_OF_MONTH = "สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน ";

  private static final String NONE_BOUGHT = "ไม่มีการจัดซื้อจัดจ้างในเดือน";
  private static final String NOT_STATED = "-";
  private static final String FORM = "/org/prongsai/forms/sor-khor-ror-1.csv";

  /**
   * A column of the form.
   *
   * @param key column of the dataset that fills it, or the name that the import has for it
   */
  public record Column(String key, LocalizedText heading) {

    /** Whether it holds an amount of money and nothing else. */
    public boolean isMoney() {
      return key.endsWith("_thb");
    }
  }

  /** How what has no column of its own is written. */
  public interface Wording {

    /** A price behind a name. */
    String price(BigDecimal baht);

    /** The day of signing behind the number of a contract. */
    String signed(LocalDate day);

    String method(LocalizedText name);
  }

  /** As offices write it, in ASCII digits. */
  private static final Wording OFFICIAL =
      new Wording() {
        @Override
        public String price(BigDecimal baht) {
          return String.format(Locale.ROOT, "%,.2f บาท", baht);
        }

        @Override
        public String signed(LocalDate day) {
          return "ลงวันที่ " + Months.thai(day);
        }

        @Override
        public String method(LocalizedText name) {
          return name.th();
        }
      };

  public SorKhorRor1 {
    columns = List.copyOf(columns);
  }

  public static SorKhorRor1 of(Dataset procurement) {
    var columns =
        ShippedText.read(FORM)
            .lines()
            .skip(1)
            .map(line -> line.split(","))
            .map(cells -> new Column(cells[1], new LocalizedText(cells[2], cells[4])))
            .toList();
    return new SorKhorRor1(procurement, columns);
  }

  /** The cells of a purchase, none of them blank. */
  public List<Value> cells(MonthlyForms.Line line) {
    return columns.stream().map(column -> cell(column, line, OFFICIAL)).toList();
  }

  /** The cells that say that nothing was bought in a month. */
  public List<Value> none(MonthlyForms.Month month) {
    var said = NONE_BOUGHT + Months.thai(month.month());
    return columns.stream()
        .<Value>map(column -> new Value.Text(column.key().equals(TITLE) ? said : ""))
        .toList();
  }

  /** What a purchase says in a column: an amount where it holds nothing else, else words. */
  public Value cell(Column column, MonthlyForms.Line line, Wording wording) {
    var row = line.purchase();
    return switch (column.key()) {
      case ROW_NO -> new Value.Whole(line.number());
      case METHOD ->
          text(wording.method(procurement.field(METHOD).orElseThrow().name(row.text(METHOD))));
      case "bidders" ->
          text(line.bids().stream().map(bid -> bid(bid, wording)).collect(joining("\n")));
      case "winner_and_price" ->
          text(named(row.text(SUPPLIER_NAME), row.decimal(AGREED_PRICE_THB), wording));
      case "contract_no_and_date" ->
          text(
              joined(
                  row.text(CONTRACT_NO),
                  row.day(CONTRACT_SIGNED_DATE).map(wording::signed).orElse(""),
                  "\n"));
      default -> row.value(column.key()).orElse(text(""));
    };
  }

  private static Value text(String words) {
    return new Value.Text(words.isEmpty() ? NOT_STATED : words);
  }

  private static String bid(Row bid, Wording wording) {
    return named(bid.text(BIDDER_NAME), bid.decimal(OFFERED_PRICE_THB), wording);
  }

  private static String named(String name, Optional<BigDecimal> price, Wording wording) {
    var paid = price.map(wording::price).orElse("");
    // A price alone would be read as the price of a winner whose name was forgotten.
    return joined(name.isEmpty() && !paid.isEmpty() ? NOT_STATED : name, paid, " / ");
  }

  private static String joined(String one, String other, String between) {
    return Stream.of(one, other).filter(part -> !part.isEmpty()).collect(joining(between));
  }
}
