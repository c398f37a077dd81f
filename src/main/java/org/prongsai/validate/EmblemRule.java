package org.prongsai.validate;

import com.google.auto.service.AutoService;
import org.prongsai.folder.SiteFolder;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.validate.rule.SiteRule;
import org.prongsai.yaml.Yaml;

/** The emblem that the settings name is among the attached files, and light: every page has it. */
@AutoService(SiteRule.class)
public final class EmblemRule implements SiteRule {

  public static final Rule EMBLEM_MISSING = Rule.error("emblem-missing");
  public static final Rule EMBLEM_LARGE = Rule.warning("emblem-large");

  /** In kilobytes of 1,000 bytes. A page is to stay below 100 with all it needs but fonts. */
  private static final int MOST = 30;

  private static final int KILO = 1000;

  @Override
  public void check(CheckedSite site, Problems problems) {
    var path = site.site().settings().theme().emblem();
    if (path.isEmpty()) {
      return;
    }
    var named = SiteFolder.CONTENT + "/files/" + path;
    var file = site.site().files().get(path);
    if (file == null) {
      problems.add(EMBLEM_MISSING, place(site), named);
    } else if (file.size() > MOST * KILO) {
      long size = (file.size() + KILO - 1) / KILO;
      problems.add(EMBLEM_LARGE, Location.of(named), size, MOST);
    }
  }

  private static Location place(CheckedSite site) {
    return site.sources()
        .settings()
        .flatMap(yaml -> yaml.get("theme"))
        .map(theme -> ((Yaml.Mapping) theme).get("emblem").orElse(theme).location())
        .orElse(Location.of(SiteFolder.SETTINGS));
  }
}
