package org.prongsai.render;

import java.util.Optional;

/** The empty forms of a dataset that the office fills in. */
final class Templates {

  private final Scope scope;

  Templates(Scope scope) {
    this.scope = scope;
  }

  Optional<Section> section(String dataset) {
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
