package org.prongsai.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.folder.SiteFolder;
import org.prongsai.ita.Figures;
import org.prongsai.model.Document;
import org.prongsai.model.Settings;
import org.prongsai.model.Site;
import org.prongsai.problem.Problems;
import org.prongsai.text.ThaiDigits;
import org.prongsai.validate.table.UnreadRows;

/**
 * Figures are fetched with macros and not typed into documents, where they would stay behind when a
 * table changes. A typed one is a warning; one that differs from the tables is an error.
 */
public final class ProseFigureRule {

  // Columns without which a figure is missing, or a number of rows is too low.
  private static final Set<String> COLUMNS =
      Set.of(
          "score",
          "pass_mark",
          "change_from_previous",
          "question",
          "indicator",
          "tool",
          "part",
          "measure",
          "area",
          "step",
          "kind",
          "number");
  private static final List<String> DATASETS =
      List.of(
          "ita-results",
          "ita-tool-scores",
          "ita-indicator-scores",
          "ita-question-scores",
          "ita-analyses",
          "ita-measures",
          "ita-measure-steps",
          "ita-limitations",
          "source-corrections");

  private final ProseFigures figures;
  private final ProseGap gaps;

  public ProseFigureRule(Figures figures, Site site) {
    this.figures = new ProseFigures(figures, site.catalogues());
    this.gaps = new ProseGap(names(site.settings()));
  }

  /** Checks the documents of a folder and what they include. */
  public void check(SiteFolder folder, List<Document> documents, Problems problems) {
    // What a number should be is not known while rows are missing.
    if (DATASETS.stream().noneMatch(id -> UnreadRows.isAnyOf(id, COLUMNS, problems))) {
      ProseSources.of(folder, documents).forEach(source -> check(source, problems));
    }
  }

  public void check(ProseSource source, Problems problems) {
    var report = new ProseReport(problems);
    var scores = new ProseScores(figures, gaps, report);
    var ranges = new ProseRanges(figures, report);
    var counts = new ProseCounts(figures, report);
    var memory = new ProseMemory(source);
    for (var block : ProseBlocks.of(source)) {
      if (block.hasDigit()) {
        var in = new ProseContext(source, block, memory.years(block));
        scores.check(in);
        ranges.check(in);
        counts.check(in);
      }
      memory.read(block);
    }
  }

  /** What the agency and its places are called; such words say nothing of a figure. */
  private static List<String> names(Settings settings) {
    var names = new ArrayList<String>();
    var district = settings.agencyText("district");
    var province = settings.agencyText("province");
    var name = settings.agencyText("name");
    names.addAll(List.of(name.th(), name.en(), settings.agency().getOrDefault("kind", "")));
    Stream.of("อำเภอ", "เขต")
        .filter(x -> !district.th().isEmpty())
        .map(x -> x + district.th())
        .forEach(names::add);
    Optional.of(province.th())
        .filter(x -> !x.isEmpty())
        .map(x -> "จังหวัด" + x)
        .ifPresent(names::add);
    Optional.of(district.en())
        .filter(x -> !x.isEmpty())
        .map(x -> x + " District")
        .ifPresent(names::add);
    Optional.of(province.en())
        .filter(x -> !x.isEmpty())
        .map(x -> x + " Province")
        .ifPresent(names::add);
    return names.stream().filter(x -> !x.isEmpty()).map(ThaiDigits::toAscii).toList();
  }
}
