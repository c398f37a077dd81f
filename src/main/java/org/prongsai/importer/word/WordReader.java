package org.prongsai.importer.word;

import static org.prongsai.importer.word.WordBlock.*;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.prongsai.problem.ProblemDetail;
import org.prongsai.problem.Problems;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Walks through the body of a document, paragraph by paragraph and table by table. */
final class WordReader {

  // A bold line is a heading where it is no longer than this.
  private static final int LONGEST_HEADING = 250;
  private static final Pattern NUMBERED = Pattern.compile("^([0-9๐-๙]{1,2}(?:\\.[0-9๐-๙]{1,2})*)");
  private static final Pattern CAPTION =
      Pattern.compile("^(?:ภาพ|รูป|แผนภูมิ|แผนภาพ|Figure).{0,200}");

  private final XWPFDocument document;
  private final LeftOut left;
  private final WordStyles styles;
  private final WordNumbering numbering;
  private final WordRuns runs;

  WordReader(XWPFDocument document, String file, Problems problems) {
    this.document = document;
    this.left = new LeftOut(file, problems);
    this.styles = new WordStyles(document);
    this.numbering = new WordNumbering(document, styles);
    this.runs = new WordRuns(document, styles, left);
  }

  List<WordBlock> read() {
    var blocks = new ArrayList<WordBlock>();
    blocks(document.getDocument().getBody().getDomNode(), blocks);
    sayBeside();
    return withCaptions(blocks);
  }

  private void blocks(Node parent, List<WordBlock> into) {
    for (var child : Dom.children(parent)) {
      switch (Dom.name(child)) {
        case "p" -> paragraph(child, into);
        case "tbl" -> {
          into.addAll(new WordTable(left, this::cell).read(child));
          into.addAll(runs.drawings().takePictures());
        }
        case "sdt" -> Dom.find(child, "sdtContent").ifPresent(content -> blocks(content, into));
        case "ins", "moveTo", "customXml", "smartTag" -> blocks(child, into);
        case "del", "moveFrom" -> left.dropped(ProblemDetail.WORD_DELETED, Dom.text(child));
        case "altChunk" -> left.dropped(ProblemDetail.WORD_OBJECT, "altChunk");
        default -> runs.unknown(child);
      }
    }
  }

  /** What stands in a cell, its paragraphs one below the other. */
  private RichText cell(Element cell) {
    var inside = new ArrayList<WordBlock>();
    blocks(cell, inside);
    var lines = new ArrayList<RichText>();
    for (var block : inside) {
      if (block instanceof Grid grid) {
        left.changed(ProblemDetail.WORD_NESTED_TABLE, "");
        grid.rows().forEach(row -> row.forEach(inner -> lines.add(inner.text())));
      } else if (block instanceof Paragraph paragraph) {
        lines.add(paragraph.text());
      } else if (block instanceof Heading heading) {
        lines.add(heading.text());
      } else if (block instanceof Item item) {
        lines.add(RichText.joinedInLine(item.marker(), item.text()));
      } else if (block instanceof Picture picture) {
        runs.drawings().putBack(picture);
      }
    }
    return RichText.joined(lines.stream().filter(line -> !line.isBlank()).toList());
  }

  private void paragraph(Element paragraph, List<WordBlock> into) {
    var text = runs.read(paragraph);
    var marker = numbering.next(paragraph).filter(number -> !text.isBlank());
    var heading = styles.heading(paragraph);
    if (text.isBlank()) {
      // A paragraph of nothing but a picture, or an empty line.
    } else if (heading.isPresent()) {
      var number = marker.map(WordNumbering.Marker::shown).orElse("");
      into.add(new Heading(heading.get(), RichText.joinedInLine(number, text)));
    } else if (isHeading(text)) {
      var number = marker.map(WordNumbering.Marker::shown).orElse("");
      into.add(new Heading(level(number + text.plain()), RichText.joinedInLine(number, text)));
    } else if (marker.isPresent()) {
      into.add(new Item(marker.get().shown(), marker.get().depth(), text));
    } else {
      into.add(new Paragraph(text));
    }
    runs.drawings().takeBoxes().forEach(box -> into.add(new Paragraph(box)));
    into.addAll(runs.drawings().takePictures());
    left.next();
  }

  private static boolean isHeading(RichText text) {
    return text.isBold() && text.plain().length() <= LONGEST_HEADING;
  }

  /** One level for each number in {@code 2.1.3}. */
  private static int level(String text) {
    var number = NUMBERED.matcher(text);
    return number.find() ? (int) number.group(1).chars().filter(c -> c == '.').count() + 1 : 1;
  }

  /** A line below a picture that says what it shows stands for it. */
  private static List<WordBlock> withCaptions(List<WordBlock> blocks) {
    var captioned = new ArrayList<WordBlock>(blocks);
    for (int i = 0; i + 1 < blocks.size(); i++) {
      var below = blocks.get(i + 1).plain();
      if (blocks.get(i) instanceof Picture picture
          && picture.words().isBlank()
          && CAPTION.matcher(below.replace('\n', ' ')).matches()) {
        captioned.set(i, new Picture(picture.ending(), picture.data(), below));
      }
    }
    return captioned;
  }

  /** What stands beside the body. */
  private void sayBeside() {
    document.getHeaderList().forEach(header -> beside(ProblemDetail.WORD_HEADER, header.getText()));
    document.getFooterList().forEach(footer -> beside(ProblemDetail.WORD_HEADER, footer.getText()));
    var comments = document.getComments();
    if (comments != null) {
      for (var comment : comments) {
        beside(ProblemDetail.WORD_COMMENT, comment.getText());
      }
    }
  }

  private void beside(ProblemDetail what, String text) {
    if (text != null && !text.isBlank()) {
      left.droppedOnce(what, text);
    }
  }
}
