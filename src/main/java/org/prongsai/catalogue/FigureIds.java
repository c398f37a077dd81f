package org.prongsai.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.prongsai.model.Catalogue;

/**
 * The ids of the figures of a year: what its lists have, and what its rules name themselves.
 *
 * @param figures what may follow from others, and what a level may ask for
 * @param inputs what others may follow from
 */
record FigureIds(List<String> figures, List<String> inputs) {

  private static final String TOTAL = "total";

  FigureIds {
    figures = List.copyOf(figures);
    inputs = List.copyOf(inputs);
  }

  /** The figures of a catalogue, and of the rows that say how scores combine. */
  static FigureIds of(Catalogue catalogue, List<CatalogueRow> rules) {
    var ofLists =
        Stream.of(
                catalogue.tools().stream().map(Catalogue.Tool::id),
                catalogue.indicators().stream().map(Catalogue.Indicator::id),
                catalogue.scoring().subIndicators().stream()
                    .map(Catalogue.SubIndicator::subIndicator))
            .flatMap(ids -> ids);
    var named =
        rules.stream().filter(row -> !row.text("name_th").isEmpty()).map(r -> r.text("figure"));
    var questions = catalogue.questions().stream().map(Catalogue.Question::question).toList();
    var figures =
        Stream.of(ofLists, named, Stream.of(TOTAL))
            .flatMap(ids -> ids)
            .filter(id -> !isReserved(id) && !questions.contains(id))
            .distinct()
            .toList();
    return new FigureIds(figures, Stream.concat(questions.stream(), figures.stream()).toList());
  }

  static String ofIndicator(int indicator) {
    return Catalogue.Indicator.PREFIX + indicator;
  }

  /** Whether an id means something that is no score. */
  private static boolean isReserved(String id) {
    return List.of("level", "change", "pass-mark").contains(id);
  }
}
