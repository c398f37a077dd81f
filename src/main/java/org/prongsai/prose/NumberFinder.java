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

  // A blank stands for spaces and marks of emphasis. A code is no part of the name of a file.
  private static final String RANGE =
      " (?:[-–—~] |(?:ถึง|to|through) (?:(?:ข้อ|item) )?(?=[ieo]))[ieo]?[1-9][0-9]?(?!\\.?\\w)";
  private static final String CODE = "(?<code>[ieo][1-9][0-9]?)(?!\\w|[./@]\\w|" + RANGE + ")";
  private static final String UNIT =
      " \\(?(?:\\p{Sc}|บาท|ล้าน|แสน|หมื่น|พัน|ล\\.?บ\\.|น\\.|นาฬิกา|ชั่วโมง|ชม\\.|นาที"
          + "|(?:baht|THB|million|hours?|hrs?|minutes?|[ap]\\.?m)(?!\\w))";
  // A number that a noun follows is a count.
  private static final String NO_NOUN =
      " (?:[^\\p{L}\\p{M}\\h*_]|$|และ|แต่|เพราะ|เนื่องจาก|ซึ่ง|ใน|ของ|สำหรับ"
          + "|(?:and|but|because|while|in|for|on)(?!\\w)|(?:จาก|เต็ม|out of) 100(?!\\w))";
  private static final Pattern TOKEN =
      pattern(
          ("\\n|(?<![A-Za-z0-9.])(?:(?<![/@#_-])(?:" + CODE + "|[ieo][1-9][0-9]?" + RANGE + ")")
              + "|(?:indicator|ตัวชี้วัด(?:ที่)?) (?<indicator>[1-9][0-9]?)(?![0-9.])"
              // No part of a date, a range, a version or a telephone number, and no money.
              + "|(?<![0-9][,/:–-]|[0-9]\\h[–-]\\h|(?:\\p{Sc}|THB|baht)\\h?)"
              + "(?<number>[0-9]{1,3}\\.[0-9]{2}|[0-9]{1,3}(?:\\.[0-9])?(?= (?:คะแนน|points?))"
              + "|(?<=(?:ได้|คะแนน|scored|got)[\\h*_]{0,3})[0-9]{1,3}(?:\\.[0-9])?(?="
              + (NO_NOUN + "))(?![A-Za-z0-9]|[.,/:][0-9]|\\h?[–-]\\h?[0-9])(?!" + UNIT + "))"));
  private static final Pattern LINK =
      pattern(
          "[\\s*_:=(|]+|คะแนน|ได้รับ|ได้|เท่ากับ|อยู่ที่|คือ|เป็น"
              + "|(?<![A-Za-z])(?:scored|scores?|got|received|has|had|is|was|of)(?![A-Za-z])");
  // A code that is followed by a number of its own is not what the number before is of.
  private static final Pattern CODE_AFTER =
      pattern(
          " (?:คะแนน|points?)? (?:\\(|for|on|in|ของ|สำหรับ|ใน) (?:ข้อ|item|question)? "
              + (CODE + "(?! (?:[:=]? [0-9]|ได้|got|scored))"));

  /**
   * A number that may be a score.
   *
   * @param start where its digits start in the text
   * @param end where they end
   * @param code the question or item directly at it, such as {@code o17}, or empty
   * @param nearest what its paragraph named last before it, as macros name it, or empty
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
        var after = CODE_AFTER.matcher(text).region(token.end(), text.length());
        var at = isOfCode ? code : after.lookingAt() ? lowerCase(after.group("code")) : "";
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

  private static Pattern pattern(String expression) {
    return Pattern.compile(expression.replace(" ", "[\\h\\r*_]*+"), Pattern.CASE_INSENSITIVE);
  }

  private static String lowerCase(String code) {
    return Optional.ofNullable(code).orElse("").toLowerCase(Locale.ROOT);
  }
}
