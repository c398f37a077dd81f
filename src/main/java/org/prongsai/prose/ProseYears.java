package org.prongsai.prose;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.ThaiDigits;

/**
 * Which fiscal years a passage speaks of: those named in it or last before it, and that of the
 * document's path.
 */
final class ProseYears {

  // A year in a date, such as 23 พฤศจิกายน 2569, says when and not of which year.
  private static final String NO_DATE =
      "(?<!(?:คม|ยน|พันธ์|\\.[คยพ]\\.)(?: ?พ\\.ศ\\.)? ?)"
          + "(?<!(?:ary|rch|ril|May|une|uly|ust|ber),? )";
  private static final String START = "(?=2[056])(?<![0-9][.,/-]|[0-9])" + NO_DATE;
  private static final String END = "(?![0-9]|[.,/-][0-9])";
  private static final Pattern YEAR =
      Pattern.compile(
          String.join(
              "|",
              START + "(?:(?<be>2[56][0-9]{2})|(?<ce>20[0-9]{2}))" + END,
              "(?:FY ?|ปี ?|ปีงบประมาณ ?|พ\\.ศ\\. ?)(?<short>[5-9][0-9])" + END));
  private static final Pattern YEAR_IN_MACRO =
      Pattern.compile("(?<![0-9])(2[56][0-9]{2})(?![0-9]|[.,-][0-9])");
  private static final int CENTURY = 2500;

  private ProseYears() {}

  /** The years named between two places of a block, in order, each once. */
  static List<FiscalYear> named(ProseBlock block, int from, int to) {
    var years = new LinkedHashSet<FiscalYear>();
    var found = YEAR.matcher(block.text()).region(from, to);
    for (found.useTransparentBounds(true); found.find(); ) {
      years.add(new FiscalYear(be(found.group("be"), found.group("ce"), found.group("short"))));
    }
    for (var macro : block.macros()) {
      if (macro.start() >= from && macro.end() <= to) {
        var words = ThaiDigits.toAscii(macro.target() + " " + macro.bracket());
        YEAR_IN_MACRO
            .matcher(words)
            .results()
            .map(year -> new FiscalYear(Integer.parseInt(year.group(1))))
            .forEach(years::add);
      }
    }
    return List.copyOf(years);
  }

  /** All years that a block names. */
  static List<FiscalYear> named(ProseBlock block) {
    return named(block, 0, block.text().length());
  }

  /**
   * The years that a passage of a block speaks of, the likeliest first; none where neither it, what
   * stands before it nor the path names one.
   */
  static List<FiscalYear> of(ProseContext in, int from, int to) {
    var years = new LinkedHashSet<FiscalYear>();
    // Which column of a table stands for which year is not known.
    years.addAll(in.block().isTable() ? named(in.block()) : named(in.block(), from, to));
    if (years.isEmpty()) {
      lastOf(named(in.block(), 0, from))
          .ifPresentOrElse(years::add, () -> years.addAll(in.before()));
    }
    in.source().year().ifPresent(years::add);
    return List.copyOf(years);
  }

  private static Optional<FiscalYear> lastOf(List<FiscalYear> years) {
    return years.isEmpty() ? Optional.empty() : Optional.of(years.get(years.size() - 1));
  }

  private static int be(String be, String ce, String shortened) {
    if (be != null) {
      return Integer.parseInt(be);
    }
    return ce != null
        ? Integer.parseInt(ce) + FiscalYear.ERA_OFFSET
        : CENTURY + Integer.parseInt(shortened);
  }
}
