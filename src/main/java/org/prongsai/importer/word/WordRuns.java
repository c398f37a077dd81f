package org.prongsai.importer.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.prongsai.importer.word.RichText.Piece;
import org.prongsai.problem.ProblemDetail;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the words of paragraphs with their looks. */
final class WordRuns {

  private static final Set<String> SILENT =
      Set.of(
          "pPr",
          "rPr",
          "tblPr",
          "tblGrid",
          "tcPr",
          "trPr",
          "sectPr",
          "proofErr",
          "permStart",
          "permEnd",
          "bookmarkStart",
          "bookmarkEnd",
          "commentRangeStart",
          "commentRangeEnd",
          "moveFromRangeStart",
          "moveFromRangeEnd",
          "moveToRangeStart",
          "moveToRangeEnd",
          "lastRenderedPageBreak",
          "softHyphen",
          "sdtPr",
          "sdtEndPr",
          "commentReference",
          "annotationRef",
          "footnoteRef",
          "endnoteRef",
          "separator",
          "continuationSeparator",
          "fldData",
          "tblPrEx",
          "rubyPr",
          "delInstrText",
          "customXmlPr",
          "smartTagPr");
  // What the fonts of signs draw.
  private static final Map<String, String> SIGNS =
      Map.of("F0A8", "☐", "F06F", "☐", "F0FE", "☑", "F052", "☑", "F0FC", "✓", "F0E0", "→");
  private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|mailto:|tel:)\\S+");
  private static final Pattern LINK = Pattern.compile("HYPERLINK\\s+\"([^\"]+)\"");
  private static final Pattern CONTENTS = Pattern.compile("^\\s*(?:TOC|TOA|INDEX)\\b.*");

  private final XWPFDocument document;
  private final WordStyles styles;
  private final LeftOut left;
  private final WordDrawings drawings;
  private final Deque<StringBuilder> fields = new ArrayDeque<>();
  private int contents;
  private List<Piece> out = new ArrayList<>();
  private Element paragraph;

  WordRuns(XWPFDocument document, WordStyles styles, LeftOut left) {
    this.document = document;
    this.styles = styles;
    this.left = left;
    this.drawings = new WordDrawings(document, left);
  }

  /** What is drawn in the paragraphs that were read. */
  WordDrawings drawings() {
    return drawings;
  }

  RichText read(Element from) {
    paragraph = from;
    out = new ArrayList<>();
    inline(from, "");
    return new RichText(out);
  }

  /** Says that there is something that no reader of ours knows. */
  void unknown(Element element) {
    if (!SILENT.contains(Dom.name(element))) {
      left.dropped(ProblemDetail.WORD_OTHER, Dom.name(element) + " " + Dom.text(element));
    }
  }

  private void inline(Node parent, String link) {
    for (var child : Dom.children(parent)) {
      switch (Dom.name(child)) {
        case "r" -> run(child, link);
        case "hyperlink" -> inline(child, target(child));
        case "ins", "moveTo" -> {
          left.changed(ProblemDetail.WORD_INSERTED, Dom.text(child));
          inline(child, link);
        }
        case "del", "moveFrom" -> left.dropped(ProblemDetail.WORD_DELETED, Dom.text(child));
        case "sdt" -> Dom.find(child, "sdtContent").ifPresent(content -> inline(content, link));
        case "fldSimple", "smartTag", "customXml", "dir", "bdo" -> inline(child, link);
        case "oMath", "oMathPara" -> left.dropped(ProblemDetail.WORD_FORMULA, Dom.text(child));
        default -> unknown(child);
      }
    }
  }

  private String target(Element hyperlink) {
    var id = Dom.attribute(hyperlink, "id");
    var found = id.isEmpty() ? null : document.getPackagePart().getRelationship(id);
    var address = found == null ? "" : found.getTargetURI().toString();
    if (!address.isEmpty() && !ADDRESS.matcher(address).matches()) {
      left.dropped(ProblemDetail.WORD_LINK, address);
      return "";
    }
    return address;
  }

  private void run(Element run, String link) {
    if (Dom.isOn(run, "rPr", "vanish").orElse(false)) {
      var hidden = Dom.text(run);
      if (!hidden.isBlank()) {
        left.dropped(ProblemDetail.WORD_HIDDEN, hidden);
      }
      return;
    }
    var text = new StringBuilder();
    for (var child : Dom.children(run)) {
      switch (Dom.name(child)) {
        case "t" -> text.append(Dom.content(child));
        case "tab", "ptab" -> text.append(' ');
        case "br" -> text.append(Dom.attribute(child, "type").equals("page") ? "" : "\n");
        case "cr" -> text.append('\n');
        case "noBreakHyphen" -> text.append('-');
        case "sym" -> text.append(sign(child));
        case "fldChar" -> field(Dom.attribute(child, "fldCharType"));
        case "instrText" -> {
          if (!fields.isEmpty()) {
            fields.peek().append(Dom.content(child));
          }
        }
        case "footnoteReference", "endnoteReference" -> {
          flush(run, text, link);
          note(child);
        }
        case "drawing", "pict", "object", "AlternateContent" -> drawings.read(child);
        case "ruby" -> text.append(Dom.find(child, "rubyBase").map(Dom::text).orElse(""));
        case "delText" -> left.dropped(ProblemDetail.WORD_DELETED, Dom.content(child));
        default -> unknown(child);
      }
    }
    flush(run, text, link);
  }

  private void flush(Element run, StringBuilder text, String link) {
    if (text.length() > 0 && contents == 0) {
      boolean bold = styles.isOn(paragraph, run, "b") || styles.isOn(paragraph, run, "bCs");
      boolean italic = styles.isOn(paragraph, run, "i");
      var field = fields.isEmpty() ? null : LINK.matcher(fields.peek());
      var address = field != null && field.find() ? field.group(1) : link;
      boolean isKnown = ADDRESS.matcher(address).matches();
      add(new Piece(text.toString(), bold, italic, isKnown ? address : ""));
    }
    text.setLength(0);
  }

  private void add(Piece piece) {
    int last = out.size() - 1;
    if (last >= 0 && out.get(last).looksLike(piece)) {
      var before = out.get(last);
      out.set(
          last,
          new Piece(before.text() + piece.text(), piece.bold(), piece.italic(), piece.link()));
    } else {
      out.add(piece);
    }
  }

  private void field(String type) {
    if (type.equals("begin")) {
      fields.push(new StringBuilder());
    } else if (type.equals("separate") && isContents()) {
      contents++;
      left.dropped(ProblemDetail.WORD_CONTENTS, "");
    } else if (type.equals("end") && !fields.isEmpty()) {
      contents -= isContents() && contents > 0 ? 1 : 0;
      fields.pop();
    }
  }

  private boolean isContents() {
    return !fields.isEmpty() && CONTENTS.matcher(fields.peek()).matches();
  }

  private String sign(Element sign) {
    var code = Dom.attribute(sign, "char").toUpperCase(Locale.ROOT);
    if (!SIGNS.containsKey(code)) {
      left.dropped(ProblemDetail.WORD_SIGN, Dom.attribute(sign, "font") + " " + code);
    }
    return SIGNS.getOrDefault(code, "");
  }

  /** A footnote is a footnote of the page. */
  private void note(Element reference) {
    int id = Dom.number(Dom.attribute(reference, "id"), -1);
    boolean isFoot = Dom.name(reference).equals("footnoteReference");
    var note = isFoot ? document.getFootnoteByID(id) : document.getEndnoteByID(id);
    if (note != null) {
      var said = new ArrayList<String>();
      note.getParagraphs().forEach(line -> said.add(line.getText().strip()));
      var text = String.join(" ", said).strip();
      left.changed(ProblemDetail.WORD_FOOTNOTE, text);
      out.add(new Piece(text, false, false, AsciiDocText.FOOTNOTE));
    }
  }
}
