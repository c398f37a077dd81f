package org.prongsai.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.address.MetadataPaths;
import org.prongsai.address.SitePaths;
import org.prongsai.model.CompanionFile;
import org.prongsai.model.DataContract;
import org.prongsai.model.Distribution;
import org.prongsai.model.Language;
import org.prongsai.model.LocalizedText;
import org.prongsai.model.RecordedVersions;
import org.prongsai.model.Settings;
import org.prongsai.model.Site;
import org.prongsai.model.Table;
import org.prongsai.text.FiscalYear;

/**
 * The model from which the metadata files of all standards are written.
 *
 * @param settings agency, licence, contact, as-of date
 * @param entries the datasets in their order
 */
record MetadataModel(Settings settings, List<DatasetEntry> entries) {

  MetadataModel {
    entries = List.copyOf(entries);
  }

  static MetadataModel of(
      Site site,
      Map<String, Table> published,
      List<Distribution> distributions,
      List<CompanionFile> companions) {
    var entries = new ArrayList<DatasetEntry>();
    var references = new DeclaredReferences(published);
    var versions = RecordedVersions.of(published);
    for (var table : published.values()) {
      var id = table.dataset().id();
      entries.add(
          new DatasetEntry(
              table.dataset(),
              table.rows().size(),
              List.copyOf(table.years()),
              distributions.stream().filter(file -> file.dataset().equals(id)).toList(),
              companions.stream().filter(file -> file.dataset().equals(id)).toList(),
              references.of(table.dataset()),
              versions.current(id, distributions)));
    }
    return new MetadataModel(site.settings(), entries);
  }

  DatasetEntry entry(String id) {
    return entries.stream()
        .filter(entry -> entry.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no dataset " + id));
  }

  LocalizedText agency() {
    return settings.agencyName();
  }

  LocalizedText title() {
    return new LocalizedText(
        "ข้อมูลเปิดของ" + agency().th(),
        agency().en().isEmpty() ? "" : "Open data of " + agency().en());
  }

  LocalizedText description() {
    return new LocalizedText(
        "ชุดข้อมูลที่"
            + agency().th()
            + "เผยแพร่: ผลการประเมิน ITA มาตรการ การเปิดเผยข้อมูล การจัดซื้อจัดจ้าง และโครงการ",
        "The datasets that the agency publishes: ITA results, measures, disclosures, procurement"
            + " and projects.");
  }

  /**
   * What is stated for a field of the Government Data Catalog: by the dataset's description, or by
   * the site for all its datasets.
   */
  Optional<String> gdCatalog(DatasetEntry entry, String field) {
    var own = entry.dataset().gdCatalog().getOrDefault(field, "");
    var ofSite = settings.openData().gdCatalog().getOrDefault(field, "");
    return Optional.of(own.isEmpty() ? ofSite : own).filter(value -> !value.isEmpty());
  }

  /** Absolute address of a file or a page, by its path in the output folder. */
  String url(String path) {
    return new SitePaths(settings.baseUrl()).file(path);
  }

  /**
   * The name of a dataset as a whole in every graph: the same before and after its first year
   * comes.
   */
  String dataset(DatasetEntry entry) {
    return url(MetadataPaths.folder(entry.id()) + "#dataset");
  }

  String page(Language language, DatasetEntry entry) {
    return page(language, "data/" + entry.id());
  }

  String page(Language language) {
    return page(language, "data");
  }

  /** A site in Thai alone has no English pages to lead to. */
  private String page(Language language, String path) {
    var there = settings.languages().contains(language) ? language : Language.TH;
    return new SitePaths(settings.baseUrl()).canonical(there, path);
  }

  /** The contract that all files keep, as an address: a place in the schema of disclosure.json. */
  String contract() {
    return url(MetadataPaths.DISCOVERY_SCHEMA + "#contract-v" + DataContract.VERSION);
  }

  /** The document that the rows of a dataset come from; empty where they come from none. */
  LocalizedText source(DatasetEntry entry) {
    return settings.sourceOf(entry.dataset(), entry.rows());
  }

  /** Whether there is anything by which to reach the agency. */
  boolean hasContact() {
    var contact = settings.contact();
    return !contact.email().isEmpty()
        || !contact.phone().isEmpty()
        || !contact.questionUrl().isEmpty();
  }

  /** First and last day of some fiscal years in a row. */
  static Optional<Period> period(List<FiscalYear> years) {
    return years.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Period(
                years.get(0).start().toString(), years.get(years.size() - 1).end().toString()));
  }

  /** A period, both days included, ISO 8601. */
  record Period(String start, String end) {}
}
