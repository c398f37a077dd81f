package org.prongsai.host.asciidoctor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prongsai.folder.SiteFolder;
import org.prongsai.model.Document.Macro;
import org.prongsai.model.Document.Segment;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problem;
import org.prongsai.problem.ProblemDetail;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.text.UpdateHeader;

/** The state of the conversion of one document. */
final class ConversionState {

  // Far more than a page can be; files that include each other grow by themselves.
  private static final int MOST = 1_000_000;
  // What asks for an attribute; seen from each sign, for one may stand in what another begins.
  private static final Pattern ASKED = Pattern.compile("\\{(?=([^{}\n]+)})|::(?=([^:\\[\n]+)\\[)");

  private final SourceFiles files;
  private final String file;
  private final SourceMarks marks = new SourceMarks();
  private final Map<String, ReadLines> read = new LinkedHashMap<>();
  private final List<SourcePositions> sources = new ArrayList<>();
  private final Map<Integer, Macro> macros = new HashMap<>();
  private final Set<Problem> problems = new LinkedHashSet<>();
  private final Map<String, String> includedBy = new HashMap<>();
  private final SortedMap<String, String> includes = new TreeMap<>();
  private final LostReferences references = new LostReferences();
  private final Set<String> noted = new HashSet<>();
  private final Set<String> asked = new HashSet<>();
  private int taken;

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

  /** The language of the folder that the document stands in. */
  String language() {
    return file.startsWith(SiteFolder.CONTENT + "/en/") ? "en" : "th";
  }

  /** Takes the bytes of the document or of an include; returns its text as AsciiDoc is given it. */
  String read(String name, byte[] bytes) {
    taken += bytes.length;
    var typed = new TypedText(name, this).of(bytes);
    // What an update says of itself is shown by its page and is no text of it.
    var text = UpdateHeader.isIn(name) ? UpdateHeader.without(typed) : typed;
    var source = new SourcePositions(name, text);
    sources.add(source);
    ASKED
        .matcher(text)
        .results()
        .forEach(found -> asked.add(found.group(found.group(1) == null ? 2 : 1)));
    var reading =
        new DocumentReading(
            TypedAnchors.shownIn(marks.into(source)),
            name.equals(file),
            asked::contains,
            (line, said) -> noteReading(Location.of(name, line, 1), said));
    var lines = reading.read();
    read.put(name, lines);
    return lines.text();
  }

  /** Whether so many bytes more may be included. */
  boolean takes(int bytes) {
    return taken + bytes <= MOST;
  }

  private void noteReading(Location at, ProblemDetail said) {
    boolean isNote = said != ProblemDetail.NESTED_TOO_DEEP && said != ProblemDetail.SIGNS_MANY;
    // Who pastes tables pastes many: one message for all of a kind.
    if (said == ProblemDetail.ROW_UNEVEN) {
      problem(Rule.DOCUMENT_TABLE_ROW, at, said.args());
    } else if (noted.add(at.file() + " " + said)) {
      problem(isNote ? Rule.DOCUMENT_READ_AS : Rule.DOCUMENT_SYNTAX, at, said.args());
    }
  }

  /** The references of the document that AsciiDoc did not find. */
  LostReferences references() {
    return references;
  }

  /** The place that AsciiDoc means. */
  Location place(String path, int line) {
    var name = path == null || path.startsWith("<") ? file : path;
    return Location.of(name, sourceLine(name, line), 1);
  }

  /** The line of a file that AsciiDoc means. */
  int sourceLine(String name, int line) {
    return read.containsKey(name) ? read.get(name).source(line) : Math.max(1, line);
  }

  /** The places where a pattern matches. */
  List<Location> placesOf(Pattern pattern) {
    return sources.stream()
        .flatMap(
            source ->
                pattern.matcher(source.text()).results().map(found -> source.at(found.start())))
        .toList();
  }

  /**
   * The first place where an address stands, as it is or with signs that are written as entities.
   */
  Location placeOfAddress(String address) {
    return sources.stream()
        .flatMap(source -> source.ofAddress(address).stream())
        .findFirst()
        .orElse(Location.of(file));
  }

  /** Reports what was typed and is not shown. */
  void compare(String title, List<Segment> segments) {
    problems.addAll(new LostLines(sources, read, problems()).find(title, segments, marks, asked));
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
    return List.copyOf(problems);
  }

  /** The first place where one of the words stands, else the start of the document. */
  Location placeOf(String... words) {
    return sources.stream()
        .flatMap(source -> List.of(words).stream().map(source::of).flatMap(Optional::stream))
        .min(Location::compareTo)
        .orElse(Location.of(file));
  }
}
