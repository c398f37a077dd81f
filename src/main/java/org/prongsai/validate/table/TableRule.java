package org.prongsai.validate.table;

import java.util.List;
import java.util.Map;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Language;
import org.prongsai.problem.Problems;
import org.prongsai.text.FiscalYear;

/** A rule over typed tables. */
public interface TableRule {

  /**
   * What a rule may look at.
   *
   * @param tables all tables by dataset id
   * @param catalogues national facts by year
   * @param languages languages of the site
   */
  record Tables(
      Map<String, CheckedTable> tables,
      Map<FiscalYear, Catalogue> catalogues,
      List<Language> languages) {}

  /** Checks one table in the company of the others. */
  void check(CheckedTable table, Tables all, Problems problems);
}
