package org.prongsai.host.asciidoctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.prongsai.host.asciidoctor.ReadLines.Kind;
import org.prongsai.model.Document.Html;
import org.prongsai.model.Document.Macro;
import org.prongsai.model.Document.Segment;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Rule;

/** Finds the lines of a document whose words are not on its page, unless a problem names them. */
record LostLines(
    List<SourcePositions> sources, Map<String, ReadLines> read, List<Problem> problems) {

  private static final Pattern ENTRY = Pattern.compile("(?m)^:([^:!\\s]+):");
  private static final int MOST_WORDS = 5;
  private static final int LONGEST = 80;
  // From so many lines on that follow each other they are told of together.
  private static final int MANY_LINES = 4;
  private static final List<String> CODE = List.of("script", "style");
  private static final List<String> SHOWN = List.of("alt", "title", "href", "src", "id", "name");

  /** The set names all attributes that are asked for. */
  List<Problem> find(String title, List<Segment> segments, SourceMarks marks, Set<String> asked) {
    var text = new LostText(title + " " + shown(segments), names(asked));
    var told =
        problems.stream().map(problem -> place(problem.location())).collect(Collectors.toSet());
    var found = new ArrayList<Problem>();
    for (var source : sources) {
      var lines = source.text().lines().toList();
      var kinds =
          IntStream.rangeClosed(1, lines.size()).mapToObj(read.get(source.file())::kind).toList();
      var lost = new TreeMap<Integer, String>();
      var words = text.lost(lines, kinds);
      IntStream.range(0, words.size())
          .filter(at -> !words.get(at).isEmpty())
          .forEach(at -> lost.put(at + 1, first(words.get(at))));
      marks.unseenMacros().stream()
          .map(mark -> Map.entry(mark.location(), mark.text()))
          .filter(mark -> mark.getKey().file().equals(source.file()))
          .forEach(mark -> lost.putIfAbsent(mark.getKey().line(), mark.getValue()));
      lost.keySet().removeIf(line -> told.contains(source.file() + ":" + line));
      found.addAll(report(source.file(), lines, kinds, lost));
    }
    return found;
  }

  /** Attributes that are given and asked for, as they stand where they are. */
  private Set<String> names(Set<String> asked) {
    return sources.stream()
        .flatMap(source -> ENTRY.matcher(source.text()).results())
        .map(entry -> entry.group(1))
        .filter(asked::contains)
        .flatMap(name -> Stream.of(":" + name + ":", "{" + name + "}"))
        .collect(Collectors.toSet());
  }

  private static String place(Location location) {
    return location.file() + ":" + location.line();
  }

  private static String first(List<String> words) {
    var first = words.stream().limit(MOST_WORDS).collect(Collectors.joining(" "));
    return first.length() > LONGEST ? first.substring(0, LONGEST) + "…" : first;
  }

  private static List<Problem> report(
      String file, List<String> lines, List<Kind> kinds, TreeMap<Integer, String> lost) {
    var found = new ArrayList<Problem>();
    while (!lost.isEmpty()) {
      int first = lost.firstKey();
      boolean isComment = kinds.get(first - 1) == Kind.COMMENT;
      int last = first;
      int count = 1;
      for (int line = first + 1;
          line <= lines.size() && goesOn(line, lines, kinds, lost, isComment);
          line++) {
        last = lost.containsKey(line) ? line : last;
        count += lost.containsKey(line) ? 1 : 0;
      }
      boolean isRun = isComment || count >= MANY_LINES;
      var rule = isComment ? Rule.DOCUMENT_COMMENT : Rule.DOCUMENT_TEXT_LOST;
      var end = isRun && last > first ? String.valueOf(last) : "";
      found.add(new Problem(rule, Location.of(file, first, 1), List.of(lost.get(first), end)));
      lost.headMap(isRun ? last : first, true).clear();
    }
    return found;
  }

  private static boolean goesOn(
      int line, List<String> lines, List<Kind> kinds, Map<Integer, String> lost, boolean comment) {
    boolean isComment = kinds.get(line - 1) == Kind.COMMENT;
    return isComment == comment && (comment || lost.containsKey(line))
        || lines.get(line - 1).isBlank();
  }

  private String shown(List<Segment> segments) {
    var html =
        segments.stream()
            // Its words stand between those of the sentence around it.
            .map(part -> part instanceof Html text ? text.html() : words((Macro) part))
            .collect(Collectors.joining());
    var body = Jsoup.parseBodyFragment(html);
    var shown = new StringBuilder(body.wholeText());
    // HTML that is refused anyway is told of once.
    boolean isHtml = problems.stream().anyMatch(problem -> problem.rule().equals(Rule.RAW_HTML));
    for (var element : body.getAllElements()) {
      SHOWN.forEach(name -> shown.append(' ').append(element.attr(name)));
      if (isHtml) {
        var tag = element.normalName();
        var code = CODE.contains(tag) ? element.data() : "";
        shown.append(' ').append(tag).append(' ').append(code).append(' ').append(tag);
      }
    }
    return shown.toString();
  }

  private static String words(Macro macro) {
    var words = macro.target() + " " + String.join(" ", macro.attributes().values());
    return words.replace("<", "&lt;");
  }
}
