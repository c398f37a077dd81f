package org.prongsai.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.io.IOUtils;
import org.apache.commons.io.function.Uncheck;
import org.prongsai.address.PageTree;
import org.prongsai.address.PublishedContent;
import org.prongsai.columns.ItaResultsColumns;
import org.prongsai.host.asciidoctor.AsciiDocEngine;
import org.prongsai.host.jbake.JBakeHost;
import org.prongsai.ita.Figures;
import org.prongsai.linebreak.SiteNames;
import org.prongsai.linebreak.ThaiLineBreaks;
import org.prongsai.model.Language;
import org.prongsai.model.Site;
import org.prongsai.page.PageContext;
import org.prongsai.print.PaperHtml;
import org.prongsai.problem.Problems;
import org.prongsai.publish.Assets;
import org.prongsai.publish.PublishedFile;
import org.prongsai.render.DatasetDescriptions;
import org.prongsai.render.PublishedDataSummary;
import org.prongsai.render.site.PageContexts;
import org.prongsai.render.site.PageTypes;
import org.prongsai.text.FiscalYear;

/**
 * The official document of a year as a page with its style sheets and fonts, in a folder of its
 * own, to be printed. It is made of what the pages of the site are made of, and never published.
 */
public final class DocumentFolder {

  private static final String SHEET = "/org/prongsai/print/document.css";
  private static final String PICTURE = "(?i).+\\.(?:png|jpe?g|gif|svg|webp)";

  private final BuildConfig config;
  private final SiteModel model;
  private final FiscalYear year;

  public DocumentFolder(BuildConfig config, SiteModel model, FiscalYear year) {
    this.config = config;
    this.model = model;
    this.year = year;
  }

  /** Whether the site has a result of the year, without which there is no document. */
  public boolean hasResult() {
    return figures().result(year).flatMap(row -> row.decimal(ItaResultsColumns.SCORE)).isPresent();
  }

  /** The page that was written; empty where a template failed, which is a problem. */
  public Optional<Path> write(
      AsciiDocEngine engine, Language language, Path folder, Problems problems) {
    var host = new JBakeHost(config.siteDir(), config.cacheDir(), engine);
    var page = page(language, host, problems);
    var paper = new PaperHtml(page.layout().root());
    var names = SiteNames.of(model.site().settings(), model.completed().tables().values());
    var breaks = ThaiLineBreaks.of(names);
    host.render(List.of(page), html -> paper.apply(breaks.apply(html)), folder, problems);
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    for (var file : files(sheet(page))) {
      Uncheck.run(() -> file.writeBelow(folder), () -> "cannot write below " + folder);
    }
    return Optional.of(folder.resolve(page.outputPath()));
  }

  private PageContext page(Language language, JBakeHost host, Problems problems) {
    var site = model.site();
    var content = new PublishedContent(model.completed().tables(), site.documents().all());
    var tree = PageTree.of(PageTypes.ALL, content);
    return new PageContexts(site, figures(), tree, noFiles(site), host.words(problems))
        .document(language, year);
  }

  private Figures figures() {
    return new Figures(model.completed(), model.site().catalogues());
  }

  /** The chapters of the document show no files. */
  private PublishedDataSummary noFiles(Site site) {
    return PublishedDataSummary.of(
        figures(), site.settings(), List.of(), List.of(), Map.of(), DatasetDescriptions.NONE);
  }

  private List<PublishedFile> files(String sheet) {
    var site = model.site();
    var files = new ArrayList<>(new Assets(config.siteDir(), site.settings().theme()).files());
    files.add(new PublishedFile("assets/css/document.css", sheet.getBytes(StandardCharsets.UTF_8)));
    site.files().entrySet().stream()
        .filter(file -> file.getKey().matches(PICTURE))
        .map(file -> PublishedFile.copyOf("files/" + file.getKey(), file.getValue().file()))
        .forEach(files::add);
    return files;
  }

  /** The margins of a page cannot take their numerals from the page. */
  private static String sheet(PageContext page) {
    var sheet = Uncheck.get(DocumentFolder::sheet, () -> "cannot read " + SHEET);
    return sheet.replace(
        "(page, decimal)", page.layout().thaiNumerals() ? "(page, thai)" : "(page)");
  }

  private static String sheet() throws IOException {
    return IOUtils.resourceToString(SHEET, StandardCharsets.UTF_8);
  }
}
