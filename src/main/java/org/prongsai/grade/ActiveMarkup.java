package org.prongsai.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.prongsai.grade.EvidenceContent.Running;

/**
 * Finds what a browser or a server would run in a text: scripts, event handlers, addresses that are
 * code, instructions to a server, and pages within the page. All else of HTML, SVG and XML is text
 * and looks.
 */
record ActiveMarkup(String text, FileFormat format) {

  private static final Set<String> ELEMENTS =
      Set.of(
          "script",
          "iframe",
          "frame",
          "frameset",
          "object",
          "embed",
          "applet",
          "base",
          "portal",
          "handler",
          "listener");
  private static final Set<String> ADDRESSES =
      Set.of(
          "href",
          "src",
          "action",
          "formaction",
          "data",
          "poster",
          "background",
          "to",
          "from",
          "by",
          "values",
          "srcset",
          "srcdoc",
          "lowsrc",
          "dynsrc",
          "ping",
          "manifest",
          "codebase",
          "cite",
          "longdesc",
          "content",
          "style",
          "folder",
          "xlink:href");
  private static final Pattern HANDLER = Pattern.compile("on[a-z]{2,}");
  private static final Pattern CODE =
      Pattern.compile(
          "(javascript|vbscript|livescript|mocha):|expression\\(|-moz-binding|behavior:url");
  private static final Pattern CODE_ADDRESS =
      Pattern.compile(
          "(blob|intent|filesystem|data|jar|shell|search(?:-ms)?|ms-[a-z-]+):.*", Pattern.DOTALL);
  private static final Pattern PICTURE =
      Pattern.compile("data:image/(png|jpe?g|gif|webp|bmp)[;,].*", Pattern.DOTALL);
  // Word and drawing programs write instructions of their own, which nobody follows.
  private static final Pattern INSTRUCTION =
      Pattern.compile(
          "<\\?(?!xml(?=[\\s:?])|xpacket|adobe-|mso-)[^>]{0,40}|<%[^>]{0,40}"
              + "|<!--\\s*#\\s*(?:exec|include|echo|config|set|if|printenv|flastmod|fsize)\\b"
              + "|<!--\\[if [^\\]]{1,40}]>(?=(?:(?!-->).){0,2000}<script)|<!ENTITY[^>]{0,40}",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern SCRIPT_FILE = Pattern.compile("\\s*(#!|<\\?(php|=)).{0,40}");
  private static final Pattern SPACE =
      Pattern.compile("[\\s\\p{Cntrl}\\u00AD\\u200B-\\u200F\\uFEFF]");
  // Style sheets may write letters as numbers, and remarks between them.
  private static final Pattern COMMENT = Pattern.compile("/\\*.{0,1000}?\\*/", Pattern.DOTALL);
  private static final Pattern LETTER =
      Pattern.compile("\\\\0{0,4}([46][1-9a-fA-F]|[57][0-9aA])\\s?");
  private static final int SHOWN = 60;
  // One is enough to be refused for.
  private static final int MOST = 50;

  List<Running> find() {
    var found = new ArrayList<Running>();
    if (format == FileFormat.TEXT && text.indexOf('<') < 0 && !text.startsWith("#!")) {
      return found;
    }
    if (format == FileFormat.TEXT) {
      var start = SCRIPT_FILE.matcher(text);
      if (start.lookingAt()) {
        found.add(new Running(shown(start.group()), 1, 1));
      }
      return found;
    }
    for (var instruction = INSTRUCTION.matcher(text); found.size() < MOST && instruction.find(); ) {
      found.add(at(instruction.start(), instruction.group()));
    }
    var parser = format == FileFormat.HTML ? Parser.htmlParser() : Parser.xmlParser();
    var document = Jsoup.parse(text, "", parser.setTrackPosition(true));
    document.getAllElements().forEach(element -> find(element, found));
    return found.subList(0, Math.min(MOST, found.size()));
  }

  private void find(Element element, List<Running> found) {
    var name = local(element.normalName());
    if (ELEMENTS.contains(name) || isRefresh(element, name)) {
      found.add(at(element, "<" + element.tagName() + ">"));
    }
    if (name.equals("style") && CODE.matcher(plain(element.data() + element.text())).find()) {
      found.add(at(element, "<" + element.tagName() + ">"));
    }
    for (var attribute : element.attributes()) {
      if (isCode(attribute)) {
        found.add(at(element, attribute.getKey() + "=\"" + attribute.getValue() + "\""));
      }
    }
  }

  private static boolean isRefresh(Element element, String name) {
    return name.equals("meta") && element.attr("http-equiv").strip().equalsIgnoreCase("refresh");
  }

  private boolean isCode(Attribute attribute) {
    var name = local(attribute.getKey().toLowerCase(Locale.ROOT));
    if (HANDLER.matcher(name).matches() && (format != FileFormat.XML || isPage())) {
      return true;
    }
    if (name.equals("attributename")) {
      return HANDLER.matcher(attribute.getValue().toLowerCase(Locale.ROOT).strip()).matches();
    }
    if (!ADDRESSES.contains(name)) {
      return false;
    }
    var value = plain(attribute.getValue());
    return CODE.matcher(value).find()
        || CODE_ADDRESS.matcher(value).matches() && !PICTURE.matcher(value).matches();
  }

  /** An XML file is a page to a browser where it speaks of elements of a page. */
  private boolean isPage() {
    return text.contains("w3.org/1999/xhtml") || text.contains("w3.org/2000/svg");
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  private static String plain(String value) {
    var bare = COMMENT.matcher(value).replaceAll("");
    var meant = LETTER.matcher(bare).replaceAll(c -> Character.toString(letter(c.group(1))));
    return SPACE.matcher(meant).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private static char letter(String hex) {
    return (char) Integer.parseInt(hex, 16);
  }

  private static String shown(String found) {
    var line = found.strip().replaceAll("\\s+", " ");
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
  }

  private static Running at(Element element, String found) {
    var start = element.sourceRange().start();
    return element.sourceRange().isTracked()
        ? new Running(
            shown(found), Math.max(1, start.lineNumber()), Math.max(1, start.columnNumber()))
        : new Running(shown(found), 1, 1);
  }

  private Running at(int offset, String found) {
    int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    int line = 1 + (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
    return new Running(shown(found), line, 1 + text.codePointCount(lineStart, offset));
  }
}
