package org.prongsai.render.site;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.prongsai.address.SitePage;
import org.prongsai.render.PageType;
import org.prongsai.render.analysis.AnalysisAreaPage;
import org.prongsai.render.analysis.AnalysisPage;
import org.prongsai.render.analysis.MeasuresAreaPage;
import org.prongsai.render.analysis.MeasuresPage;
import org.prongsai.render.dataset.DatasetListPage;
import org.prongsai.render.dataset.DatasetPage;
import org.prongsai.render.oit.OitAllPage;
import org.prongsai.render.oit.OitItemPage;
import org.prongsai.render.oit.OitListPage;
import org.prongsai.render.oit.OitSubmissionPage;
import org.prongsai.render.scores.LimitationsPage;
import org.prongsai.render.scores.QuestionsPage;
import org.prongsai.render.scores.ReconciliationPage;
import org.prongsai.render.scores.ScoresPage;
import org.prongsai.render.scores.WhatIfPage;
import org.prongsai.render.scores.YearPage;
import org.prongsai.render.spending.MonthlyFormPage;
import org.prongsai.render.spending.MonthlyFormsPage;
import org.prongsai.render.spending.PerformancePage;
import org.prongsai.render.spending.PerformanceYearPage;
import org.prongsai.render.spending.ProcurementPage;
import org.prongsai.render.spending.ProcurementStatementPage;
import org.prongsai.render.spending.ProcurementYearPage;
import org.prongsai.render.spending.PurchasesPage;
import org.prongsai.render.spending.SpendingPage;
import org.prongsai.render.spending.SupplierListPage;
import org.prongsai.render.spending.SupplierPage;
import org.prongsai.render.spending.VillageListPage;
import org.prongsai.render.spending.VillagePage;
import org.prongsai.render.years.YearComparisonPage;

/** The kinds of pages that a site has. A new kind is one class and one line here. */
public final class PageTypes {

  /** In the order of the data contract, which is that of the sitemap and of the main navigation. */
  public static final List<PageType> ALL =
      List.of(
          new HomePage(),
          new YearPage(),
          new ScoresPage(),
          new QuestionsPage(),
          new WhatIfPage(),
          new ReconciliationPage(),
          new AnalysisPage(),
          new AnalysisAreaPage(),
          new LimitationsPage(),
          new MeasuresPage(),
          new MeasuresAreaPage(),
          new OitListPage(),
          new OitAllPage(),
          new OitSubmissionPage(),
          new OitItemPage(),
          new YearComparisonPage(),
          new SpendingPage(),
          new ProcurementPage(),
          new ProcurementYearPage(),
          new ProcurementStatementPage(),
          new PurchasesPage(),
          new MonthlyFormsPage(),
          new MonthlyFormPage(),
          new PerformancePage(),
          new PerformanceYearPage(),
          new VillageListPage(),
          new VillagePage(),
          new SupplierListPage(),
          new SupplierPage(),
          new DatasetListPage(),
          new DatasetPage(),
          new CorrectionsPage(),
          new UpdatesPage(),
          new UpdatePage(),
          new GlossaryPage(),
          new SurveyPage(),
          new AboutPage(),
          new AccessibilityPage(),
          new PrivacyPage(),
          new MethodsPage(),
          new UnknownPage(),
          new OfficersPage(),
          new SearchPage(),
          new IndexPage(),
          new DocumentPage());

  private static final Map<Class<?>, PageType> BY_KIND =
      ALL.stream().collect(Collectors.toUnmodifiableMap(Object::getClass, Function.identity()));

  private PageTypes() {}

  /** What a page is. */
  public static PageType of(SitePage page) {
    return BY_KIND.get(page.kind());
  }
}
