package org.prongsai.build;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.prongsai.address.PageTree;
import org.prongsai.address.PublishedContent;
import org.prongsai.address.SitePaths;
import org.prongsai.model.Language;
import org.prongsai.model.Row;
import org.prongsai.model.Site;
import org.prongsai.page.PageContext;
import org.prongsai.publish.PublishedFile;
import org.prongsai.render.site.PageTypes;
import org.prongsai.render.spending.PurchasesPage;
import org.prongsai.search.FoundPage;
import org.prongsai.search.PeopleWords;
import org.prongsai.search.PurchaseFiles;
import org.prongsai.search.SearchIndex;
import org.prongsai.spending.Highlights;
import org.prongsai.spending.SpendingTables;
import org.prongsai.spending.SupplierBook;
import org.prongsai.text.FiscalYear;

/** The index of the pages that a site has just got. */
record SearchFiles(
    Site site,
    PageTree tree,
    PublishedContent content,
    List<PeopleWords.Line> words,
    SupplierBook suppliers) {

  List<PublishedFile> of(List<PageContext> contexts) {
    var byPath = new HashMap<String, PageContext>();
    contexts.forEach(context -> byPath.put(context.outputPath(), context));
    Map<Language, List<FoundPage>> pages = new EnumMap<>(Language.class);
    for (var language : site.settings().languages()) {
      var all = new ArrayList<FoundPage>();
      for (var page : tree.pages()) {
        var type = PageTypes.of(page);
        int standing = type.standing(page, content);
        if (standing > 0) {
          var context = byPath.get(SitePaths.outputPath(language, page.path()));
          all.add(new FoundPage(page, standing, context, type.listsPurchases()));
        }
      }
      pages.put(language, all);
    }
    var now = FiscalYear.of(site.settings().asOf());
    var files =
        new ArrayList<>(
            new SearchIndex(pages, PeopleWords.with(words), now, unlisted(), suppliers).files());
    files.addAll(purchases());
    return files;
  }

  /** What the filters of purchases read. */
  private List<PublishedFile> purchases() {
    var files = new ArrayList<PublishedFile>();
    UnaryOperator<String> english =
        site.settings().languages().contains(Language.EN)
            ? PeopleWords.with(words).inEnglish()
            : title -> "";
    for (var page : tree.pages(PurchasesPage.class)) {
      var year = page.year().orElseThrow();
      var rows = content.tables().get(SpendingTables.PROCUREMENT).of(year);
      if (PurchasesPage.hasFilter(rows.size())) {
        files.addAll(new PurchaseFiles(PurchasesPage.data(year), rows, suppliers, english).files());
      }
    }
    return files;
  }

  /** All purchases, where there is a year of which no page lists all. */
  private List<Row> unlisted() {
    var purchases = content.tables().get(SpendingTables.PROCUREMENT);
    boolean tooMany =
        purchases != null
            && purchases.years().stream()
                .anyMatch(year -> purchases.of(year).size() > Highlights.MOST_OF_YEAR);
    return tooMany ? purchases.rows() : List.of();
  }
}
