package org.prongsai.render.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.address.PageKind;
import org.prongsai.address.PageTree;
import org.prongsai.address.SitePage;
import org.prongsai.address.SitePaths;
import org.prongsai.ita.Figures;
import org.prongsai.model.CompanionFile;
import org.prongsai.model.Distribution;
import org.prongsai.model.Language;
import org.prongsai.model.Site;
import org.prongsai.page.Link;
import org.prongsai.page.PageContext;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;
import org.prongsai.render.DataFacts;
import org.prongsai.render.DatasetWords;
import org.prongsai.render.DisplayFormat;
import org.prongsai.render.Narrative;
import org.prongsai.render.OpeningYears;
import org.prongsai.render.Scope;
import org.prongsai.render.analysis.AreaPages;
import org.prongsai.render.dataset.DatasetPages;
import org.prongsai.render.oit.OitAllPage;
import org.prongsai.render.oit.OitPages;
import org.prongsai.render.oit.OitSubmissionPage;
import org.prongsai.render.scores.ReconciliationPage;
import org.prongsai.render.scores.YearPages;
import org.prongsai.render.spending.PerformancePage;
import org.prongsai.render.spending.ProcurementPage;
import org.prongsai.render.spending.PurchasesPage;
import org.prongsai.render.spending.SpendingPage;
import org.prongsai.render.spending.StatementPage;
import org.prongsai.render.spending.VillagePages;
import org.prongsai.render.years.YearsPage;
import org.prongsai.text.Words;

/** The contexts of all pages of a site, in every language. Pure: nothing is read or written. */
public final class PageContexts {

  /** Output path of the page that a server shows for an unknown address. */
  public static final String NOT_FOUND = "404.html";

  private static final String STANDARD = "pages/page.ftlh";

  private final Site site;
  private final Figures figures;
  private final PageTree tree;
  private final OpeningYears years;
  private final DataFacts data;
  private final Map<Language, Words> messages;

  /**
   * @param distributions the published files of datasets
   * @param companions files beside the data: forms of others, empty templates
   * @param words what describes a dataset to others
   * @param messages words by language
   */
  public PageContexts(
      Site site,
      Figures figures,
      PageTree tree,
      List<Distribution> distributions,
      List<CompanionFile> companions,
      DatasetWords words,
      Map<Language, Words> messages) {
    this.site = site;
    this.figures = figures;
    this.tree = tree;
    this.years = OpeningYears.of(figures, tree);
    this.data = DataFacts.of(figures, distributions, companions, words);
    this.messages = new EnumMap<>(messages);
  }

  public List<PageContext> all() {
    var contexts = new ArrayList<PageContext>();
    for (var language : site.settings().languages()) {
      for (var page : tree.pages()) {
        contexts.add(context(scope(language, page)));
      }
    }
    contexts.add(notFound());
    return contexts;
  }

  private Scope scope(Language language, SitePage page) {
    var words = messages.get(language);
    boolean thaiDigits = site.settings().thaiNumerals().contains(language);
    return new Scope(
        site,
        figures,
        tree,
        years,
        data,
        new FamilyBlocks(),
        language,
        words,
        new DisplayFormat(language, thaiDigits, words),
        page);
  }

  private static PageContext context(Scope scope) {
    var template = scope.page().kind() == PageKind.HOME ? "pages/home.ftlh" : STANDARD;
    return new PageContext(
        SitePaths.outputPath(scope.language(), scope.page().path()),
        template,
        new PageFrame(scope).layout(heading(scope)),
        sections(scope));
  }

  private PageContext notFound() {
    var scope = scope(Language.TH, new SitePage(PageKind.DOCUMENT, "404", Optional.empty(), ""));
    return new PageContext(
        NOT_FOUND,
        "pages/not-found.ftlh",
        new PageFrame(scope).layoutAtAnyAddress(scope.say("not-found.heading")),
        List.of(notFoundSection(scope)));
  }

  /** One page serves every unknown address, so it speaks all languages of the site. */
  private Section notFoundSection(Scope scope) {
    var root = new SitePaths(site.settings().baseUrl()).basePath();
    var entries = new ArrayList<Part.LinkEntry>();
    for (var language : site.settings().languages()) {
      if (language != scope.language()) {
        var link =
            new Link(
                messages.get(language).get("not-found.home"),
                root + SitePaths.outputPath(language, ""),
                language.code(),
                false);
        entries.add(new Part.LinkEntry(link, "", Phrase.EMPTY, ""));
      }
    }
    return Section.of(
        "other",
        "",
        new Part.Lead(Phrase.of(scope.say("not-found.words"))),
        new Part.Links(entries));
  }

  private static String heading(Scope scope) {
    var page = scope.page();
    var year = page.year().map(scope.format()::year).orElse("");
    return switch (page.kind()) {
      case HOME -> new HomePage(scope).heading();
      case YEAR -> scope.say("heading.year", year);
      case SCORES -> scope.say("heading.scores", year);
      case RECONCILIATION -> scope.say("heading.reconciliation", year);
      case ANALYSIS -> scope.say("heading.analysis", year);
      case LIMITATIONS -> scope.say("heading.limitations", year);
      case MEASURES -> scope.say("heading.measures", year);
      case ANALYSIS_AREA, MEASURES_AREA -> new AreaPages(scope).heading();
      case OIT -> scope.say("heading.oit", year);
      case OIT_ALL -> scope.say("heading.oit-all", year);
      case OIT_SUBMISSION -> scope.say("heading.oit-submission", year);
      case OIT_ITEM -> new OitPages(scope).itemHeading();
      case YEARS -> scope.say("heading.years");
      case PROCUREMENT -> new TextPages(scope).heading("nav.procurement");
      case PROCUREMENT_YEAR -> scope.say("heading.procurement", year);
      case PROCUREMENT_STATEMENT -> scope.say("heading.statement", year);
      case PROCUREMENT_PURCHASES -> scope.say("heading.purchases", year);
      case PERFORMANCE -> new TextPages(scope).heading("nav.performance");
      case PERFORMANCE_YEAR -> scope.say("heading.performance", year);
      case VILLAGES -> scope.say("nav.villages");
      case VILLAGE -> scope.say("heading.village", scope.format().digits(page.id()));
      case DATASETS -> scope.say("nav.data");
      case DATASET -> scope.figures().table(page.id()).dataset().title().in(scope.language());
      case UPDATES -> new TextPages(scope).heading("nav.updates");
      case ABOUT -> new TextPages(scope).heading("nav.about");
      case ACCESSIBILITY -> new TextPages(scope).heading("footer.accessibility");
      case PRIVACY -> new TextPages(scope).heading("footer.privacy");
      case METHODS -> new TextPages(scope).heading("footer.methods");
      case DOCUMENT -> new Narrative(scope).document().map(d -> d.title()).orElse(page.path());
    };
  }

  private static List<Section> sections(Scope scope) {
    return switch (scope.page().kind()) {
      case HOME -> new HomePage(scope).sections();
      case YEAR -> new YearPages(scope).overview();
      case SCORES -> new YearPages(scope).scores();
      case RECONCILIATION -> new ReconciliationPage(scope).sections();
      case LIMITATIONS -> new YearPages(scope).limitations();
      case ANALYSIS -> new AreaPages(scope).analysis();
      case ANALYSIS_AREA -> new AreaPages(scope).analysisArea();
      case MEASURES -> new AreaPages(scope).measures();
      case MEASURES_AREA -> new AreaPages(scope).measuresArea();
      case OIT -> new OitPages(scope).list();
      case OIT_ALL -> new OitAllPage(scope).sections();
      case OIT_SUBMISSION -> new OitSubmissionPage(scope).sections();
      case OIT_ITEM -> new OitPages(scope).item();
      case YEARS -> new YearsPage(scope).sections();
      case PROCUREMENT, PERFORMANCE -> new SpendingPage(scope).sections();
      case PROCUREMENT_YEAR -> new ProcurementPage(scope).sections();
      case PROCUREMENT_STATEMENT -> new StatementPage(scope).sections();
      case PROCUREMENT_PURCHASES -> new PurchasesPage(scope).sections();
      case PERFORMANCE_YEAR -> new PerformancePage(scope).sections();
      case VILLAGES -> new VillagePages(scope).overview();
      case VILLAGE -> new VillagePages(scope).village();
      case DATASETS -> new DatasetPages(scope).catalogue();
      case DATASET -> new DatasetPages(scope).dataset();
      case UPDATES -> new TextPages(scope).updates();
      case ABOUT -> new TextPages(scope).about();
      case METHODS -> new TextPages(scope).methods();
      case ACCESSIBILITY -> new TextPages(scope).general("accessibility.general");
      case PRIVACY -> new TextPages(scope).general("privacy.general");
      case DOCUMENT -> new TextPages(scope).document();
    };
  }
}
