package org.prongsai.host.asciidoctor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.prongsai.model.Document.Macro;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problem;
import org.prongsai.problem.ProblemDetail;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/** The state of the conversion of one document. */
final class ConversionState {

  private final SourceFiles files;
  private final String file;
  private final SourceMarks marks = new SourceMarks();
  private final List<SourcePositions> sources = new ArrayList<>();
  private final Map<Integer, Macro> macros = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, String> includedBy = new HashMap<>();
  private final SortedMap<String, String> includes = new TreeMap<>();

  ConversionState(SourceFiles files, String file) {
    this.files = files;
    this.file = file;
  }

  /** What the document may include. */
  SourceFiles files() {
    return files;
  }

  String file() {
    return file;
  }

  SourceMarks marks() {
    return marks;
  }

  /** Takes the text of the document or of an include and returns it with signs. */
  String signed(String name, String text) {
    var ours = SourceMarks.OURS.matcher(text);
    if (ours.find()) {
      problem(
          Rule.DOCUMENT_SYNTAX,
          new SourcePositions(name, text).at(ours.start()),
          ProblemDetail.CHARACTER_RESERVED.args(codePoint(ours.group())));
    }
    var source = new SourcePositions(name, ours.replaceAll("\uFFFD"));
    sources.add(source);
    return marks.into(source);
  }

  /** Notes that a file is included, unless it would include itself. */
  boolean enters(String from, String included) {
    for (var outer = from;
        outer != null;
        outer = outer.equals(file) ? null : includedBy.get(outer)) {
      if (outer.equals(included)) {
        return false;
      }
    }
    includedBy.put(included, from);
    return true;
  }

  void included(String name, String sha256) {
    includes.put(name, sha256);
  }

  /** The files included, each with its checksum. */
  SortedMap<String, String> includes() {
    return includes;
  }

  void macro(int number, Macro macro) {
    macros.put(number, macro);
  }

  Macro macro(int number) {
    return macros.get(number);
  }

  void problem(Rule rule, Location location, Object... args) {
    problems.add(new Problem(rule, location, Stream.of(args).map(Problems::text).toList()));
  }

  List<Problem> problems() {
    return problems;
  }

  /** The first place where one of the words stands, else the start of the document. */
  Location placeOf(String... words) {
    return sources.stream()
        .flatMap(source -> List.of(words).stream().map(source::of).flatMap(Optional::stream))
        .min(Location::compareTo)
        .orElse(Location.of(file));
  }

  private static String codePoint(String character) {
    return String.format(Locale.ROOT, "U+%04X", character.codePointAt(0));
  }
}
