package org.prongsai.render.spending;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.prongsai.address.SitePaths;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;
import org.prongsai.render.Scope;
import org.prongsai.spending.SpendingTables;
import org.prongsai.text.FiscalYear;

/** The summary of a year's procurement on one sheet, to print and sign. */
public final class StatementPage {

  private final Scope scope;
  private final FiscalYear year;

  public StatementPage(Scope scope) {
    this.scope = scope;
    this.year = scope.page().year().orElseThrow();
  }

  public List<Section> sections() {
    var summary = new SummaryTables(scope, year, SpendingTables.PROCUREMENT_SUMMARY);
    var total = summary.total();
    var parts = new ArrayList<Part>();
    var declared = scope.settings().declaredNone(SpendingTables.PROCUREMENT, year);
    if (declared.isPresent()) {
      parts.add(lead("spending.statement-none", agency(), scope.format().yearAgain(year)));
      parts.add(new Part.Lead(scope.phrase(declared.get().note())));
    } else {
      parts.add(
          lead(
              "spending.statement-words",
              agency(),
              scope.format().yearAgain(year),
              scope.format().count(total.whole("contracts")),
              scope.format().money(total.decimal("agreed_thb").orElse(BigDecimal.ZERO))));
      for (var dimension : List.of("method", "source", "status")) {
        parts.add(
            summary
                .silence(dimension)
                .orElseGet(() -> new Part.TablePart(summary.purchasesWithTotal(dimension))));
      }
      summary
          .row("status", "cancelled")
          .map(row -> scope.format().count(row.whole("contracts")))
          .ifPresent(count -> parts.add(lead("spending.statement-cancelled", count)));
    }
    parts.add(lead("spending.statement-as-of", scope.format().day(asOf()), address()));
    parts.add(
        new Part.Signatures(
            signatories(),
            scope.say("signature.sign"),
            scope.say("signature.position"),
            scope.say("signature.date")));
    var back = scope.link(scope.say("spending.statement-back"), year + "/procurement");
    return List.of(
        new Section("statement", "", parts, ""),
        Section.of(
            "more",
            scope.say("spending.statement-more"),
            new Part.Links(List.of(new Part.LinkEntry(back, "", Phrase.EMPTY, "")))));
  }

  private LocalDate asOf() {
    return scope.settings().asOf();
  }

  /** A signed sheet leaves the site, so it says where its figures stand. */
  private String address() {
    return new SitePaths(scope.settings().baseUrl())
        .canonical(scope.language(), scope.page().path());
  }

  private String agency() {
    return scope.settings().agencyText("name").in(scope.language());
  }

  private Part.Lead lead(String key, Object... words) {
    return new Part.Lead(Phrase.of(scope.say(key, words)));
  }

  private List<String> signatories() {
    return List.of(
        scope.say("signature.reporter"),
        scope.say("signature.examiner"),
        scope.say("signature.approver"));
  }
}
