package org.prongsai.validate.rule;

import com.google.auto.service.AutoService;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/** What a site says otherwise than the program's catalogue of a year is allowed, with a reason. */
@AutoService(SiteRule.class)
public final class CatalogueDisagreementRule implements SiteRule {

  @Override
  public void check(CheckedSite site, Problems problems) {
    for (var one : site.sources().contradictions()) {
      boolean isAllowed =
          site.site().settings().catalogueAllowances(one.year()).stream()
              .anyMatch(
                  allowance -> one.isMeant(allowance.figure(), site.sources().contradictions()));
      if (!isAllowed) {
        problems.add(
            Rule.CATALOGUE_DISAGREES,
            one.place(),
            one.own(),
            one.shipped(),
            one.figure(),
            one.year());
      }
    }
  }
}
