package org.prongsai.render.spending;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.model.Basis;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Checklist;
import org.prongsai.page.Link;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.render.Scope;
import org.prongsai.text.FiscalYear;

/** Links to the disclosure items that ask for a year's purchases or projects. */
record RelatedItems(Scope scope) {

  /** A sentence with links to the items; none where no catalogue asks for that year. */
  List<Part> of(String dataset, FiscalYear year) {
    var links = new ArrayList<Link>();
    for (var catalogue : scope.site().catalogues().values()) {
      catalogue.fedBy(dataset, year).forEach(fed -> links.addAll(link(catalogue, fed)));
    }
    return links.isEmpty()
        ? List.of()
        : List.of(new Part.Notice("info", Phrase.of(scope.say("spending.feeds", year)), links));
  }

  private List<Link> link(Catalogue catalogue, Checklist.ItemDataset fed) {
    var label =
        scope.say(
            fed.basis() == Basis.RECALLED
                ? "spending.feeds-item-unconfirmed"
                : "spending.feeds-item",
            fed.item(),
            scope.format().shortYear(catalogue.year()));
    return scope.linkIf(label, "ita/" + catalogue.year() + "/" + fed.item());
  }
}
