package org.prongsai.render.spending;

import static org.prongsai.columns.ProcurementSummaryColumns.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;
import org.prongsai.page.ShareFinding;
import org.prongsai.render.PageDescription;
import org.prongsai.render.Scope;
import org.prongsai.spending.SpendingTables;

/** The summary of a year's procurement on one sheet, to print and sign. */
public final class ProcurementStatementPage implements SpendingPageType {

  @Override
  public int standing() {
    return 80;
  }

  @Override
  public PageDescription description() {
    return PageDescription.eachYear("%s/procurement/statement", SpendingTables.PROCUREMENT_SUMMARY)
        .heading("heading.statement");
  }

  @Override
  public Optional<ShareFinding> shareFinding(Scope scope) {
    return new SpendingShare(scope)
        .purchases()
        .or(() -> SpendingPageType.super.shareFinding(scope));
  }

  @Override
  public List<Section> sections(Scope scope) {
    var year = scope.year();
    var summary = SummaryTables.of(scope, SpendingTables.PROCUREMENT_SUMMARY);
    var parts = new ArrayList<Part>();
    var declared = scope.settings().declaredNone(SpendingTables.PROCUREMENT, year);
    if (declared.isPresent()) {
      parts.add(scope.lead("spending.statement-none", agency(scope), year));
      parts.add(new Part.Lead(scope.phrase(declared.get().note())));
    } else if (!summary.hasPurchases()) {
      parts.add(scope.lead("spending.statement-agency", agency(scope)));
      parts.add(new Part.Lead(Phrase.of(summary.procurementWords())));
    } else {
      parts.add(
          scope.lead(
              "spending.statement-words",
              agency(scope),
              year,
              summary.total().whole(CONTRACTS),
              summary.money(AGREED_THB)));
      for (var dimension : List.of("method", "source", "status")) {
        parts.add(
            summary
                .silence(dimension)
                .orElseGet(() -> summary.purchasesWithTotal(dimension).asWide()));
      }
      summary
          .row("status", "cancelled")
          .map(row -> scope.count(row.whole(CONTRACTS)))
          .ifPresent(count -> parts.add(scope.lead("spending.statement-cancelled", count)));
    }
    parts.add(
        scope.lead(
            "spending.statement-as-of",
            scope.format().day(scope.settings().asOf()),
            address(scope)));
    parts.add(signatures(scope));
    var back = scope.link(scope.say("spending.statement-back"), year + "/procurement");
    return List.of(
        new Section("statement", "", parts, ""),
        scope.section(
            "more", "spending.statement-more", new Part.Links(List.of(Part.LinkEntry.of(back)))));
  }

  /** A signed sheet leaves the site, so it says where its figures stand. */
  private static String address(Scope scope) {
    return scope.addresses().canonical(scope.language(), scope.page().path());
  }

  private static String agency(Scope scope) {
    return scope.settings().agencyName().in(scope.language());
  }

  /** Lines for those who report, examine and approve. */
  static Part signatures(Scope scope) {
    return new Part.Signatures(
        List.of(
            scope.say("signature.reporter"),
            scope.say("signature.examiner"),
            scope.say("signature.approver")),
        scope.say("signature.sign"),
        scope.say("signature.position"),
        scope.say("signature.date"));
  }
}
