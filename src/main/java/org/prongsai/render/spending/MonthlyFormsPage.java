package org.prongsai.render.spending;

import static org.prongsai.columns.ProcurementSummaryColumns.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.model.Row;
import org.prongsai.page.Link;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;
import org.prongsai.page.TableContext;
import org.prongsai.page.TableContext.Cell;
import org.prongsai.render.PageDescription;
import org.prongsai.render.Scope;
import org.prongsai.render.Sections;
import org.prongsai.render.dataset.CompanionDownloads;
import org.prongsai.spending.MonthlyForms;
import org.prongsai.spending.MonthlyForms.State;
import org.prongsai.spending.SpendingTables;

/** The monthly forms สขร.1 of a fiscal year: what each month comes to, and all of their files. */
public final class MonthlyFormsPage implements SpendingPageType {

  @Override
  public int standing() {
    return 75;
  }

  @Override
  public PageDescription description() {
    return PageDescription.eachYear("%s/procurement/months", SpendingTables.PROCUREMENT_SUMMARY)
        .heading("heading.monthly-forms")
        .label("nav.monthly-forms");
  }

  @Override
  public List<Section> sections(Scope scope) {
    var year = scope.year();
    var forms = scope.data().monthly().get(year);
    var parts = new ArrayList<Part>();
    var summary = SummaryTables.of(scope, SpendingTables.PROCUREMENT_SUMMARY);
    parts.add(new Part.Lead(Phrase.of(summary.procurementWords())));
    parts.add(scope.lead("spending.monthly-lead"));
    new RelatedItems(scope).of(SpendingTables.PROCUREMENT, year).forEach(parts::add);
    parts.add(table(scope, forms));
    forms.undated().ifPresent(row -> parts.add(undated(scope, row)));
    var files = new CompanionDownloads(scope).monthly(year, Optional.empty());
    var back = scope.link(scope.say("spending.statement-back"), year + "/procurement");
    return new Sections(scope)
        .opening("months", parts)
        .add("files", "data.files", new Part.Downloads(files))
        .add("see-also", "spending.see-also", new Part.Links(List.of(Part.LinkEntry.of(back))))
        .data(SpendingTables.PROCUREMENT, SpendingTables.BIDS, SpendingTables.MONTHS)
        .list();
  }

  private static Part undated(Scope scope, Row row) {
    var purchases = PurchasesPage.href(scope, scope.year(), SpendingTables.UNDATED);
    return new Part.Notice(
        "warn",
        Phrase.of(scope.say("spending.monthly-undated", row.whole(CONTRACTS))),
        List.of(Link.of(scope.say("spending.all-purchases"), purchases)));
  }

  private static TableContext table(Scope scope, MonthlyForms forms) {
    return scope
        .table(scope.say("spending.caption.monthly", scope.year()), forms.months())
        .column("spending.by.month", month -> name(scope, month))
        .column("column.contracts", month -> Cell.of(count(scope, month)))
        .money("column.budget", month -> month.sums().decimal(BUDGET_THB))
        .money("column.reference", month -> month.sums().decimal(REFERENCE_THB))
        .money("column.agreed", month -> month.sums().decimal(AGREED_THB))
        .build();
  }

  private static Cell name(Scope scope, MonthlyForms.Month month) {
    return Cell.link(
        MonthlyFormPage.name(scope, month.month()),
        scope.href(MonthlyFormPage.path(scope.year(), month.month())));
  }

  private static String count(Scope scope, MonthlyForms.Month month) {
    return month.state() == State.HAS_ROWS
        ? scope.count(month.sums().whole(CONTRACTS))
        : scope.say("spending.monthly-state." + MonthlyFormPage.code(month.state()));
  }
}
