package org.prongsai.prose;

import java.util.List;
import java.util.stream.Collectors;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.prose.ProseFigures.Cited;
import org.prongsai.text.FiscalYear;

/** Says what was found of the figures of one file. */
final class ProseReport {

  private static final int MOST = 3;

  private final Problems problems;

  ProseReport(Problems problems) {
    this.problems = problems;
  }

  /** A figure that a macro would fetch. */
  void typed(ProseContext in, int start, int end, List<Cited> figures) {
    var macros = macros(in, figures);
    add(Rule.PROSE_FIGURE_TYPED, in, start, end, new Words(macros, String.join(", ", macros), ""));
  }

  /** A figure that looks like a score and is in no table of these years. */
  void inNoTable(ProseContext in, int start, int end, List<FiscalYear> years) {
    var searched = years.stream().map(FiscalYear::toString).collect(Collectors.joining(", "));
    add(Rule.PROSE_FIGURE_TYPED, in, start, end, new Words(List.of(), "", searched));
  }

  /** A figure that differs from the tables. */
  void contradicts(ProseContext in, int start, int end, List<Cited> figures) {
    var values =
        figures.stream().map(Cited::value).distinct().limit(MOST).collect(Collectors.joining(", "));
    var year = figures.get(0).year().toString();
    var words = new Words(macros(in, figures), values, year);
    add(Rule.PROSE_FIGURE_CONTRADICTS, in, start, end, words);
  }

  /**
   * What a problem is told with.
   *
   * @param macros the macros to use, the likeliest first
   * @param expected what should stand there
   * @param years the years of the tables
   */
  private record Words(List<String> macros, String expected, String years) {

    /** Empty where there is none, or where none may stand, as in the title of a document. */
    String first(boolean mayStand) {
      return mayStand && !macros.isEmpty() ? macros.get(0) : "";
    }

    String others(boolean mayStand) {
      return mayStand ? String.join(", ", macros.stream().skip(1).toList()) : "";
    }
  }

  private static List<String> macros(ProseContext in, List<Cited> figures) {
    return figures.stream()
        .map(figure -> figure.in(in.source().year()))
        .filter(macro -> !macro.isEmpty())
        .limit(MOST)
        .toList();
  }

  private void add(Rule rule, ProseContext in, int start, int end, Words words) {
    var block = in.block();
    boolean isTitle = block.kind() == ProseBlock.Kind.TITLE;
    problems.add(
        rule,
        block.at(start),
        block.raw().substring(start, end).replaceAll("\\s+", " "),
        words.expected(),
        words.years(),
        words.first(!isTitle),
        words.others(!isTitle),
        isTitle ? "=" : "");
  }
}
