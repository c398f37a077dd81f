package org.prongsai.render;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.prongsai.model.Language;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.MessageBundle;
import org.prongsai.text.Months;
import org.prongsai.text.ThaiDigits;

/**
 * Numbers, dates and years as a reader of a language sees them. Codes and file names stay ASCII.
 */
public record DisplayFormat(Language language, boolean thaiDigits, MessageBundle messages) {

  private static final int SCORE_DECIMALS = 2;
  private static final int MILLION = 6;
  private static final int FIGURES = 3;
  private static final int ENGLISH_SHORT = 3;
  private static final Pattern ISO_DAY =
      Pattern.compile("(?<![\\d/-])\\d{4}-\\d{2}-\\d{2}(?![\\d/-])");
  private static final List<String> THAI_MONTHS_SHORT =
      List.of(
          "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.",
          "ธ.ค.");

  /** A score or another number with two decimals, rounded half up. */
  public String score(BigDecimal score) {
    return digits(score.setScale(SCORE_DECIMALS, RoundingMode.HALF_UP).toPlainString());
  }

  /** A change with its sign: {@code +0.62}. */
  public String change(BigDecimal change) {
    return (change.signum() > 0 ? "+" : change.signum() < 0 ? "−" : "") + score(change.abs());
  }

  /** A number without needless decimals: a weight of 30. */
  public String plain(BigDecimal number) {
    return digits(number.stripTrailingZeros().toPlainString());
  }

  public String count(long number) {
    return digits(grouped(BigDecimal.valueOf(number), 0));
  }

  /** An amount of money with two decimals and commas: {@code 1,234,567.00}; baht is said beside. */
  public String money(BigDecimal amount) {
    return digits(grouped(amount, 2));
  }

  /** Money in a sentence: satang only where there are some. */
  public String amount(BigDecimal amount) {
    boolean isWhole = amount.stripTrailingZeros().scale() <= 0;
    return digits(grouped(amount, isWhole ? 0 : 2));
  }

  /**
   * Money in few words, rounded to three figures: {@code ๑.๓๕ ล้าน}, {@code 1.35 million}. All
   * amounts up to the greatest are said in its unit, so that they can be compared.
   */
  public Function<BigDecimal, String> roundMoney(BigDecimal greatest) {
    int unit = unit(greatest);
    return amount -> {
      var full = digits(grouped(amount, 0));
      // Thai has a word for ten thousand and for a hundred thousand.
      return unit < MILLION - 2 || amount.signum() == 0
          ? full
          : messages.get("money.ten-to-" + unit, rounded(amount.movePointLeft(unit)), full);
    };
  }

  /**
   * The numbers of a scale of money up to the greatest, short: in its unit, which is not repeated.
   */
  public Function<BigDecimal, String> inUnit(BigDecimal greatest) {
    int unit = unit(greatest);
    return amount ->
        unit < MILLION - 2 || amount.signum() == 0
            ? digits(grouped(amount, 0))
            : messages.get(
                "money.in-" + unit,
                rounded(amount.movePointLeft(unit)),
                digits(grouped(amount, 0)));
  }

  /** Which unit that is, as a sentence beside the scale. */
  public String unitOf(BigDecimal greatest) {
    return messages.get("money.unit-" + Math.max(unit(greatest), MILLION - 3));
  }

  private static int unit(BigDecimal greatest) {
    return Math.min(greatest.precision() - greatest.scale() - 1, MILLION);
  }

  private String rounded(BigDecimal number) {
    var figures = number.round(new MathContext(FIGURES, RoundingMode.HALF_UP)).stripTrailingZeros();
    return digits(grouped(figures, Math.max(0, figures.scale())));
  }

  /** The short name of a month: {@code ต.ค.}, {@code Oct}. */
  public String shortMonth(YearMonth month) {
    return language == Language.TH
        ? THAI_MONTHS_SHORT.get(month.getMonthValue() - 1)
        : Months.english(month).substring(0, ENGLISH_SHORT);
  }

  /** A share with the two decimals that the data have: rounded once, and not again. */
  public String percent(BigDecimal share) {
    return digits(share.setScale(2, RoundingMode.HALF_UP).toPlainString());
  }

  private static String grouped(BigDecimal number, int decimals) {
    var plain = number.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    return plain.replaceAll("(?<=[0-9])(?=([0-9]{3})+(?![0-9]))(?<!\\.[0-9]{0,9})", ",");
  }

  /** Digits of running text in the reader's numerals; never used for codes. */
  public String digits(String text) {
    return thaiDigits ? ThaiDigits.toThai(text) : text;
  }

  /** A fiscal year at first mention: {@code ปีงบประมาณ พ.ศ. ๒๕๖๗}, {@code FY2567 (2024)}. */
  public String year(FiscalYear year) {
    return messages.get("year.long", digits(year.toString()), Integer.toString(year.ce()));
  }

  /** A fiscal year mentioned again: {@code ปีงบประมาณ พ.ศ. ๒๕๖๗}, {@code FY2567}. */
  public String yearAgain(FiscalYear year) {
    return messages.get("year.again", digits(year.toString()));
  }

  /** A fiscal year where the words around say that it is one: {@code ๒๕๖๗}, {@code FY2567}. */
  public String shortYear(FiscalYear year) {
    return messages.get("year.short", digits(year.toString()));
  }

  /** A day in full: {@code ๒๓ พฤศจิกายน ๒๕๖๙}, {@code 23 November 2026}. */
  public String day(LocalDate day) {
    return language == Language.TH ? digits(Months.thai(day)) : Months.english(day);
  }

  /** A text with each ISO date in it as a day in full; a date in an address stays. */
  public String daysIn(String text) {
    return ISO_DAY.matcher(text).replaceAll(found -> dayOrAsIs(found.group()));
  }

  private String dayOrAsIs(String iso) {
    try {
      return day(LocalDate.parse(iso));
    } catch (DateTimeParseException e) {
      return iso;
    }
  }

  /** A period as the form prints it: {@code ต.ค. ๖๗ – ก.ย. ๖๘ (ตลอดปีงบประมาณ)}. */
  public String period(LocalDate start, LocalDate end) {
    boolean wholeMonths = start.getDayOfMonth() == 1 && end.getDayOfMonth() == end.lengthOfMonth();
    if (!wholeMonths) {
      return day(start) + " – " + day(end);
    }
    var year = new FiscalYear(end.getYear() + FiscalYear.ERA_OFFSET);
    boolean wholeYear = year.start().equals(start) && year.end().equals(end);
    var months = month(start) + " – " + month(end);
    return wholeYear ? messages.get("period.whole-year", months) : months;
  }

  private String month(LocalDate day) {
    if (language == Language.TH) {
      int month = day.getMonthValue() - 1;
      int shortYear = (day.getYear() + FiscalYear.ERA_OFFSET) % 100;
      return digits(THAI_MONTHS_SHORT.get(month) + " " + (shortYear < 10 ? "0" : "") + shortYear);
    }
    return Months.english(YearMonth.from(day));
  }

  /** A file size: {@code 4.2 kB}. */
  public String size(long bytes) {
    if (bytes < 1000) {
      return digits(Long.toString(bytes)) + " " + messages.get("size.bytes");
    }
    var kilobytes =
        new BigDecimal(bytes).divide(new BigDecimal(1000), 1, RoundingMode.HALF_UP).toPlainString();
    return digits(kilobytes) + " " + messages.get("size.kilobytes");
  }
}
