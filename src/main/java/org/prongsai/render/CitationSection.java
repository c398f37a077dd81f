package org.prongsai.render;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.address.Addresses;
import org.prongsai.model.Dataset;
import org.prongsai.model.Distribution;
import org.prongsai.model.Language;
import org.prongsai.text.FiscalYear;

/** How to cite a dataset so that a reader can tell whether it is still the same. */
final class CitationSection {

  private final Scope scope;

  CitationSection(Scope scope) {
    this.scope = scope;
  }

  Section section(Dataset dataset) {
    var parts = new ArrayList<Part>();
    parts.add(new Part.Samples(List.of(new Part.Sample("citation", "", words(dataset)))));
    return new Section("cite", scope.say("data.cite"), parts, "");
  }

  private String words(Dataset dataset) {
    var settings = scope.settings();
    var year = settings.asOf().getYear();
    var shownYear =
        scope.language() == Language.TH ? year + FiscalYear.ERA_OFFSET : year;
    var addresses = new Addresses(settings.baseUrl());
    return scope.say(
        "data.citation",
        settings.agencyText("name").in(scope.language()),
        Integer.toString(shownYear),
        dataset.title().in(scope.language()),
        settings.asOf().toString(),
        addresses.canonical(scope.language(), "data/" + dataset.id()),
        checksum(dataset));
  }

  private String checksum(Dataset dataset) {
    return scope.distributions().stream()
        .filter(file -> file.dataset().equals(dataset.id()))
        .filter(file -> file.format().equals("CSV") && file.year().isEmpty())
        .findFirst()
        .map(Distribution::sha256)
        .orElse("");
  }
}
