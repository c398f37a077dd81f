package org.prongsai.render;

import java.util.ArrayList;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;

/** Links from a page to the datasets that its figures come from. */
public record DataLinks(Scope scope) {

  public Section section(String... ids) {
    var entries = new ArrayList<Part.LinkEntry>();
    for (var id : ids) {
      var dataset = scope.figures().table(id).dataset();
      entries.add(
          new Part.LinkEntry(
              scope.link(dataset.title().in(scope.language()), "data/" + id),
              id,
              Phrase.EMPTY,
              ""));
    }
    return scope.section("data", "data.of-page", new Part.Links(entries));
  }
}
