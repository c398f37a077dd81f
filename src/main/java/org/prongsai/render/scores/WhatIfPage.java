package org.prongsai.render.scores;

import java.util.List;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.render.PageDescription;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;
import org.prongsai.render.Sections;

/** Why a year has the level it has, and what other scores would give, with switches to try. */
public final class WhatIfPage implements PageType {

  @Override
  public PageDescription description() {
    return PageDescription.eachYear("%s/scores/what-if", ScoresPage.DATASETS)
        .heading("heading.what-if")
        .source("source.scores");
  }

  /** The way to the page from another one of the year. */
  static Part.LinkEntry link(Scope scope) {
    return Part.LinkEntry.of(
        scope.link(scope.say("heading.what-if", scope.year()), scope.year() + "/scores/what-if"),
        scope.say("what-if.about"));
  }

  @Override
  public List<String> scripts(Scope scope) {
    return new WhatIfSection(scope).hasControls() ? List.of("what-if.js") : List.of();
  }

  @Override
  public List<Section> sections(Scope scope) {
    var sections = new WhatIfSection(scope).sections();
    var all = new Sections(scope);
    if (sections.isEmpty()) {
      all.opening("none", scope.notice("empty", "what-if.impossible"));
    }
    return all.addAll(sections).data(ScoresPage.DATASETS).list();
  }
}
