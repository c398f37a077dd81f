package org.prongsai.render.dataset;

import java.util.Optional;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;
import org.prongsai.render.Scope;

/** The empty forms of a dataset that the office fills in. */
public final class TemplateDownloads {

  private final Scope scope;

  public TemplateDownloads(Scope scope) {
    this.scope = scope;
  }

  public Optional<Section> section(String dataset) {
    var templates = new SpendingFiles(scope).templates(dataset);
    return templates.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Section.of(
                "template",
                scope.say("spending.heading.template"),
                new Part.Lead(Phrase.of(scope.say("spending.template-lead"))),
                new Part.Downloads(templates)));
  }
}
