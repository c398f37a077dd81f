package org.prongsai.host.asciidoctor;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.Section;
import org.jsoup.Jsoup;
import org.prongsai.problem.ProblemDetail;
import org.prongsai.problem.Rule;
import org.prongsai.text.EditDistance;

/**
 * References that AsciiDoc did not find. It looks for the title of a heading only where that has a
 * space or a capital, and a Thai title has neither.
 */
final class LostReferences {

  // For more of them nobody reads what was meant.
  private static final int MOST_NEAREST = 50;

  private final Set<String> lost = new LinkedHashSet<>();

  void add(String reference) {
    lost.add(reference);
  }

  /** The HTML, references to titles leading there; any other is a problem. */
  String found(String html, Document document, ConversionState conversion) {
    var ids = lost.isEmpty() ? Map.<String, String>of() : ids(document);
    var mended = html;
    int asked = 0;
    for (var reference : lost) {
      var id = ids.get(plain(reference));
      if (id == null) {
        report(reference, asked++ < MOST_NEAREST ? ids : Map.of(), conversion);
      } else {
        mended =
            mended
                .replace(
                    "<a href=\"#" + reference + "\">[" + reference + "]</a>",
                    "<a href=\"#" + id + "\">" + reference + "</a>")
                .replace("<a href=\"#" + reference + "\">", "<a href=\"#" + id + "\">");
      }
    }
    return mended;
  }

  private static void report(String lost, Map<String, String> ids, ConversionState conversion) {
    var at = conversion.placeOf("<<" + lost, "<<#" + lost, "xref:" + lost, "xref:#" + lost);
    var nearest = EditDistance.nearest(lost, ids.keySet());
    var said =
        nearest.isEmpty()
            ? ProblemDetail.REFERENCE_LOST.args(lost)
            : ProblemDetail.REFERENCE_LOST.args(lost, nearest, ids.get(nearest));
    conversion.problem(Rule.DOCUMENT_SYNTAX, at, said);
  }

  /** The id of each heading, by its title. */
  private static Map<String, String> ids(Document document) {
    var ids = new LinkedHashMap<String, String>();
    for (var node : document.findBy(Map.of("context", ":section"))) {
      if (node instanceof Section section && section.getId() != null) {
        ids.putIfAbsent(plain(section.getTitle()), section.getId());
      }
    }
    return ids;
  }

  private static String plain(String title) {
    return Jsoup.parseBodyFragment(LiteralText.shown(SourceMarks.withoutSigns(title)))
        .text()
        .strip();
  }
}
