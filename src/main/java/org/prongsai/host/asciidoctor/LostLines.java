package org.prongsai.host.asciidoctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.prongsai.host.asciidoctor.ReadLines.Kind;
import org.prongsai.model.Document.Html;
import org.prongsai.model.Document.Macro;
import org.prongsai.model.Document.Segment;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Rule;

/** Reports the lines of a document whose words are not on its page, unless a problem did so. */
record LostLines(
    List<SourcePositions> sources, Map<String, ReadLines> read, List<Problem> problems) {

  private static final int MOST_WORDS = 5;
  private static final List<String> SHOWN = List.of("alt", "title", "href", "src", "id", "name");

  void report(String title, List<Segment> segments) {
    if (problems.stream().anyMatch(LostLines::hidesText)) {
      return;
    }
    var text = new LostText(title + " " + shown(segments));
    var told =
        problems.stream()
            .map(problem -> problem.location().file() + ":" + problem.location().line())
            .collect(Collectors.toSet());
    for (var source : sources) {
      var lines = source.text().lines().toList();
      var kinds = new ArrayList<Kind>();
      for (int line = 1; line <= lines.size(); line++) {
        kinds.add(read.get(source.file()).kind(line));
      }
      report(source.file(), kinds, text.lost(lines, kinds), told);
    }
  }

  /** A block that is not closed, or a file that is not read, takes what follows with it. */
  private static boolean hidesText(Problem problem) {
    return problem.rule().equals(Rule.RAW_HTML);
  }

  private void report(String file, List<Kind> kinds, List<List<String>> lost, Set<String> told) {
    for (int at = 0; at < lost.size(); at++) {
      var words = lost.get(at).stream().limit(MOST_WORDS).collect(Collectors.joining(" "));
      if (words.isEmpty() || told.contains(file + ":" + (at + 1))) {
        continue;
      }
      boolean isComment = kinds.get(at) == Kind.COMMENT;
      if (!isComment || at == 0 || kinds.get(at - 1) != Kind.COMMENT) {
        var rule = isComment ? Rule.DOCUMENT_COMMENT : Rule.DOCUMENT_TEXT_LOST;
        problems.add(new Problem(rule, Location.of(file, at + 1, 1), List.of(words)));
      }
    }
  }

  private static String shown(List<Segment> segments) {
    var shown = new StringBuilder();
    var html = new StringBuilder();
    for (var segment : segments) {
      if (segment instanceof Html part) {
        html.append(part.html());
      } else {
        // Its words stand between those of the sentence around it.
        html.append(words((Macro) segment));
      }
    }
    var body = Jsoup.parseBodyFragment(html.toString());
    shown.append(body.wholeText());
    for (var element : body.getAllElements()) {
      SHOWN.forEach(name -> shown.append(' ').append(element.attr(name)));
    }
    return shown.toString();
  }

  private static String words(Macro macro) {
    return String.join(" ", macro.attributes().values()).replace("<", "&lt;");
  }
}
