package org.prongsai.render.scores;

import static org.prongsai.columns.ItaLimitationsColumns.*;

import java.util.List;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.render.PageDescription;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;
import org.prongsai.render.Sections;

/** The limitations and suggestions of a year, each as printed. */
public final class LimitationsPage implements PageType {

  private static final String DATASET = "ita-limitations";

  @Override
  public PageDescription description() {
    return PageDescription.eachYear("%s/limitations", DATASET)
        .heading("heading.limitations")
        .source("source.limitations");
  }

  @Override
  public List<Section> sections(Scope scope) {
    var sections = new Sections(scope).narrative();
    for (var kind : List.of("limitation", "suggestion")) {
      var items =
          scope.rows(DATASET, scope.year()).stream()
              .filter(row -> row.text(KIND).equals(kind))
              .map(
                  row ->
                      new Part.Step(
                          kind + "-" + row.text(NUMBER),
                          scope.digits(row.text(NUMBER)) + ".",
                          scope.phrase(row.localized(TEXT))))
              .toList();
      if (!items.isEmpty()) {
        sections.add(kind, "limitations." + kind, new Part.Numbered(items));
      }
    }
    return sections.data(DATASET).list();
  }
}
