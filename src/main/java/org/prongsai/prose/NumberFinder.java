package org.prongsai.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.model.Catalogue;
import org.prongsai.model.LocalizedText;

/** Finds the numbers in prose that may be scores: with two decimals, or said to be points. */
record NumberFinder(Collection<Catalogue> catalogues) {

  private static final String CODE = "(?<code>[ieo][1-9][0-9]?)(?![A-Za-z0-9]|\\.[0-9])";
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<paragraph>\\n[ \\t\\r]*+\\n)|(?<![A-Za-z0-9.])(?:"
              + CODE
              + "|(?:indicator|ตัวชี้วัด(?:ที่)?)\\s?(?<indicator>[1-9][0-9]?)(?![0-9.])"
              // No part of a date, a range, a version or a telephone number.
              + "|(?<![0-9][,/:–-]|[0-9]\\s[–-]\\s)(?<number>[0-9]{1,3}\\.[0-9]{2}"
              + "|[0-9]{1,3}(?:\\.[0-9])?(?=\\s?(?:คะแนน|points?))"
              + "|(?<=(?:ได้|คะแนน|scored|got)\\s?)[0-9]{1,3}(?:\\.[0-9])?)"
              + "(?![A-Za-z0-9]|[.,/:][0-9]|\\s?[–-]\\s?[0-9])"
              + "(?!\\s?(?:บาท|ล้าน|แสน|หมื่น|พัน|น\\.|baht|THB|million)))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LINK =
      Pattern.compile(
          "[\\s*_:=(|]+|คะแนน|ได้รับ|ได้|เท่ากับ|อยู่ที่|คือ|เป็น"
              + "|(?<![A-Za-z])(?:scored|scores?|got|received|has|had|is|was|of|at)(?![A-Za-z])");
  // A code that is followed by a number of its own is not what the number before is of.
  private static final Pattern CODE_AFTER =
      Pattern.compile(
          "\\s?(?:คะแนน|points?)?\\s?(?:\\(|for|on|in|ของ|สำหรับ|ใน)\\s?(?:ข้อ|item|question)?\\s?"
              + CODE
              + "(?!\\s?(?:[:=]?\\s?[0-9]|ได้|got|scored))",
          Pattern.CASE_INSENSITIVE);

  /**
   * A number that may be a score.
   *
   * @param start where its digits start in the text
   * @param end where they end
   * @param code the question or item directly at it, such as {@code o17}, or empty
   * @param nearest the question or indicator that its paragraph named last before it, as macros
   *     name it, or empty
   */
  record TypedNumber(int start, int end, BigDecimal value, String code, String nearest) {}

  /** The numbers of a text, in order. */
  List<TypedNumber> in(String text) {
    var numbers = new ArrayList<TypedNumber>();
    var nearest = "";
    var code = "";
    int codeEnd = 0;
    for (var token = TOKEN.matcher(text); token.find(); ) {
      if (token.group("number") != null) {
        boolean isOfCode = !code.isEmpty() && isLink(code, text.substring(codeEnd, token.start()));
        var at = isOfCode ? code : codeAfter(text, token.end());
        var value = new BigDecimal(token.group());
        numbers.add(new TypedNumber(token.start(), token.end(), value, at, nearest));
        code = "";
      } else {
        code = lowerCase(token.group("code"));
        codeEnd = token.end();
        var indicator = token.group("indicator");
        nearest = indicator == null ? code : "indicator-" + indicator;
      }
    }
    return numbers;
  }

  /** Whether nothing but the name of a code and words such as "got" lead from it to a number. */
  private boolean isLink(String code, String between) {
    var rest = between;
    for (var catalogue : catalogues) {
      var name = catalogue.question(code).map(Catalogue.Question::name).orElse(LocalizedText.EMPTY);
      rest = rest.replace(name.th(), "").replace(name.en(), "");
    }
    return LINK.matcher(rest).replaceAll("").isEmpty();
  }

  private static String codeAfter(String text, int end) {
    var after = CODE_AFTER.matcher(text).region(end, text.length());
    return after.lookingAt() ? lowerCase(after.group("code")) : "";
  }

  private static String lowerCase(String code) {
    return Optional.ofNullable(code).orElse("").toLowerCase(Locale.ROOT);
  }
}
