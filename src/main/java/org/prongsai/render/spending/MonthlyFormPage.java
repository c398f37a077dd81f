package org.prongsai.render.spending;

import static org.prongsai.columns.ProcurementColumns.METHOD;
import static org.prongsai.columns.ProcurementSummaryColumns.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.address.PublishedContent;
import org.prongsai.address.SitePage;
import org.prongsai.model.LocalizedText;
import org.prongsai.model.Value;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;
import org.prongsai.page.TableContext;
import org.prongsai.page.TableContext.Cell;
import org.prongsai.render.PageDescription;
import org.prongsai.render.Scope;
import org.prongsai.render.dataset.CompanionDownloads;
import org.prongsai.spending.Highlights;
import org.prongsai.spending.MonthlyForms;
import org.prongsai.spending.MonthlyForms.Month;
import org.prongsai.spending.MonthlyForms.State;
import org.prongsai.spending.SorKhorRor1;
import org.prongsai.spending.SpendingTables;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.Months;

/** The form สขร.1 of a month, to print and sign. */
public final class MonthlyFormPage implements SpendingPageType {

  @Override
  public boolean listsPurchases() {
    return true;
  }

  @Override
  public int standing() {
    return 60;
  }

  @Override
  public PageDescription description() {
    return PageDescription.named();
  }

  @Override
  public Stream<SitePage> pages(PublishedContent content) {
    return content.rows(SpendingTables.PROCUREMENT_SUMMARY).stream()
        .filter(row -> row.text(DIMENSION).equals("month"))
        .filter(row -> !row.text(GROUP).equals(SpendingTables.UNDATED))
        .map(row -> page(row.year(), path(row.year(), row.text(GROUP)), row.text(GROUP)));
  }

  static String path(FiscalYear year, Object month) {
    return year + "/procurement/" + month;
  }

  static String name(Scope scope, YearMonth month) {
    return scope.digits(
        new LocalizedText(Months.thai(month), Months.english(month)).in(scope.language()));
  }

  static String code(State state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String heading(Scope scope) {
    return scope.say("heading.monthly-form", label(scope, scope.page()));
  }

  @Override
  public String label(Scope scope, SitePage page) {
    return name(scope, YearMonth.parse(page.id()));
  }

  @Override
  public List<Section> sections(Scope scope) {
    var forms = scope.data().monthly().get(scope.year());
    var months = forms.months();
    int here = months.stream().map(m -> m.month().toString()).toList().indexOf(scope.page().id());
    return List.of(
        new Section(SorKhorRor1.ID, "", form(scope, forms, months.get(here)), ""),
        scope.section("more", "spending.statement-more", more(scope, months, here)));
  }

  private static List<Part> form(Scope scope, MonthlyForms forms, Month month) {
    var parts = new ArrayList<Part>();
    var agency = scope.settings().agencyName().in(scope.language());
    parts.add(scope.lead("spending.monthly-title", name(scope, month.month()), agency));
    parts.add(state(scope, month));
    if (!month.source().isEmpty()) {
      parts.add(new Part.Lead(quoted(scope, month.source())));
    }
    if (month.state() == State.HAS_ROWS) {
      rows(scope, forms, month, parts);
    }
    if (month.month().equals(YearMonth.from(scope.settings().asOf()))) {
      parts.add(scope.lead("spending.monthly-running"));
    }
    parts.add(
        scope.lead(
            "spending.statement-as-of",
            scope.format().day(scope.settings().asOf()),
            scope.addresses().canonical(scope.language(), scope.page().path())));
    if (month.state() != State.NOT_RECORDED) {
      parts.add(ProcurementStatementPage.signatures(scope));
    }
    return parts;
  }

  /** What is known of the month, and no more. */
  private static Part state(Scope scope, Month month) {
    return switch (month.state()) {
      case HAS_ROWS ->
          scope.lead(
              month.sums().decimal(AGREED_THB).isPresent()
                  ? "spending.contracts-sum"
                  : "spending.contracts-no-sum",
              month.sums().whole(CONTRACTS),
              month.sums().decimal(AGREED_THB).map(scope.format()::money).orElse(""));
      case DECLARED_NONE ->
          scope.notice("info", "spending.monthly-declared", name(scope, month.month()));
      case NOT_RECORDED ->
          scope.notice("empty", "spending.monthly-not-recorded", name(scope, month.month()));
    };
  }

  /** The words of a month are the office's own; those of a year are in both languages. */
  private static Phrase quoted(Scope scope, LocalizedText source) {
    return source.en().isEmpty()
        ? Phrase.thai(source.th(), scope.language())
        : scope.phrase(source);
  }

  private static void rows(Scope scope, MonthlyForms forms, Month month, List<Part> parts) {
    var lines = forms.lines(month.month()).limit(Highlights.MOST_OF_YEAR).toList();
    parts.add(table(scope, lines));
    if (lines.size() < forms.count(month.month())) {
      parts.add(scope.notice("info", "spending.first-purchases", lines.size()));
    }
    if (!month.cancelled().isEmpty()) {
      parts.add(scope.lead("spending.statement-cancelled", month.cancelled().size()));
    }
  }

  private static TableContext table(Scope scope, List<MonthlyForms.Line> lines) {
    var dataset = scope.figures().table(SpendingTables.PROCUREMENT).dataset();
    var form = SorKhorRor1.of(dataset);
    var columns =
        form.columns().stream()
            .map(
                column ->
                    new TableContext.Column(
                        column.heading().in(scope.language()), column.isMoney()))
            .toList();
    var rows =
        lines.stream()
            .map(
                line ->
                    form.columns().stream()
                        .map(column -> cell(scope, column, form.cell(column, line, wording(scope))))
                        .toList())
            .toList();
    return new TableContext(scope.say("spending.caption.monthly-form"), columns, rows, true);
  }

  private static Cell cell(Scope scope, SorKhorRor1.Column column, Value value) {
    if (value instanceof Value.Decimal money) {
      return Cell.of(scope.format().money(money.number()));
    }
    if (value instanceof Value.Whole number) {
      return Cell.of(scope.count(number.number()));
    }
    boolean isTranslated = column.key().equals(METHOD);
    return Cell.of(
        isTranslated ? Phrase.of(value.plain()) : Phrase.thai(value.plain(), scope.language()));
  }

  private static SorKhorRor1.Wording wording(Scope scope) {
    return new SorKhorRor1.Wording() {
      @Override
      public String price(BigDecimal baht) {
        return scope.say("spending.baht", scope.format().money(baht));
      }

      @Override
      public String signed(LocalDate day) {
        return scope.say("spending.monthly-signed", scope.format().day(day));
      }

      @Override
      public String method(LocalizedText name) {
        return name.in(scope.language());
      }
    };
  }

  private static Part[] more(Scope scope, List<Month> months, int here) {
    var entries = new ArrayList<Part.LinkEntry>();
    entries.add(
        Part.LinkEntry.of(
            scope.link(scope.say("spending.monthly-back"), scope.year() + "/procurement/months")));
    var files =
        new CompanionDownloads(scope).monthly(scope.year(), Optional.of(months.get(here).month()));
    var links = new Part.Links(entries);
    return files.isEmpty() ? new Part[] {links} : new Part[] {new Part.Downloads(files), links};
  }
}
