package org.prongsai.render;

import java.util.List;

/** All disclosure items of a year on one page, in order, for an assessor with ten minutes. */
final class OitAllPage {

  private final Scope scope;

  OitAllPage(Scope scope) {
    this.scope = scope;
  }

  List<Section> sections() {
    return List.of(new DataLinks(scope).section("oit-disclosures"));
  }
}
