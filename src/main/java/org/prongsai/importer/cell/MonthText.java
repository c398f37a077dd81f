package org.prongsai.importer.cell;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.ThaiDigits;
import org.prongsai.validate.cell.MonthNames;

/** A month in words, with its year: {@code ประจำเดือน ตุลาคม พ.ศ. ๒๕๖๕}, {@code ต.ค.65}. */
public final class MonthText {

  private static final Pattern MONTH =
      Pattern.compile(
          "([ก-์][ก-์.]*?)[\\s._-]*(?:พ\\.?\\s*ศ\\.?)?[\\s._-]*([0-9]{4}|[0-9]{2})(?![0-9])");
  private static final Pattern TITLED = Pattern.compile("เดือน\\s*(.*)");
  private static final Pattern YEAR_BEHIND =
      Pattern.compile("[\\s._-]*(?:พ\\.?\\s*ศ\\.?)?[\\s._-]*(?:25)?[0-9]{2}$");
  private static final int CENTURY_BE = 2500;

  private MonthText() {}

  /** The month after the word for month. */
  public static Optional<YearMonth> titled(String text) {
    var title = TITLED.matcher(CellNormaliser.line(text));
    return title.find() ? find(title.group(1)) : Optional.empty();
  }

  /** The first month with a year in a text. */
  public static Optional<YearMonth> find(String text) {
    var found = MONTH.matcher(ThaiDigits.toAscii(CellNormaliser.line(text)));
    int from = 0;
    while (found.find(from)) {
      var month = month(found.group(1), found.group(2));
      if (month.isPresent()) {
        return month;
      }
      from = found.start() + 1;
    }
    return Optional.empty();
  }

  /** Number of the month that a text is, with or without its year. */
  public static Optional<Integer> number(String text) {
    var bare = YEAR_BEHIND.matcher(ThaiDigits.toAscii(CellNormaliser.line(text))).replaceFirst("");
    return MonthNames.number(bare).filter(number -> !bare.isEmpty());
  }

  /** A month by its name and a year in the Buddhist Era, of four or two digits. */
  static Optional<YearMonth> month(String name, String year) {
    int typed = Integer.parseInt(year);
    int be = typed < 100 ? CENTURY_BE + typed : typed;
    return FiscalYear.isPlausible(be)
        ? MonthNames.number(name).map(number -> YearMonth.of(be - FiscalYear.ERA_OFFSET, number))
        : Optional.empty();
  }
}
