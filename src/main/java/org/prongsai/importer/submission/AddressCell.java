package org.prongsai.importer.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.importer.cell.CellNormaliser;

/**
 * The addresses in a cell.
 *
 * @param links in their order
 * @param rest what is said behind the last one
 * @param broken a piece that may be the rest of an address, two addresses in one, or a formula that
 *     is not understood; empty if none
 * @param local where links lead that do not lead to the web
 */
record AddressCell(List<Link> links, String rest, String broken, List<String> local) {

  /**
   * An address and what is said of it.
   *
   * @param printed as it stands there, spaces in it too
   */
  record Link(String label, String url, String printed) {}

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?:https?://|www\\.)(?:(?!(?<=[,;|])https?://)[^\\s\"<>])+"
              + "|(?<![\\w.@/-])[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:go|or|ac|co|in|mi)\\.th(?:/\\S*)?"
              + "|(?<!\\S)/(?:files|data|[0-9]{4}|ita)/\\S*");
  private static final Pattern LOCAL = Pattern.compile("(?<!\\S)file:/*(\\S+)\\s?");
  private static final Pattern END = Pattern.compile("[,;|>\"'”’]+$|(?<=\\s)[.)]+$");
  private static final Pattern JOINED = Pattern.compile("(?i).+[^/=?&%:.,;|]https?://.*");
  // What a program shows of an address that is too long for it.
  private static final Pattern SHORTENED = Pattern.compile("\\.{3}|…");
  private static final Pattern FORMULA = Pattern.compile("(?i)\\s*=\\s*HYPERLINK\\s*\\(");
  private static final Pattern PIECE =
      Pattern.compile(
          "[\\x21-\\x7E]*[A-Za-z0-9%_-][/.=?&%_][\\x21-\\x7E]*[A-Za-z0-9/][\\x21-\\x7E]*");
  // A last step in Thai letters that a browser would have encoded, without the ending of a file.
  private static final Pattern OPEN = Pattern.compile(".*/[^/?#]*[ก-๙][^/?#.]*");
  private static final Pattern TO_ENDING =
      Pattern.compile(
          "(?i)[ \u00A0](?:(?!https?://|www\\.)[^\\r\\n,;|]){1,150}?"
              + "\\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|zip|rar|csv|txt|html?)(?=[\\s,;|)]|$)");
  private static final Pattern MORE = Pattern.compile("[ \u00A0]+(?!https?://|www\\.)[ก-๙\\w].*");
  private static final Pattern MARKS =
      Pattern.compile(
          "^(?:[\\s\\-–—•*▪·:,;|)]+|\\((?![^()]*\\))|[0-9๐-๙]{1,2}[.)](?:\\s|$)"
              + "|\\([0-9๐-๙]{1,2}\\))+");
  private static final Pattern SAYS_NOTHING =
      Pattern.compile(
          "(?iu)(?:และ|หรือ|url|link|click(?: here)?|download|เว็บไซต์|ที่อยู่|[\\s:\\-–—.,;()]*|"
              + "(?:คลิก|กด)?\\s?(?:ที่นี่|เพื่อ)?\\s?(?:เปิด|ดู|ดาวน์โหลด)?\\s?"
              + "(?:ไฟล์|เอกสาร|รายละเอียด|ข้อมูล|ลิงก์|ลิงค์)?\\s?(?:ที่นี่)?)\\s*:?");
  private static final int MOST_SAID = 80;

  static AddressCell of(String text) {
    if (FORMULA.matcher(text).lookingAt()) {
      return new AddressCell(List.of(), "", cut(text), List.of());
    }
    var links = new ArrayList<Link>();
    var said = new ArrayList<String>();
    var local = LOCAL.matcher(text).results().map(link -> link.group(1)).toList();
    var cell = withoutLocal(text);
    var broken = "";
    int from = 0;
    var found = ADDRESS.matcher(cell);
    while (found.find(from)) {
      var before = cell.substring(from, found.start());
      var url = END.matcher(found.group()).replaceFirst("");
      url = url.endsWith(")") && !url.contains("(") ? url.substring(0, url.length() - 1) : url;
      broken = broken.isEmpty() && !links.isEmpty() ? piece(before) : broken;
      boolean isBroken = JOINED.matcher(url).matches() || SHORTENED.matcher(url).find();
      broken = broken.isEmpty() && isBroken ? url : broken;
      var ending = TO_ENDING.matcher(cell).region(found.end(), cell.length());
      boolean isSpaced = OPEN.matcher(url).matches() && ending.lookingAt();
      from = isSpaced ? ending.end() : found.end();
      broken = broken.isEmpty() && !isSpaced ? open(url, cell.substring(from), ending) : broken;
      var printed = isSpaced ? cell.substring(found.start(), from) : url;
      said.add(before);
      links.add(new Link("", printed.replaceAll("[ \u00A0]", "%20"), printed));
    }
    said.add(cell.substring(from));
    broken = broken.isEmpty() && !links.isEmpty() ? piece(cell.substring(from)) : broken;
    return labelled(links, said, broken, local);
  }

  /** What a cell says without links that do not lead to the web. */
  static String withoutLocal(String text) {
    return LOCAL.matcher(text).replaceAll("").strip();
  }

  /** An address that may go on behind the space after it; empty if not. */
  private static String open(String url, String behind, Matcher ending) {
    var line = behind.split("\\R", 2)[0];
    boolean isOpen =
        OPEN.matcher(url).matches() && MORE.matcher(line).matches()
            || ending.lookingAt() && ending.group().matches("[ -~]+");
    return isOpen ? cut(url + line) : "";
  }

  private static String cut(String text) {
    return text.length() > MOST_SAID ? text.substring(0, MOST_SAID) + "…" : text;
  }

  /**
   * Gives each address what is said of it: before it, or behind it in its line; behind it where
   * nothing stands before the first and something behind the last.
   */
  private static AddressCell labelled(
      List<Link> links, List<String> said, String broken, List<String> local) {
    int last = links.size();
    var before = new ArrayList<String>();
    var after = new ArrayList<String>();
    boolean isBehind = last > 1 && label(said.get(0)).isEmpty() && !label(said.get(last)).isEmpty();
    for (int i = 0; i <= last; i++) {
      var lines = said.get(i).split("\\R", 2);
      boolean isParted = i > 0 && i < last && lines.length > 1;
      after.add(isParted ? label(lines[0]) : "");
      before.add(label(isParted ? lines[1] : said.get(i)));
      boolean isOne = after.get(i).isEmpty() != before.get(i).isEmpty();
      isBehind &= i == 0 || i == last || isOne;
    }
    boolean isOfLines = !isBehind && after.stream().anyMatch(text -> !text.isEmpty());
    var rest = said.get(last).split("\\R", 2);
    var own = new ArrayList<Link>();
    for (int i = 0; i < last; i++) {
      var behind = i + 1 == last && isOfLines ? label(rest[0]) : after.get(i + 1);
      behind = isBehind ? label(said.get(i + 1)) : behind;
      var label = isBehind ? behind : (before.get(i) + " " + behind).strip();
      own.add(new Link(label, links.get(i).url(), links.get(i).printed()));
    }
    var left = isBehind ? "" : isOfLines ? rest.length > 1 ? rest[1] : "" : said.get(last);
    return new AddressCell(List.copyOf(own), label(left), broken, local);
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
