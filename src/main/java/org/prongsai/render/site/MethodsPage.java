package org.prongsai.render.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.prongsai.address.PublishedContent;
import org.prongsai.address.SitePage;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.render.Narrative;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;
import org.prongsai.render.scores.CatalogueTables;

/** How the figures came to be: the site's own words, or the program's. */
public final class MethodsPage implements PageType {

  @Override
  public Stream<SitePage> pages(PublishedContent content) {
    return Stream.of(page("methods"));
  }

  @Override
  public String label(Scope scope, SitePage page) {
    return scope.say("footer.methods");
  }

  @Override
  public List<Section> sections(Scope scope) {
    var narrative = new Narrative(scope);
    if (narrative.document().isPresent()) {
      return narrative.body();
    }
    var sections = new ArrayList<Section>();
    sections.add(Section.of("methods", "", scope.lead("methods.general")));
    scope
        .resultYear()
        .filter(year -> scope.figures().weight(year, "iit").isPresent())
        .ifPresent(
            year -> {
              var tables = new CatalogueTables(scope, year);
              sections.add(
                  scope.section(
                      "weights", "methods.weights", new Part.TablePart(tables.weights())));
              sections.add(
                  scope.section("levels", "methods.levels", new Part.TablePart(tables.levels())));
            });
    return sections;
  }
}
