package org.prongsai.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.text.MessageBundle;

/** Says problems in one language. Every text is on one line, and nothing in it is hidden. */
public final class ProblemWords {

  // Which argument is the id of a detail; the arguments after it belong to its words.
  private static final Map<Rule, Integer> DETAIL =
      Map.ofEntries(
          Map.entry(Rule.DOCUMENT_SYNTAX, 0),
          Map.entry(Rule.DOCUMENT_PICTURE, 0),
          Map.entry(Rule.DOCUMENT_READ_AS, 0),
          Map.entry(Rule.DOCUMENT_TABLE_ROW, 0),
          Map.entry(Rule.READ_SEPARATOR, 0),
          Map.entry(Rule.ENCODING_NOT_SUPPORTED, 0),
          Map.entry(Rule.IMPORT_TEXT_DROPPED, 0),
          Map.entry(Rule.IMPORT_TEXT_CHANGED, 0),
          Map.entry(Rule.YAML_SYNTAX, 1),
          Map.entry(Rule.IMPORT_TEXT_CODE, 3),
          Map.entry(Rule.FILE_NOT_ORDINARY, 1),
          Map.entry(Rule.FILE_NAME_UNSAFE, 1));

  // Rules whose arguments name figures; a cure may need the id, so it is kept there.
  private static final Set<String> OF_FIGURES =
      Set.of(
          "figure-differs",
          "scores-impossible",
          "item-score-partial",
          "import-score-twice",
          "import-score-other",
          "import-score-differs");

  /** The ids of columns in the words, of another dataset where one is named before them. */
  private static final Pattern COLUMNS = Pattern.compile("⟦(?:([a-z-]+)/)?([^⟦⟧]*)⟧");

  private final MessageBundle words;
  private final ColumnLabels titles;

  private ProblemWords(MessageBundle words, ColumnLabels titles) {
    this.words = words;
    this.titles = titles;
  }

  /** The words of a language, {@code th} or {@code en}. */
  public static ProblemWords of(String language) {
    return new ProblemWords(
        MessageBundle.of(ProblemWords.class, "problems", language), ColumnLabels.NONE);
  }

  /** The same words, in which columns are called what the officer sees above them. */
  public ProblemWords about(Problems problems) {
    return new ProblemWords(words, problems.columnTitles());
  }

  /** The language as BCP 47 has it. */
  public String language() {
    return words.language();
  }

  /** What was found. */
  public String found(Problem problem) {
    return say(problem, "found");
  }

  /** An example of what is right, or all that is allowed. */
  public String expected(Problem problem) {
    return say(problem, "expected");
  }

  /** What to do. */
  public String fix(Problem problem) {
    return cure(problem).orElseGet(() -> say(problem, "fix"));
  }

  /** What to do about this very detail, where more is known than of the rule. */
  private Optional<String> cure(Problem problem) {
    var args = problem.args();
    int position = DETAIL.getOrDefault(problem.rule(), args.size());
    return args.stream()
        .skip(position)
        .findFirst()
        .map(detail -> "cure." + detail)
        .filter(words.all()::containsKey)
        .map(
            key -> {
              var about = args.stream().skip(position + 1L).map(DisplayText::of).toList();
              return new MessageTemplate(template(key)).with(about, nothing());
            });
  }

  public String severity(Severity severity) {
    return report("severity." + severity.name().toLowerCase(Locale.ROOT));
  }

  /** The column and cell as a spreadsheet names them; empty outside tables. */
  String cell(Location location, ColumnLabels titles) {
    boolean hasField = !location.field().isEmpty();
    boolean hasCell = !location.cell().isEmpty();
    if (!hasField && !hasCell) {
      return "";
    }
    boolean isSheet = hasField && hasCell && !location.sheet().isEmpty();
    if (isSheet && !titles.of(location, language()).isEmpty()) {
      return report(
          "heading-and-cell",
          DisplayText.of(titles.of(location, language())),
          DisplayText.of(location.field()),
          location.cell());
    }
    var key = hasField && hasCell ? "field-and-cell" : hasField ? "field" : "cell";
    return hasField
        ? report(
            key,
            DisplayText.of(location.field()),
            DisplayText.of(titles.of(location, language())),
            location.cell())
        : report(key, location.cell());
  }

  /** The name of a column, and what people call it; empty outside tables. */
  public String column(Location location, Problems problems) {
    var title = problems.columnTitles().of(location, language());
    return location.field().isEmpty()
        ? ""
        : DisplayText.of(title.isEmpty() ? location.field() : title);
  }

  /** The line of a place in a text; empty for a file as a whole. */
  public String line(Location location) {
    return location.line() == 1 && location.column() == 1
        ? ""
        : report("line", String.valueOf(location.line()), String.valueOf(location.column()));
  }

  /** Words of the reports themselves. */
  public String report(String key, String... args) {
    return new MessageTemplate(template("report." + key)).with(List.of(args), nothing());
  }

  /** Says how many problems of one kind are not listed. */
  public String more(Problems.More more) {
    var column = more.field().isEmpty() ? "" : report("more-column", DisplayText.of(more.field()));
    return report(
        "more",
        DisplayText.of(more.file()),
        Integer.toString(more.count()),
        more.rule().id(),
        column);
  }

  /** A number of things, {@code 2 errors}. */
  String count(String things, int number) {
    return report(things + (number == 1 ? ".one" : ".many"), Integer.toString(number));
  }

  /** The words of a key, with the places for arguments. */
  String template(String key) {
    return COLUMNS.matcher(words.template(key)).replaceAll("$2");
  }

  SortedMap<String, String> all() {
    return words.all();
  }

  private String say(Problem problem, String part) {
    var shown = new ArrayList<String>();
    boolean ofFigures = OF_FIGURES.contains(problem.rule().id()) && !part.equals("fix");
    for (var arg : args(problem)) {
      boolean isFound = shown.isEmpty();
      var text = DisplayText.of(ofFigures ? new FigureWording(this).said(arg) : arg);
      // Only the first is what was found; the others may be a closed choice, said in full.
      var full = holdsPattern(problem) ? PatternExample.of(text) : text;
      shown.add(isFound ? DisplayText.shortened(text) : full);
    }
    var template = new MessageTemplate(words.template(problem.rule().id() + "." + part));
    var dataset = titles.datasetOf(problem.location().file());
    return COLUMNS
        .matcher(template.with(shown, nothing()))
        .replaceAll(
            marked -> {
              var of = Optional.ofNullable(marked.group(1)).or(() -> dataset).orElse("");
              return Matcher.quoteReplacement(
                  Stream.of(marked.group(2).split(", "))
                      .map(column -> called(of, column))
                      .collect(Collectors.joining(", ")));
            });
  }

  /** The title of a column, with its id. */
  private String called(String dataset, String column) {
    var title = titles.title(dataset, column, language());
    return title.isEmpty() ? column : "“" + DisplayText.of(title) + "” (" + column + ")";
  }

  /** Whether a pattern is what a value has to fit; in a descriptor it is what has to be written. */
  private static boolean holdsPattern(Problem problem) {
    return problem.rule().equals(Rule.VALUE_PATTERN)
        || problem.rule().equals(Rule.YAML_VALUE)
            && !problem.location().file().endsWith("/dataset.yml");
  }

  /** The arguments, a detail in words; where a library says what no detail says, its own words. */
  private List<String> args(Problem problem) {
    var args = problem.args();
    int position = DETAIL.getOrDefault(problem.rule(), args.size());
    var detail = args.stream().skip(position).findFirst().flatMap(ProblemDetail::of);
    if (detail.isEmpty()) {
      return args;
    }
    var shown = new ArrayList<>(args.subList(0, position));
    var about = args.subList(position + 1, args.size());
    shown.add(new MessageTemplate(template(detail.get().key())).with(about, nothing()));
    return shown;
  }

  private String nothing() {
    return template("report.nothing");
  }
}
