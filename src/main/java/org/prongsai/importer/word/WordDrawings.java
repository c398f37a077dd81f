package org.prongsai.importer.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFPictureData;
import org.prongsai.problem.ProblemDetail;
import org.w3c.dom.Element;

/** Takes what is drawn between the words of paragraphs: pictures, and boxes with text. */
final class WordDrawings {

  private static final Pattern FILE = Pattern.compile("(?is).*\\.(?:png|jpe?g|gif|bmp|emf|wmf)");
  private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "gif");

  private final XWPFDocument document;
  private final LeftOut left;
  private final List<WordBlock> pictures = new ArrayList<>();
  private final List<RichText> boxes = new ArrayList<>();

  WordDrawings(XWPFDocument document, LeftOut left) {
    this.document = document;
    this.left = left;
  }

  /** The pictures since the last call. */
  List<WordBlock> takePictures() {
    var taken = List.copyOf(pictures);
    pictures.clear();
    return taken;
  }

  void putBack(WordBlock.Picture picture) {
    pictures.add(picture);
  }

  /** The text boxes since the last call. */
  List<RichText> takeBoxes() {
    var taken = List.copyOf(boxes);
    boxes.clear();
    return taken;
  }

  /** Reads a drawing; one that cannot be shown is told of. */
  void read(Element drawing) {
    var shown =
        Dom.name(drawing).equals("AlternateContent")
            ? Dom.find(drawing, "Choice").or(() -> Dom.find(drawing, "Fallback")).orElse(drawing)
            : drawing;
    var texts = Dom.below(shown, "txbxContent");
    for (var box : texts) {
      var text = Dom.text(box);
      if (!text.isBlank()) {
        left.changed(ProblemDetail.WORD_BOX, text);
        boxes.add(RichText.of(text.strip()));
      }
    }
    var images = new ArrayList<>(Dom.below(shown, "blip"));
    images.addAll(Dom.below(shown, "imagedata"));
    var words =
        Dom.below(shown, "docPr").stream()
            .map(properties -> Dom.attribute(properties, "descr"))
            .filter(said -> !said.isBlank() && !FILE.matcher(said).matches())
            .findFirst()
            .orElse("");
    images.forEach(image -> picture(image, words));
    if (Dom.name(drawing).equals("object")) {
      left.dropped(ProblemDetail.WORD_OBJECT, "");
    } else if (!Dom.below(shown, "chart").isEmpty() || !Dom.below(shown, "relIds").isEmpty()) {
      left.dropped(ProblemDetail.WORD_CHART, words);
    } else if (images.isEmpty() && texts.isEmpty()) {
      left.dropped(ProblemDetail.WORD_SHAPE, words);
    }
  }

  private void picture(Element image, String words) {
    var id = Dom.attribute(image, "embed");
    id = id.isEmpty() ? Dom.attribute(image, "id") : id;
    POIXMLDocumentPart part = id.isEmpty() ? null : document.getRelationById(id);
    if (!(part instanceof XWPFPictureData data)) {
      left.dropped(ProblemDetail.WORD_PICTURE_ELSEWHERE, words);
      return;
    }
    var ending = data.suggestFileExtension().toLowerCase(Locale.ROOT);
    if (PICTURES.contains(ending)) {
      pictures.add(new WordBlock.Picture(ending, data.getData(), words));
    } else {
      left.dropped(ProblemDetail.WORD_PICTURE_KIND, ending);
    }
  }
}
