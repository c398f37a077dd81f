package org.prongsai.render.spending;

import java.util.List;
import java.util.Optional;
import org.prongsai.page.Section;
import org.prongsai.page.ShareFinding;
import org.prongsai.render.PageDescription;
import org.prongsai.render.Scope;
import org.prongsai.spending.SpendingTables;

/** What was bought and built in a fiscal year: the analysis that the assessors asked for. */
public final class ProcurementYearPage implements SpendingPageType {

  @Override
  public PageDescription description() {
    return PageDescription.eachYear("%s/procurement", SpendingTables.PROCUREMENT_SUMMARY)
        .heading("heading.procurement")
        .label("nav.procurement");
  }

  @Override
  public Optional<ShareFinding> shareFinding(Scope scope) {
    return new SpendingShare(scope)
        .purchases()
        .or(() -> SpendingPageType.super.shareFinding(scope));
  }

  @Override
  public List<Section> sections(Scope scope) {
    return new ProcurementSections(scope).all();
  }
}
