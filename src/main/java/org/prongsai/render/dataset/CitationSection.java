package org.prongsai.render.dataset;

import java.util.List;
import org.prongsai.model.Dataset;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.render.Scope;

/** How to cite a dataset so that a reader can tell whether it is still the same. */
record CitationSection(Scope scope) {

  Section section(Dataset dataset) {
    var words = scope.data().words().citation(dataset.id(), scope.language());
    return scope.section(
        "cite", "data.cite", new Part.Samples(List.of(new Part.Sample("citation", "", words))));
  }
}
