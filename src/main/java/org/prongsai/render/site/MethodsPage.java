package org.prongsai.render.site;

import java.util.List;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.render.Narrative;
import org.prongsai.render.PageDescription;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;
import org.prongsai.render.Sections;
import org.prongsai.render.scores.CatalogueTables;

/** How the figures came to be: the site's own words, or the program's. */
public final class MethodsPage implements PageType {

  @Override
  public int standing() {
    return 75;
  }

  @Override
  public PageDescription description() {
    return PageDescription.once("methods").label("footer.methods");
  }

  @Override
  public List<Section> sections(Scope scope) {
    var narrative = new Narrative(scope);
    if (narrative.document().isPresent()) {
      return narrative.folded();
    }
    var sections = new Sections(scope).opening("methods", scope.lead("methods.general"));
    scope
        .years()
        .result()
        .filter(year -> scope.figures().weight(year, "iit").isPresent())
        .ifPresent(
            year -> {
              var tables = new CatalogueTables(scope, year);
              sections.add("weights", "methods.weights", tables.weights());
              sections.add("levels", "methods.levels", tables.levels());
            });
    var data = scope.linkIf(scope.say("nav.data"), "data");
    sections.add(
        "cite",
        "methods.cite",
        scope.lead("methods.cite-words"),
        new Part.Links(data.stream().map(Part.LinkEntry::of).toList()));
    return sections.list();
  }
}
