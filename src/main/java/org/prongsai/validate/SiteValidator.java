package org.prongsai.validate;

import static org.prongsai.columns.AgencyColumns.*;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prongsai.address.PageKind;
import org.prongsai.address.PageTree;
import org.prongsai.address.PublishedContent;
import org.prongsai.ita.Completion;
import org.prongsai.ita.Figures;
import org.prongsai.model.Dataset;
import org.prongsai.model.Document;
import org.prongsai.model.Documents;
import org.prongsai.model.Language;
import org.prongsai.model.ProgressListener;
import org.prongsai.model.Row;
import org.prongsai.model.Settings;
import org.prongsai.model.Site;
import org.prongsai.model.Table;
import org.prongsai.model.Update;
import org.prongsai.model.Value;
import org.prongsai.privacy.gate.PrivacyGate;
import org.prongsai.problem.ColumnLabels;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.problem.RuleFinder;
import org.prongsai.read.Sources;
import org.prongsai.settings.DatasetParser;
import org.prongsai.settings.SettingsParser;
import org.prongsai.store.TempFiles;
import org.prongsai.validate.rule.DocumentRule;
import org.prongsai.validate.rule.SiteRule;
import org.prongsai.validate.table.CheckedTable;
import org.prongsai.validate.table.TableRule;
import org.prongsai.validate.table.TypedTables;

/**
 * Turns what was read into a site, or reports everything that stands in the way.
 *
 * @param kinds the kinds of pages that documents and evidence may name
 * @param asOf date that replaces the {@code as_of} of the site
 * @param scratch where rows are kept that are too many for memory
 * @param progress hears how many rows of such tables have been read
 */
public record SiteValidator(
    List<? extends PageKind> kinds,
    Optional<LocalDate> asOf,
    TempFiles scratch,
    ProgressListener progress) {

  private static final Set<Rule> MISSING =
      Set.of(Rule.YAML_KEY_MISSING, Rule.CONTACT_MISSING, Rule.LICENCE_MISSING);

  /** The site; empty where the settings could not be read. Errors may be reported either way. */
  public Optional<Site> toModel(Sources sources, Problems problems) {
    var datasets = datasets(sources, problems);
    var settings =
        sources
            .settings()
            .map(yaml -> new SettingsParser(datasets.get("agency"), problems).parse(yaml, asOf));
    var languages =
        settings
            .or(() -> settingsLeft(sources, datasets.get("agency"), problems))
            .map(Settings::languages)
            .orElse(List.of(Language.TH));
    var checked =
        new TypedTables(datasets, languages, scratch, progress, problems).of(sources.tables());
    var all = new TableRule.Tables(checked, sources.catalogues(), languages);
    var rules = RuleFinder.find(TableRule.class);
    checked.values().forEach(table -> rules.forEach(rule -> rule.check(table, all, problems)));
    RuleFinder.find(DocumentRule.class)
        .forEach(rule -> rule.check(sources.documents(), languages, problems));
    settings.ifPresent(
        found ->
            new PrivacyGate(sources.settings().orElseThrow(), found, problems)
                .check(sources, datasets));
    return settings.map(found -> site(found, sources, checked, problems));
  }

  /** What can still be read of the settings; that something is missing there says nothing. */
  private Optional<Settings> settingsLeft(Sources sources, Dataset agency, Problems problems) {
    var said = new Problems();
    var parsed =
        sources.settingsLeft().map(yaml -> new SettingsParser(agency, said).parse(yaml, asOf));
    problems.addAll(said.sorted().stream().filter(p -> !MISSING.contains(p.rule())).toList());
    boolean saysLanguages =
        sources.settingsLeft().filter(yaml -> yaml.get("languages").isPresent()).isPresent();
    return parsed.filter(settings -> saysLanguages);
  }

  private Site site(
      Settings settings, Sources sources, Map<String, CheckedTable> checked, Problems problems) {
    var tables = new LinkedHashMap<String, Table>();
    checked.forEach((id, table) -> tables.put(id, table.toTable()));
    tables.put("agency", agency(checked.get("agency").dataset(), settings));
    var documents =
        sources.documents().stream()
            .filter(document -> settings.languages().contains(document.language()))
            .toList();
    var site =
        new Site(
            settings,
            sources.catalogues(),
            tables,
            new Documents(documents, updates(settings, sources, checked, documents, problems)),
            sources.folder().files());
    var completed = Completion.of(site);
    var pages = PageTree.of(kinds, new PublishedContent(completed.tables(), documents));
    var figures = new Figures(completed, site.catalogues());
    var all = new SiteRule.CheckedSite(sources, site, checked, completed, pages, figures);
    RuleFinder.find(SiteRule.class).forEach(rule -> rule.check(all, problems));
    return site;
  }

  /** What the Thai news say of themselves: where a site has English ones these are their twins. */
  private static List<Update> updates(
      Settings settings,
      Sources sources,
      Map<String, CheckedTable> checked,
      List<Document> documents,
      Problems problems) {
    var main = settings.languages().contains(Language.TH) ? Language.TH : Language.EN;
    var reader = new UpdateReader(sources.folder().dir(), checked, problems);
    return documents.stream()
        .filter(document -> document.language() == main && Update.isAt(document.path()))
        .flatMap(document -> reader.read(document).stream())
        .toList();
  }

  private static Table agency(Dataset dataset, Settings settings) {
    var values = new LinkedHashMap<String, Value>();
    settings.agency().forEach((key, text) -> values.put(key, new Value.Text(text)));
    var contact = settings.contact();
    var row =
        new Row(values)
            .with(ADDRESS_TH, contact.address().th())
            .with(PHONE, contact.phone())
            .with(EMAIL, contact.email())
            .with(COMPLAINT_URL, contact.complaintUrl());
    return new Table(dataset, List.of(row));
  }

  private static Map<String, Dataset> datasets(Sources sources, Problems problems) {
    var parser = new DatasetParser(problems);
    var datasets = new LinkedHashMap<String, Dataset>();
    sources
        .datasets()
        .forEach(
            (id, yaml) ->
                datasets.put(id, parser.parse(id, yaml, sources.ownDatasets().contains(id))));
    problems.callColumns(titles(datasets.values()));
    return datasets;
  }

  private static ColumnLabels titles(Collection<Dataset> datasets) {
    var titles = new HashMap<String, Map<String, String>>();
    for (var language : Language.values()) {
      var byColumn = new HashMap<String, String>();
      for (var dataset : datasets) {
        dataset
            .fields()
            .forEach(
                field ->
                    byColumn.put(
                        ColumnLabels.key(dataset.id(), field.name()), field.title().in(language)));
      }
      titles.put(language.code(), byColumn);
    }
    return new ColumnLabels(titles);
  }
}
