package org.prongsai.prose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.prongsai.ita.Figures;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Document;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.prose.FigureMacros.Macro;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.SourceText;

/**
 * Notes figures that are typed into documents, with the macro that would fetch them: a typed one
 * stays as it is when its table changes.
 */
public record TypedFigures(Figures figures, SortedMap<FiscalYear, Catalogue> catalogues) {

  private static final int MOST_OTHERS = 3;

  /**
   * Reads the documents of a site and what they include, each file once. Converted bodies do not
   * keep the places of words, so it is the sources that are read.
   */
  public void note(Path siteDir, List<Document> documents, Problems problems) {
    var years = new TreeMap<String, Optional<FiscalYear>>();
    for (var document : documents) {
      var year = document.year().filter(FiscalYear::isPlausible).map(FiscalYear::new);
      // In a file that documents of several years include, every macro has to say its year.
      for (var file : document.files()) {
        years.merge(file, year, (a, b) -> a.equals(b) ? a : Optional.empty());
      }
    }
    var macros = new HashMap<Optional<FiscalYear>, FigureMacros>();
    years.forEach(
        (file, year) ->
            note(
                Location.of(file),
                read(siteDir.resolve(file)),
                macros.computeIfAbsent(
                    year, own -> new FigureMacros(figures, catalogues.keySet(), own)),
                problems));
  }

  private void note(Location start, String source, FigureMacros macros, Problems problems) {
    var place = start;
    int at = 0;
    for (var number : new NumberFinder(catalogues.values()).in(ProseText.of(source))) {
      place = place.behind(source.substring(at, number.start()));
      at = number.start();
      var found = macros.of(number);
      if (!found.isEmpty()) {
        var others = found.stream().skip(1).limit(MOST_OTHERS).map(Macro::text).toList();
        problems.add(
            Rule.PROSE_FIGURE_TYPED,
            place,
            source.substring(number.start(), number.end()),
            found.get(0).text(),
            found.get(0).value().map(BigDecimal::toPlainString).orElse(""),
            String.join(", ", others));
      }
    }
  }

  private static String read(Path file) {
    try {
      // Bytes that are no UTF-8 were reported when the document was converted.
      return SourceText.of(Files.readAllBytes(file)).text();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
