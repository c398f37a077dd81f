package org.prongsai.host.asciidoctor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.model.Document.Html;
import org.prongsai.model.Document.Segment;
import org.prongsai.problem.ProblemDetail;
import org.prongsai.problem.Rule;

/**
 * Splits converted HTML into segments at the markers in it, and removes the markers. The divs that
 * AsciiDoc wraps around sections are left out, so that the text between two block macros is well
 * formed by itself.
 */
final class ConvertedHtmlReader {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<wrapper><div (?:class=\"(?:sect[1-5]|sectionbody)|id=\"preamble)\">\\n?)"
              + "|(?<open><(?:div|table)\\b[^>]*>)|(?<close></(?:div|table)>\\n?)"
              + "|(?<verbatim></?(?:pre|code)\\b[^>]*>)"
              // Widths of columns and tables: the site runs under a policy without inline styles.
              + "|(?<style><colgroup>[^<]*(?:<col\\b[^>]*>[^<]*)*</colgroup>\\n?"
              + "| style=\"[^\"]*\"(?=[^<>]*>))"
              + ("|(?<sign>" + SourceMarks.SIGN + ")|(?<macro>" + SourceMarks.CONVERTED + ")"));
  private static final Pattern STYLE = Pattern.compile(" style=\"[^\"]*\"");
  private static final Pattern BRACKET = Pattern.compile("[^\\s\\[]*\\[[^\\]<]*]");
  private static final Pattern TAG_NAME = Pattern.compile("</?([A-Za-z][A-Za-z0-9]*)");
  private static final Set<String> HTML =
      Set.of(
          ("a abbr address article aside audio b base bdi bdo big blockquote body br button canvas"
                  + " caption center cite code col colgroup data dd del details dfn dialog div dl"
                  + " dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6"
                  + " head header hr html i iframe img input ins kbd label legend li link main"
                  + " map mark menu meta nav noscript object ol option p param picture pre q s"
                  + " samp script section select small source span strike strong style sub"
                  + " summary sup svg table tbody td template textarea tfoot th thead time title"
                  + " tr track tt u ul var video wbr")
              .split(" "));

  private final ConversionState conversion;
  private final String output;
  private final List<Segment> segments = new ArrayList<>();
  private final StringBuilder html = new StringBuilder();
  private final Deque<Boolean> open = new ArrayDeque<>();
  private final List<SourceMark> rawTags = new ArrayList<>();
  private int verbatim;

  ConvertedHtmlReader(ConversionState conversion, String output) {
    this.conversion = conversion;
    this.output = output;
  }

  List<Segment> read() {
    int done = 0;
    var token = TOKEN.matcher(output);
    while (token.find()) {
      html.append(output, done, token.start());
      done = token.end();
      take(token);
    }
    html.append(output, done, output.length());
    cut();
    return segments;
  }

  /** Tags that came through as HTML, by a passthrough or some other way. */
  List<SourceMark> rawTags() {
    return rawTags;
  }

  private void take(Matcher token) {
    if (token.group("wrapper") != null) {
      open.push(false);
    } else if (token.group("open") != null) {
      open.push(true);
      html.append(STYLE.matcher(token.group()).replaceAll(""));
    } else if (token.group("close") != null) {
      if (open.isEmpty() || open.pop()) {
        html.append(token.group());
      }
    } else if (token.group("style") != null) {
      return;
    } else if (token.group("verbatim") != null) {
      verbatim += token.group().startsWith("</") ? -1 : 1;
      html.append(token.group());
    } else if (token.group("sign") != null) {
      readSign(conversion.marks().get(number(token.group("sign"))), token.end());
    } else {
      placeMacro(number(token.group("macro")));
    }
  }

  private static int number(String sign) {
    return SourceMarks.number(sign.substring(1, sign.length() - 1));
  }

  private void placeMacro(int number) {
    var macro = conversion.macro(number);
    var mark = conversion.marks().get(number);
    boolean inTag = html.lastIndexOf("<") > html.lastIndexOf(">");
    if (inTag || macro.block() && open.contains(true)) {
      var where = inTag ? ProblemDetail.MACRO_IN_ATTRIBUTE : ProblemDetail.MACRO_IN_BLOCK;
      conversion.problem(Rule.DOCUMENT_SYNTAX, mark.location(), where.args(mark.text()));
      return;
    }
    cut();
    segments.add(macro);
  }

  private void cut() {
    if (!html.isEmpty()) {
      segments.add(new Html(html.toString()));
      html.setLength(0);
    }
  }

  private void readSign(SourceMark mark, int after) {
    switch (mark.kind()) {
      case MACRO -> {
        // A macro is left as typed where its bracket is not closed, or on purpose: +score:total[]+.
        if (verbatim == 0 && !BRACKET.matcher(output).region(after, output.length()).lookingAt()) {
          conversion.problem(
              Rule.DOCUMENT_SYNTAX, mark.location(), ProblemDetail.BRACKET_OPEN.args(mark.text()));
        }
      }
      case PASSTHROUGH -> {
        // Shown as typed, it still stands before its sign.
        if (!html.toString().endsWith(mark.text())) {
          conversion.problem(Rule.RAW_HTML, mark.location(), mark.text());
        }
      }
      case TAG -> {
        var name = TAG_NAME.matcher(mark.text());
        if (output.startsWith("<", after)) {
          rawTags.add(mark);
        } else if (verbatim == 0
            && name.lookingAt()
            && HTML.contains(name.group(1).toLowerCase(Locale.ROOT))) {
          conversion.problem(Rule.RAW_HTML, mark.location(), mark.text());
        }
      }
      default -> {}
    }
  }
}
