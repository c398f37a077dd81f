package org.prongsai.validate.rule;

import java.util.Map;
import org.prongsai.address.PageTree;
import org.prongsai.ita.Completion;
import org.prongsai.ita.Figures;
import org.prongsai.model.Site;
import org.prongsai.problem.Problems;
import org.prongsai.read.Sources;
import org.prongsai.validate.table.CheckedTable;

/** A rule over the whole site, after its columns were filled in and its figures computed. */
public interface SiteRule {

  /**
   * What a rule may look at.
   *
   * @param sources what was read, as it was found
   * @param site what became of it
   * @param tables the tables as they were typed, by dataset id
   * @param completed the tables as they are published
   * @param pages the pages that the site will have
   * @param figures the figures that documents may fetch
   */
  record CheckedSite(
      Sources sources,
      Site site,
      Map<String, CheckedTable> tables,
      Completion.Completed completed,
      PageTree pages,
      Figures figures) {}

  void check(CheckedSite site, Problems problems);
}
