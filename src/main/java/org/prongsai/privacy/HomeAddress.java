package org.prongsai.privacy;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds house numbers beside names of persons, and where somebody is said to live. */
final class HomeAddress {

  private static final String HOUSE = "[0-9]{1,4}(?:/[0-9]{1,4})?";
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(อยู่)?บ้านเลขที่ ?"
              + HOUSE
              + "|อยู่เลขที่ ?"
              + HOUSE
              + "|เลขที่ ?"
              + HOUSE
              + " ?(?:หมู่|ม\\.|ซ\\.|ซอย|ถ\\.|ถนน|ต\\.|ตำบล)[ ที่]*[0-9]*"
              + "|(?<![0-9/])[0-9]{1,4}/[0-9]{1,4} ?(?:หมู่|ม\\.) ?(?:ที่)? ?[0-9]+"
              + "|(?<![0-9/])[0-9]{1,4} ?(?:หมู่|ม\\.) ?(?:ที่)? ?[0-9]+ ?(?:ต\\.|ตำบล)"
              + "|\\bhouse no\\.? ?"
              + HOUSE
              + "|(?<![0-9/])"
              + HOUSE
              + ",? moo ?[0-9]+");
  // A mayor is a นายก, a district นางรอง; a man's name may begin with ก.
  private static final Pattern NAME =
      Pattern.compile(
          "นาย(?!ก(?:["
              + " ฯ]|องค์|เทศ|อบ|สมาคม|รัฐ|เหล่า|สภา|$)|ทะเบียน|อำเภอ|ช่าง|จ้าง|ตรวจ|ด่าน|สถานี|แพทย์|หน้า"
              + "|ประกัน|ทุน)|นางสาว|นาง(?!รอง|เลิ้ง|นวล)|น\\.ส\\.|ด\\.ช\\.|ด\\.ญ\\.|เด็กชาย|เด็กหญิง"
              + "|\\bmrs?\\b|\\bmiss\\b|\\bms\\.");
  private static final int BEFORE = 80;
  private static final int BEHIND = 40;

  private HomeAddress() {}

  static List<PrivateMatch> find(PlainText text) {
    return ADDRESS
        .matcher(text.text())
        .results()
        .filter(match -> isOfPerson(text.text(), match))
        .map(match -> finding(text, match))
        .toList();
  }

  /** The house numbers of an address, each with what says that it is one. */
  static List<String> keys(String address) {
    return ADDRESS
        .matcher(PlainText.of(address).text())
        .results()
        .map(match -> key(match.group()))
        .toList();
  }

  private static boolean isOfPerson(String plain, MatchResult match) {
    if (match.group(1) != null) {
      return true;
    }
    int from = Math.max(0, match.start() - BEFORE);
    int to = Math.min(plain.length(), match.end() + BEHIND);
    return NAME.matcher(plain).region(from, match.start()).find()
        || NAME.matcher(plain).region(match.end(), to).find();
  }

  private static PrivateMatch finding(PlainText text, MatchResult match) {
    var masked = match.group().strip().replaceAll("[0-9]", "x");
    var key = key(match.group());
    return text.match(PrivateKind.HOME_ADDRESS, match.start(), match.end(), key, masked);
  }

  private static String key(String address) {
    return address.replace(" ", "");
  }
}
