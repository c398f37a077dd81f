package org.prongsai.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.prongsai.address.MetadataPaths;
import org.prongsai.model.CompanionFile;
import org.prongsai.model.DataContract;
import org.prongsai.model.Distribution;
import org.prongsai.model.Language;
import org.prongsai.model.LocalizedText;
import org.prongsai.text.FiscalYear;

/**
 * The catalogue in DCAT 3, as statements: a series for every dataset with years, which holds the
 * files of all years, and a dataset for each year; a plain dataset where there are no years.
 */
final class Dcat {

  private static final String OCDS = "https://standard.open-contracting.org/1.1/en/";
  private static final String STANDARD = "https://www.w3.org/TR/vocab-dcat-3/";
  private static final Map<String, String> FREQUENCIES =
      Map.of(
          "ปี", "ANNUAL",
          "ครึ่งปี", "ANNUAL_2",
          "ไตรมาส", "QUARTERLY",
          "เดือน", "MONTHLY",
          "สัปดาห์", "WEEKLY",
          "วัน", "DAILY");

  private final MetadataModel data;
  private final RdfGraph graph = new RdfGraph();
  private final DcatParts parts;

  private Dcat(MetadataModel data) {
    this.data = data;
    this.parts = new DcatParts(data, graph);
  }

  static RdfGraph of(MetadataModel data) {
    var dcat = new Dcat(data);
    dcat.catalogue();
    data.entries().forEach(dcat::entry);
    dcat.parts.write();
    return dcat.graph;
  }

  private void catalogue() {
    var node = graph.node(parts.catalogue(), "dcat:Catalog");
    node.words("dct:title", data.title()).words("dct:description", data.description());
    parts.provenance().ifPresent(source -> node.thing("dct:provenance", source));
    common(node).thing("dct:conformsTo", parts.standard(STANDARD, "DCAT 3"));
    node.thing("foaf:homepage", data.page(Language.TH));
    graph.node(data.page(Language.TH), "foaf:Document");
    for (var entry : data.entries()) {
      if (isSeries(entry)) {
        node.thing("dcat:resource", data.dataset(entry));
        entry.years().forEach(year -> node.thing("dcat:dataset", dataset(entry, year)));
      } else {
        node.thing("dcat:dataset", data.dataset(entry));
      }
    }
  }

  private void entry(DatasetEntry entry) {
    if (isSeries(entry)) {
      var node = graph.node(data.dataset(entry), "dcat:DatasetSeries");
      node.thing("dcat:first", dataset(entry, entry.years().get(0)));
      node.thing("dcat:last", dataset(entry, entry.years().get(entry.years().size() - 1)));
      describe(node, entry, Optional.empty());
      entry.years().forEach(year -> year(entry, year));
    } else {
      describe(graph.node(data.dataset(entry), "dcat:Dataset"), entry, Optional.empty());
    }
  }

  /** A dataset whose rows belong to years, but that has none yet, is a dataset without years. */
  private static boolean isSeries(DatasetEntry entry) {
    return !entry.years().isEmpty();
  }

  private void year(DatasetEntry entry, FiscalYear year) {
    var node = graph.node(dataset(entry, year), "dcat:Dataset");
    node.thing("dcat:inSeries", data.dataset(entry));
    int at = entry.years().indexOf(year);
    if (at > 0) {
      node.thing("dcat:prev", dataset(entry, entry.years().get(at - 1)));
    }
    describe(node, entry, Optional.of(year));
  }

  private void describe(RdfGraph.Node node, DatasetEntry entry, Optional<FiscalYear> year) {
    var dataset = entry.dataset();
    node.words("dct:title", year.map(y -> named(dataset.title(), y)).orElse(dataset.title()));
    node.words("dct:description", entry.description());
    node.text("dct:identifier", entry.id() + year.map(y -> "/" + y).orElse(""));
    parts.provenance(entry).ifPresent(source -> node.thing("dct:provenance", source));
    common(node);
    if (year.isEmpty()) { // of a single year nobody records when it changed
      node.date("dct:modified", entry.modified());
      entry.version().ifPresent(v -> node.text("dcat:version", Integer.toString(v.number())));
    }
    dataset
        .keywords()
        .forEach((language, list) -> list.forEach(w -> node.words("dcat:keyword", w, language)));
    parts.place().ifPresent(place -> node.thing("dct:spatial", place));
    MetadataModel.period(year.map(List::of).orElse(entry.years()))
        .ifPresent(period -> node.thing("dct:temporal", parts.period(period)));
    node.thing("dcat:theme", parts.theme());
    node.thing("dct:accessRights", parts.accessRights());
    frequency(entry).ifPresent(name -> node.thing("dct:accrualPeriodicity", parts.frequency(name)));
    var page = data.page(Language.TH, entry);
    node.thing("dcat:landingPage", page);
    graph.node(page, "foaf:Document");
    entry.of(year).forEach(file -> node.thing("dcat:distribution", distribution(entry, file)));
    year.map(entry::formsOf)
        .orElse(List.of())
        .forEach(file -> node.thing("dcat:distribution", form(entry, file)));
  }

  private static LocalizedText named(LocalizedText title, FiscalYear year) {
    return new LocalizedText(
        title.th() + " ปีงบประมาณ พ.ศ. " + year,
        title.en().isEmpty() ? "" : title.en() + ", FY" + year);
  }

  private RdfGraph.Node common(RdfGraph.Node node) {
    node.thing("dct:publisher", parts.agency());
    parts.contact().ifPresent(contact -> node.thing("dcat:contactPoint", contact));
    parts.licence().ifPresent(licence -> node.thing("dct:license", licence));
    data.settings()
        .languages()
        .forEach(language -> node.thing("dct:language", parts.language(language)));
    var title = "Data contract version " + DataContract.VERSION;
    return node.thing("dct:conformsTo", parts.standard(data.contract(), title));
  }

  private Optional<String> frequency(DatasetEntry entry) {
    boolean once = data.gdCatalog(entry, "update_frequency_interval").orElse("1").equals("1");
    return data.gdCatalog(entry, "update_frequency_unit")
        .map(FREQUENCIES::get)
        .filter(name -> once);
  }

  private String distribution(DatasetEntry entry, Distribution file) {
    var format = MediaFormat.valueOf(file.format());
    var name = place(entry) + file.year().map(FiscalYear::toString).orElse("all");
    var id = name + "-" + format.name().toLowerCase(Locale.ROOT);
    var kind = format == MediaFormat.PLAIN ? "CSV, plain" : format.name();
    var node = describe(id, entry, file, kind);
    if (format == MediaFormat.JSON) {
      var schema = data.url(MetadataPaths.schema(entry.id()));
      node.thing("dct:conformsTo", parts.standard(schema, ""));
    } else if (format == MediaFormat.PLAIN) {
      var schema =
          file.year().isEmpty()
              ? MetadataPaths.csvw(entry.id())
              : MetadataPaths.csvwOfYears(entry.id());
      node.thing("dct:conformsTo", parts.standard(data.url(schema), ""));
    }
    return id;
  }

  /** The rows of a year in somebody else's form; only what has ids of OCDS conforms to it. */
  private String form(DatasetEntry entry, CompanionFile form) {
    var format = MediaFormat.valueOf(form.format());
    var id =
        place(entry)
            + form.year().map(FiscalYear::toString).orElseThrow()
            + "-"
            + form.kind()
            + "-"
            + format.ending();
    var file =
        new Distribution(
            entry.id(), form.format(), form.year(), form.path(), form.size(), form.sha256());
    var node = describe(id, entry, file, form.kind() + ", " + format.name());
    if (form.kind().equals("ocds")) {
      node.thing("dct:conformsTo", parts.standard(OCDS, "Open Contracting Data Standard 1.1"));
    }
    return id;
  }

  private RdfGraph.Node describe(String id, DatasetEntry entry, Distribution file, String kind) {
    var node = graph.node(id, "dcat:Distribution");
    var title = file.year().map(y -> named(entry.dataset().title(), y));
    var suffix = " (" + kind + ")";
    var words = title.orElse(entry.dataset().title());
    node.words(
        "dct:title",
        new LocalizedText(words.th() + suffix, words.en().isEmpty() ? "" : words.en() + suffix));
    node.thing("dcat:accessURL", data.url(file.path()));
    node.thing("dcat:downloadURL", data.url(file.path()));
    parts.describe(node, MediaFormat.valueOf(file.format()));
    node.count("dcat:byteSize", file.size());
    node.thing("spdx:checksum", parts.checksum(id, file));
    if (file.year().isEmpty()) {
      node.date("dct:modified", entry.modified());
    }
    parts.licence().ifPresent(licence -> node.thing("dct:license", licence));
    return node;
  }

  private String place(DatasetEntry entry) {
    return data.url(MetadataPaths.folder(entry.id()) + "#");
  }

  private String dataset(DatasetEntry entry, FiscalYear year) {
    return place(entry) + year;
  }
}
