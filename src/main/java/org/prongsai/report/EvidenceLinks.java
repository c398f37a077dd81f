package org.prongsai.report;

import static org.prongsai.columns.OitEvidenceColumns.*;

import java.util.List;
import java.util.Map;
import org.prongsai.audit.AuditTarget;
import org.prongsai.model.Row;
import org.prongsai.model.Site;
import org.prongsai.model.Table;

/** The external addresses given as evidence, which may stop working unnoticed. */
public final class EvidenceLinks {

  private EvidenceLinks() {}

  /**
   * The addresses in the order of the table; pages and files of the site itself are not among them,
   * since a build checks those.
   */
  public static List<AuditTarget> of(Site site, Map<String, Table> tables) {
    return tables.get("oit-evidence").rows().stream()
        .filter(row -> row.text(URL).matches("https?://.*"))
        .filter(row -> !row.text(URL).startsWith(site.settings().baseUrl()))
        .map(EvidenceLinks::target)
        .toList();
  }

  private static AuditTarget target(Row row) {
    var label = row.year() + " " + row.text(ITEM) + " " + row.text(SEQUENCE);
    return new AuditTarget(row.text(URL), row.text(FORMAT), label);
  }
}
