package org.prongsai.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Collects the problems of one run. Equal problems are kept once; threads may add at the same time.
 *
 * <p>Of one rule in one column of one file the first {@link #MOST} are kept, so that a million bad
 * cells do not need a million reports; how many more there are is counted, and so is where they
 * are. One that is not kept is counted as often as it is added.
 */
public final class Problems {

  /** Problems of one rule in one column of a file that are said in full. */
  public static final int MOST = 200;

  private final Map<Heap, ProblemGroup> heaps = new TreeMap<>();
  private final Map<Column, List<ProblemGroup>> columns = new HashMap<>();

  private final Map<String, String> sheets = new TreeMap<>();
  private ColumnLabels titles = ColumnLabels.NONE;

  private record Column(String file, String field) {}

  /** Where problems of one rule lie in a heap: a file, or one of its columns. */
  record Heap(String file, Rule rule, String field) implements Comparable<Heap> {
    @Override
    public int compareTo(Heap other) {
      int byFile = file.compareTo(other.file);
      int byRule = rule.compareTo(other.rule);
      return byFile != 0 ? byFile : byRule != 0 ? byRule : field.compareTo(other.field);
    }
  }

  /**
   * Problems that are counted only.
   *
   * @param field column of the table, or empty
   * @param count how many there are beyond those that are kept
   */
  public record More(Rule rule, String file, String field, int count) {}

  /** Adds one; an argument that is a list is said with commas between its members. */
  public void add(Rule rule, Location location, Object... args) {
    add(new Problem(rule, location, Arrays.stream(args).map(Problems::text).toList()));
  }

  /** What an argument says. */
  public static String text(Object arg) {
    return arg instanceof Collection<?> all
        ? all.stream().map(Object::toString).collect(Collectors.joining(", "))
        : arg.toString();
  }

  public void addAll(List<Problem> problems) {
    problems.forEach(this::add);
  }

  private synchronized void add(Problem problem) {
    var at = problem.location();
    heap(new Heap(at.file(), problem.rule(), at.field())).add(problem);
  }

  private ProblemGroup heap(Heap place) {
    return heaps.computeIfAbsent(
        place,
        none -> {
          var heap = new ProblemGroup(MOST);
          columns
              .computeIfAbsent(new Column(place.file(), place.field()), c -> new ArrayList<>())
              .add(heap);
          return heap;
        });
  }

  /** Counts problems that another run did not keep. */
  public synchronized void addMore(More more) {
    heap(new Heap(more.file(), more.rule(), more.field())).addMore(more.count());
  }

  /** Says what the columns are called, once their descriptors have been read. */
  public synchronized void callColumns(ColumnLabels known) {
    titles = known;
  }

  /** Says which dataset a sheet of a workbook holds, by the file of the places in it. */
  public synchronized void callSheet(String file, String dataset) {
    sheets.put(file, dataset);
  }

  /** The dataset whose table a file or a sheet of a workbook is. */
  public Optional<String> datasetOf(String file) {
    return columnTitles().datasetOf(file);
  }

  /** What the columns are called. */
  synchronized ColumnLabels columnTitles() {
    return new ColumnLabels(titles.byLanguage(), sheets);
  }

  public boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }

  /**
   * Whether there is any error but broken links of documents, which keep no page from being made.
   */
  public synchronized boolean hasErrorsButLinks() {
    return heaps.keySet().stream()
        .filter(heap -> heap.rule().severity() == Severity.ERROR)
        .anyMatch(heap -> !Rule.OF_LINKS.contains(heap.rule()) || !heap.file().endsWith(".adoc"));
  }

  /** Whether anything was found at that very place. */
  public synchronized boolean hasAt(Location location) {
    return columns.getOrDefault(new Column(location.file(), location.field()), List.of()).stream()
        .anyMatch(heap -> heap.hasAt(location));
  }

  /** All that were found, kept or not. */
  public synchronized int count(Severity severity) {
    return heaps.entrySet().stream()
        .filter(heap -> heap.getKey().rule().severity() == severity)
        .mapToInt(heap -> heap.getValue().count())
        .sum();
  }

  /** The problems that were kept, by location, severity and id of the rule. */
  public synchronized List<Problem> sorted() {
    return kept().sorted().toList();
  }

  private Stream<Problem> kept() {
    return heaps.values().stream().flatMap(heap -> heap.kept().stream());
  }

  /** The problems that were not, by file, rule and column. */
  public synchronized List<More> more() {
    var more = new ArrayList<More>();
    heaps.forEach(
        (at, heap) -> {
          if (heap.more() > 0) {
            more.add(new More(at.rule(), at.file(), at.field(), heap.more()));
          }
        });
    return more;
  }

  /** One line a problem, {@code file:line:column rule}, for tests and logs. */
  public List<String> summaries() {
    return sorted().stream()
        .map(problem -> problem.location() + " " + problem.rule().id())
        .toList();
  }
}
