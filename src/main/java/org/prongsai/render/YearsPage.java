package org.prongsai.render;

import java.util.List;

/** The results of all years side by side. */
final class YearsPage {

  private final Scope scope;

  YearsPage(Scope scope) {
    this.scope = scope;
  }

  List<Section> sections() {
    return List.of(new DataLinks(scope).section("ita-results"));
  }
}
