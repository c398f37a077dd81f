package org.prongsai.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds bank accounts: in the layout xxx-x-xxxxx-x, or 10–15 digits behind words for one. */
final class BankAccount {

  private static final Pattern LAYOUT =
      Pattern.compile(
          "(?<![0-9a-z]|[0-9]-)[0-9]{3}-[0-9]-[0-9]{5}-[0-9](?:-?[0-9]{1,2})?(?![0-9a-z]|-[0-9])");
  private static final Pattern NUMBER =
      Pattern.compile("(?<![0-9a-z]|[0-9][-.,/])[0-9](?:[ -]?[0-9]){9,14}(?![0-9a-z]|[-.,][0-9])");
  static final LabelWords WORDS =
      new LabelWords(
          Pattern.compile(
              "เลขที่บัญชี|บัญชีเลขที่|บัญชีธนาคาร|เลขบัญชี|บัญชีเงินฝาก|พร้อมเพย์|promptpay"
                  + "|prompt pay|bank[ _]account|account (?:no|number)|a/c no"),
          60);
  // What stands between may say that the number is another.
  private static final Pattern OTHER = Pattern.compile("โครงการ|สัญญา|e-?gp|โทร|ผู้เสียภาษี");
  private static final int SHOWN = 3;

  private BankAccount() {}

  static List<PrivateMatch> find(PlainText text, ColumnHint about) {
    var plain = text.text();
    var found = new ArrayList<PrivateMatch>();
    LAYOUT
        .matcher(plain)
        .results()
        .filter(m -> !UrlSpans.isAround(plain, m.start(), m.end()))
        .forEach(m -> found.add(finding(text, m.start(), m.end())));
    NUMBER
        .matcher(plain)
        .results()
        .filter(m -> isCalledOne(plain, m.start(), about))
        .map(m -> finding(text, m.start(), m.end()))
        .forEach(found::add);
    return found;
  }

  private static boolean isCalledOne(String plain, int start, ColumnHint about) {
    int word = WORDS.end(plain, start);
    return word >= 0 && !OTHER.matcher(plain).region(word, start).find() || about.isBank();
  }

  private static PrivateMatch finding(PlainText text, int start, int end) {
    var digits = text.text().substring(start, end).replaceAll("[^0-9]", "");
    int hidden = digits.length() - SHOWN;
    var masked = "x".repeat(hidden) + digits.substring(hidden);
    return text.match(PrivateKind.BANK_ACCOUNT, start, end, digits, masked);
  }
}
