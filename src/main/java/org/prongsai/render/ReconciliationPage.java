package org.prongsai.render;

import java.util.List;

/** Every figure of a year that can be recomputed, beside the published one. */
final class ReconciliationPage {

  private final Scope scope;

  ReconciliationPage(Scope scope) {
    this.scope = scope;
  }

  List<Section> sections() {
    return List.of(new DataLinks(scope).section("ita-reconciliation"));
  }
}
