package org.prongsai.build;

import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.model.Language;
import org.prongsai.text.HtmlText;
import org.prongsai.text.MessageBundle;

/**
 * Makes each mark of what is not confirmed a way to the note at the end of its page, and gives the
 * note a way back to each. A mark within a link or a button, and of a table all but the first, says
 * in words what it means: a table is not read aloud as a row of links to the same note.
 */
final class LinkedMarks implements UnaryOperator<String> {

  private static final String MARK = "†";
  private static final String NOTE = "note-unconfirmed";
  private static final String PLACE = "unconfirmed-";
  // What the ways back are called on the page, one letter each; marks beyond them have none.
  private static final String LETTERS = "note.mark-letters";
  // The section of a page that holds the note, as PageContexts calls it.
  private static final String END = "id=\"onward\"";
  // A whole tag, so that no mark within it is taken for text, or a mark.
  private static final Pattern TOKENS = Pattern.compile("<(/?)([a-z][a-z0-9]*)[^>]*>|" + MARK);
  private static final Set<String> SILENT = Set.of("head", "script", "svg", "option");
  private static final Set<String> PRESSED = Set.of("a", "summary", "label", "button");

  private final Map<Language, MessageBundle> words;

  LinkedMarks(Map<Language, MessageBundle> words) {
    this.words = words;
  }

  @Override
  public String apply(String html) {
    int end = html.lastIndexOf(END);
    // The note begins with its mark; names in the pager below may hold one further on.
    int opening = end < 0 ? -1 : html.indexOf(">" + MARK + " ", end);
    if (opening < 0) {
      return html;
    }
    int note = opening + 1;
    var said = words.get(html.contains("<html lang=\"en\"") ? Language.EN : Language.TH);
    return new Marks(said, note).in(html);
  }

  /** One page. */
  private static final class Marks {
    private final MessageBundle said;
    private final int note;
    // How many elements are open whose text is not to be touched, and that are links or buttons.
    private int silent;
    private int pressed;
    private int tables;
    private boolean isTold;
    private int linked;
    private boolean isEnded;

    Marks(MessageBundle said, int note) {
      this.said = said;
      this.note = note;
    }

    String in(String html) {
      return TOKENS.matcher(html).replaceAll(found -> Matcher.quoteReplacement(replaced(found)));
    }

    private String replaced(MatchResult found) {
      var text = found.group();
      if (!text.equals(MARK)) {
        count(found.group(2), found.group(1).isEmpty() ? 1 : -1);
        return endsNote(found) ? waysBack() + text : text;
      }
      if (silent > 0 || found.start() > note) {
        return text;
      }
      if (found.start() == note) {
        return place();
      }
      if (pressed > 0 || tables > 0 && isTold) {
        return "<span aria-hidden=\"true\">%s</span><span class=\"ds-visually-hidden\">%s</span>"
            .formatted(MARK, HtmlText.escaped(said.get("note.mark-words")));
      }
      isTold = tables > 0;
      linked++;
      return link(PLACE + linked, NOTE, said.get("note.mark-link"), MARK);
    }

    /** The ways back come after what the note says, once. */
    private boolean endsNote(MatchResult found) {
      boolean ends = !isEnded && found.start() > note && found.group().equals("</p>");
      isEnded |= ends;
      return ends;
    }

    private String waysBack() {
      var letters = said.get(LETTERS);
      var ways = new StringBuilder();
      for (int at = 1; at <= Math.min(linked, letters.length()); at++) {
        var letter = letters.substring(at - 1, at);
        ways.append(' ').append(link("", PLACE + at, said.get("note.mark-back", letter), letter));
      }
      return ways.toString();
    }

    private void count(String element, int step) {
      silent += SILENT.contains(element) ? step : 0;
      pressed += PRESSED.contains(element) ? step : 0;
      tables += element.equals("table") ? step : 0;
      isTold &= tables > 0;
    }

    private static String place() {
      return "<span id=\"%s\">%s</span>".formatted(NOTE, MARK);
    }

    private static String link(String id, String to, String label, String shown) {
      return "<a class=\"ds-mark\"%s href=\"#%s\" aria-label=\"%s\">%s</a>"
          .formatted(id.isEmpty() ? "" : " id=\"" + id + "\"", to, HtmlText.escaped(label), shown);
    }
  }
}
