package org.prongsai.render;

import java.util.List;

/** The table of item, address and explanation that an agency submits. */
final class OitSubmissionPage {

  private final Scope scope;

  OitSubmissionPage(Scope scope) {
    this.scope = scope;
  }

  List<Section> sections() {
    return List.of(new DataLinks(scope).section("oit-disclosures"));
  }
}
