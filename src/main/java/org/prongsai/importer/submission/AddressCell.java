package org.prongsai.importer.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.prongsai.importer.cell.CellNormaliser;

/**
 * The addresses in a cell.
 *
 * @param links in their order
 * @param rest what is said behind the last one
 * @param broken a piece that may be the rest of an address, or two addresses in one; empty if none
 */
record AddressCell(List<Link> links, String rest, String broken) {

  /** An address and what is said before it. */
  record Link(String label, String url) {}

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?:https?://|www\\.)(?:(?!(?<=[,;|])https?://)\\S)+"
              + "|(?<![\\w.@/-])[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:go|or|ac|co|in|mi)\\.th(?:/\\S*)?"
              + "|(?<!\\S)/(?:files|data|[0-9]{4}|ita)/\\S*");
  private static final Pattern END = Pattern.compile("[,;|>\"'”’]+$|(?<=\\s)[.)]+$");
  private static final Pattern JOINED = Pattern.compile("(?i).+[^/=?&%:.,;|]https?://.*");
  // What a program shows of an address that is too long for it.
  private static final Pattern SHORTENED = Pattern.compile("\\.{3}|…");
  private static final Pattern PIECE =
      Pattern.compile(
          "[\\x21-\\x7E]*[A-Za-z0-9%_-][/.=?&%_][\\x21-\\x7E]*[A-Za-z0-9/][\\x21-\\x7E]*");
  private static final Pattern MARKS =
      Pattern.compile("^(?:[\\s\\-–—•*▪·:,;|()]+|[0-9๐-๙]{1,2}[.)](?:\\s|$)|\\([0-9๐-๙]{1,2}\\))+");
  private static final Pattern SAYS_NOTHING =
      Pattern.compile(
          "(?iu)(?:และ|หรือ|url|link|ลิงก์|ลิงค์|คลิก(?:ที่นี่|ดู|เพื่อดู)?(?:รายละเอียด)?|ดู(?:รายละเอียด|ข้อมูล)|"
              + "click(?: here)?|ดาวน์โหลด|download|เว็บไซต์|ที่อยู่|[\\s:\\-–—.,;()]*)\\s*:?");

  static AddressCell of(String cell) {
    var links = new ArrayList<Link>();
    var broken = "";
    int from = 0;
    var found = ADDRESS.matcher(cell);
    while (found.find()) {
      var before = cell.substring(from, found.start());
      broken = broken.isEmpty() && !links.isEmpty() ? piece(before) : broken;
      var url = END.matcher(found.group()).replaceFirst("");
      url = url.endsWith(")") && !url.contains("(") ? url.substring(0, url.length() - 1) : url;
      boolean isBroken = JOINED.matcher(url).matches() || SHORTENED.matcher(url).find();
      broken = broken.isEmpty() && isBroken ? url : broken;
      links.add(new Link(label(before), url));
      from = found.end();
    }
    var rest = cell.substring(from);
    broken = broken.isEmpty() && !links.isEmpty() ? piece(rest) : broken;
    return new AddressCell(List.copyOf(links), label(rest), broken);
  }

  /** The beginning of what follows an address, where it looks like more of it. */
  private static String piece(String between) {
    var first = MARKS.matcher(between.strip()).replaceFirst("").split("\\s", 2)[0];
    return PIECE.matcher(first).matches() ? first : "";
  }

  /** What is said, without the number before it, and without words that say nothing. */
  static String label(String text) {
    var line = MARKS.matcher(CellNormaliser.line(text)).replaceFirst("").strip();
    line = line.replaceFirst("[\\s:\\-–—,;(]+$", "");
    return SAYS_NOTHING.matcher(line).matches() ? "" : line;
  }
}
