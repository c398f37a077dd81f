package org.prongsai.render.dataset;

import java.util.Optional;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.render.Scope;

/** The empty forms of a dataset that the office fills in. */
public record TemplateDownloads(Scope scope) {

  public Optional<Section> section(String dataset) {
    var templates = new CompanionDownloads(scope).templates(dataset);
    return templates.isEmpty()
        ? Optional.empty()
        : Optional.of(
            scope.section(
                "template",
                "spending.heading.template",
                scope.lead("spending.template-lead"),
                new Part.Downloads(templates)));
  }
}
