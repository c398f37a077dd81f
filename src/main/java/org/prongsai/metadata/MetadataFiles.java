package org.prongsai.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.address.MetadataPaths;
import org.prongsai.model.CompanionFile;
import org.prongsai.model.Distribution;
import org.prongsai.model.Language;
import org.prongsai.model.Site;
import org.prongsai.model.Table;

/** All metadata files of a site, written from one model. */
public final class MetadataFiles {

  private final MetadataModel data;

  private MetadataFiles(MetadataModel data) {
    this.data = data;
  }

  /** A required field of the Government Data Catalog that nobody has stated for a dataset. */
  public record MissingField(String dataset, String field) {}

  /**
   * The metadata of a site.
   *
   * @param published tables as published, by dataset id
   * @param distributions every published file of data, with its size and checksum
   * @param companions forms, packages and templates beside them
   */
  public static MetadataFiles of(
      Site site,
      Map<String, Table> published,
      List<Distribution> distributions,
      List<CompanionFile> companions) {
    return new MetadataFiles(MetadataModel.of(site, published, distributions, companions));
  }

  /** The files that are published beside the data. */
  public List<MetadataFile> files() {
    var files = new ArrayList<MetadataFile>();
    var packages = new DataPackage(data);
    var csvw = new Csvw(data);
    var schema = new JsonSchema(data);
    var record = new GdCatalogRecord(data);
    for (var entry : data.entries()) {
      files.add(packages.of(entry));
      files.addAll(csvw.of(entry));
      files.add(schema.of(entry));
      files.add(record.of(entry));
    }
    files.add(packages.whole());
    var graph = Dcat.of(data);
    files.add(MetadataFile.of(MetadataPaths.CATALOG_JSONLD, new DcatJsonLd().write(graph)));
    files.add(MetadataFile.of(MetadataPaths.CATALOG_TURTLE, new DcatTurtle().write(graph)));
    files.add(new GdCatalogSchema(data).file());
    files.add(DiscoverySchema.of(data));
    return List.copyOf(files);
  }

  /** What the Government Data Catalog asks and nobody has stated, by dataset, then field. */
  public List<MissingField> missing() {
    var record = new GdCatalogRecord(data);
    return data.entries().stream()
        .flatMap(
            entry ->
                record.missing(entry).stream().map(field -> new MissingField(entry.id(), field)))
        .toList();
  }

  /** The object of schema.org for the page of a dataset, safe within a script element. */
  public String schemaOrg(String dataset, Language language) {
    return new SchemaOrg(data).of(data.entry(dataset), language);
  }

  /** The object of schema.org for the home page. */
  public String schemaOrgSite(Language language) {
    return new SchemaOrg(data).site(language);
  }

  /** How to cite a dataset, in one line. */
  public String citation(String dataset, Language language) {
    return new Citation(data, Optional.of(data.settings().asOf()))
        .line(data.entry(dataset), language);
  }

  /** The texts for the package of a dataset; paths are those in the package. */
  public List<MetadataFile> texts(String dataset) {
    var entry = data.entry(dataset);
    var texts =
        new ArrayList<>(
            texts(List.of(entry), new Readme(data).of(entry), new Citation(data).file(entry)));
    texts.add(new DataPackage(data).packed(entry));
    return List.copyOf(texts);
  }

  /** The texts for the package of all datasets. */
  public List<MetadataFile> texts() {
    var texts =
        new ArrayList<>(texts(data.entries(), new Readme(data).whole(), new Citation(data).file()));
    texts.add(new DataPackage(data).wholePacked());
    return List.copyOf(texts);
  }

  private List<MetadataFile> texts(
      List<DatasetEntry> entries, MetadataFile readme, MetadataFile cite) {
    var texts = new ArrayList<>(List.of(readme, Codebook.of(entries), cite));
    LicenceFile.of(data.settings()).ifPresent(texts::add);
    return List.copyOf(texts);
  }
}
