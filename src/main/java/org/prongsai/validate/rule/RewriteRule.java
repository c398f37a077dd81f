package org.prongsai.validate.rule;

import com.google.auto.service.AutoService;
import java.util.List;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.read.DocumentSource;
import org.prongsai.text.RewriteMark;

/** A document that {@code new} or {@code new-year} wrote is to be written by the office. */
@AutoService(SiteRule.class)
public final class RewriteRule implements SiteRule {

  public static final Rule TEXT_TO_REWRITE = Rule.warning("text-to-rewrite");

  @Override
  public void check(CheckedSite site, Problems problems) {
    for (var document : site.site().documents().all()) {
      var source = new DocumentSource(site.sources().folder().dir(), document);
      for (var mark : List.of(RewriteMark.THAI, RewriteMark.ENGLISH)) {
        source.places(mark).forEach(place -> problems.add(TEXT_TO_REWRITE, place, mark));
      }
    }
  }
}
