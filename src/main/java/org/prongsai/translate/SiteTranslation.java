package org.prongsai.translate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.prongsai.catalogue.CatalogueList;
import org.prongsai.catalogue.CatalogueReader;
import org.prongsai.folder.SiteFolder;
import org.prongsai.importer.table.SiteTables;
import org.prongsai.model.Dataset;
import org.prongsai.model.Language;
import org.prongsai.model.LocalizedText;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.read.SourceReader;
import org.prongsai.settings.DatasetParser;
import org.prongsai.settings.SettingsParser;
import org.prongsai.translate.TranslationList.Entry;
import org.prongsai.yaml.Yaml;

/**
 * English for what a site has in Thai only. What is confirmed goes into the empty cells of tables
 * and, where each line of a document is confirmed, into its English twin; all else is put into a
 * list, with a suggestion where one is known.
 */
public final class SiteTranslation {

  private final Path site;
  private final Problems problems = new Problems();
  private final Phrases phrases = new Phrases();
  private final Map<String, DocumentLines> untranslated = new TreeMap<>();
  private final Map<String, TreeSet<String>> missing = new TreeMap<>();
  private TranslationList list;
  private TranslatedCells cells;

  /**
   * What came of it.
   *
   * @param filled how many cells have confirmed English now, or would
   * @param documents English documents that are complete
   * @param suggested texts with a suggestion that waits to be confirmed
   * @param open texts for which nothing is known
   */
  public record Result(
      boolean isThaiOnly,
      int filled,
      List<String> documents,
      List<String> suggested,
      List<String> open,
      boolean written,
      Problems problems) {}

  public SiteTranslation(Path site) {
    this.site = site.toAbsolutePath().normalize();
  }

  /** Looks through the site, and writes if that is asked and nothing is wrong. */
  public Result run(boolean write) {
    if (isThaiOnly()) {
      return new Result(true, 0, List.of(), List.of(), List.of(), false, problems);
    }
    var kept = new SiteTables(site);
    cells = new TranslatedCells(kept, problems);
    kept.changes().see(SiteFolder.TRANSLATIONS);
    list = TranslationList.read(site, problems);
    learn();
    readDocuments();
    phrases.addShipped();
    learnCatalogues();
    var documents = documents();
    var filled = cells.fill(list, this::miss, problems);
    var suggested = new ArrayList<String>();
    var open = new ArrayList<String>();
    suggest(suggested, open);
    boolean written = write && !problems.hasErrors();
    if (written) {
      cells.write(filled);
      documents.forEach((path, text) -> kept.changes().write(path, text.getBytes(UTF_8)));
      kept.changes().write(SiteFolder.TRANSLATIONS, list.csv());
      written = kept.save(problems);
    }
    return new Result(
        false, filled.size(), List.copyOf(documents.keySet()), suggested, open, written, problems);
  }

  private static Dataset shipped(String id) {
    return new DatasetParser(new Problems()).parse(id, SourceReader.shipped(id), false);
  }

  private boolean isThaiOnly() {
    var unheard = new Problems(); // What is wrong with the settings, check says.
    var file = site.resolve(SiteFolder.SETTINGS);
    if (!Files.isRegularFile(file)) {
      return false;
    }
    var settings =
        SiteFolder.text(file, SiteFolder.SETTINGS, unheard)
            .flatMap(text -> Yaml.read(text, SiteFolder.SETTINGS, unheard))
            .map(
                yaml ->
                    new SettingsParser(shipped("agency"), unheard).parse(yaml, Optional.empty()));
    settings.ifPresent(
        read ->
            read.agency()
                .forEach(
                    (column, thai) -> {
                      if (column.endsWith(TranslatedCells.TH)) {
                        phrases.add(
                            thai, read.agency().getOrDefault(TranslatedCells.english(column), ""));
                      }
                    }));
    return settings.filter(read -> !read.languages().contains(Language.EN)).isPresent();
  }

  private void readDocuments() {
    var folder = SiteFolder.scan(site, CatalogueList.names(), new Problems());
    for (var name : folder.documents()) {
      if (name.startsWith("content/th/")) {
        var twin = name.replaceFirst("^content/th/", "content/en/");
        var thai = lines(name);
        if (folder.documents().contains(twin)) {
          learn(thai, lines(twin));
        } else {
          untranslated.put(twin, thai);
        }
      }
    }
  }

  /** The names of all years. */
  private void learnCatalogues() {
    var folder = SiteFolder.scan(site, CatalogueList.names(), new Problems());
    new CatalogueReader()
        .readAll(folder, true, new Problems())
        .byYear()
        .values()
        .forEach(
            year -> {
              year.areas().forEach(area -> learn(area.name()));
              year.indicators().forEach(indicator -> learn(indicator.name()));
              year.questions().forEach(question -> learn(question.name()));
              year.tools().forEach(tool -> learn(tool.name()));
            });
  }

  private DocumentLines lines(String name) {
    return DocumentLines.of(SiteFolder.text(site.resolve(name)));
  }

  private void learn(LocalizedText text) {
    phrases.add(text.th(), text.en());
  }

  /** Lines of twins that stand at the same place and are of the same kind. */
  private void learn(DocumentLines thai, DocumentLines english) {
    if (thai.lines().size() == english.lines().size()) {
      for (int i = 0; i < thai.lines().size(); i++) {
        var line = thai.lines().get(i);
        var other = english.lines().get(i);
        if (line.isThai() && !other.isThai() && line.before().equals(other.before())) {
          phrases.add(line.text(), other.text());
        }
      }
    }
  }

  /** What was confirmed, and what stands in both languages somewhere in the tables. */
  private void learn() {
    list.entries().values().stream()
        .filter(Entry::confirmed)
        .forEach(entry -> phrases.add(entry.thai(), entry.english()));
    cells.teach(phrases);
  }

  /** A text without English, and where it stands. */
  private void miss(String thai, String place) {
    missing.computeIfAbsent(thai, none -> new TreeSet<>()).add(place);
  }

  private Map<String, String> documents() {
    var complete = new TreeMap<String, String>();
    untranslated.forEach(
        (twin, lines) -> {
          for (var text : lines.thai()) {
            var english = list.confirmed(text);
            if (english.isEmpty()) {
              miss(text, twin);
            } else if (!DocumentLines.hasSameMacros(text, english)) {
              problems.add(
                  Rule.TRANSLATION_MACROS, Location.of(SiteFolder.TRANSLATIONS), english, text);
            }
          }
          var english = lines.english(list);
          if (!english.isEmpty()) {
            complete.put(twin, english);
          }
        });
    return complete;
  }

  private void suggest(List<String> suggested, List<String> open) {
    // What is no longer asked for and was not confirmed is of no use.
    list.entries()
        .values()
        .removeIf(
            entry ->
                !entry.confirmed()
                    && entry.english().isEmpty()
                    && !missing.containsKey(entry.thai()));
    missing.forEach(
        (thai, places) -> {
          var typed = Optional.ofNullable(list.entries().get(thai)).map(Entry::english).orElse("");
          var english = typed.isEmpty() ? phrases.english(thai).orElse("") : typed;
          list.put(new Entry(thai, english, false, String.join("; ", places)));
          (english.isEmpty() ? open : suggested).add(thai);
        });
  }
}
