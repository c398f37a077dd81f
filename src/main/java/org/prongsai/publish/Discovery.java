package org.prongsai.publish;

import static org.prongsai.columns.AgencyColumns.*;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.prongsai.address.MetadataPaths;
import org.prongsai.address.SitePaths;
import org.prongsai.json.JsonObject;
import org.prongsai.model.CompanionFile;
import org.prongsai.model.DataContract;
import org.prongsai.model.Dataset;
import org.prongsai.model.Distribution;
import org.prongsai.model.Language;
import org.prongsai.model.RecordedVersions;
import org.prongsai.model.Settings;
import org.prongsai.model.Site;
import org.prongsai.model.Table;
import org.prongsai.text.FiscalYear;

/** {@code /disclosure.json}: a description of the site and its files for programs. */
public record Discovery(Site site, SitePaths addresses) {

  public static final String PATH = "disclosure.json";

  /** What is told of the agency besides its id. */
  private static final List<String> AGENCY =
      Stream.concat(
              Stream.of(KIND, WEBSITE, DLA_CODE, ITAS_CODE, EGP_CODE),
              Stream.of(NAME, DISTRICT, PROVINCE).flatMap(c -> Stream.of(c + "_th", c + "_en")))
          .sorted()
          .toList();

  /** What marks a folder as one that a build made. */
  public static final String GENERATOR = "prongsai";

  public Discovery(Site site) {
    this(site, new SitePaths(site.settings().baseUrl()));
  }

  /**
   * The file.
   *
   * @param published tables as published, by dataset id
   * @param years the fiscal years that the site is about
   * @param distributions files of data
   * @param companions forms, packages and templates beside them
   */
  public PublishedFile file(
      Map<String, Table> published,
      List<FiscalYear> years,
      List<Distribution> distributions,
      List<CompanionFile> companions) {
    var settings = site.settings();
    var approval = settings.approval();
    var agency = new JsonObject().set(Dataset.AGENCY_ID, settings.agencyId());
    AGENCY.forEach(
        column -> agency.set(column, nullable(settings.agency().getOrDefault(column, ""))));
    var root =
        new JsonObject()
            .set("generator", GENERATOR)
            .set("generator_version", Discovery.class.getPackage().getImplementationVersion())
            .set("contract_version", DataContract.VERSION)
            .set("agency", agency)
            .set("base_url", settings.baseUrl())
            .set("as_of", settings.asOf().toString())
            .set("languages", settings.languages().stream().map(Language::code).toList())
            .set("fiscal_years_be", years.stream().map(FiscalYear::be).toList())
            .set("draft", settings.draft())
            .set("approved_by", approval.map(a -> a.by().th()).orElse(null))
            .set("approved_by_en", approval.map(a -> nullable(a.by().en())).orElse(null))
            .set("approved_on", approval.map(a -> a.on().toString()).orElse(null))
            .set("licence", settings.licence().map(Settings.Licence::url).orElse(null));
    var versions = RecordedVersions.of(published);
    root.set(
        "datasets",
        published.values().stream()
            .map(t -> dataset(t, versions, distributions, companions))
            .toList());
    root.set("declared_none", settings.declaredNone().stream().map(Discovery::none).toList())
        .set("archive", addresses.file(ZipFiles.ALL))
        .set("checksums", addresses.file("data/SHA256SUMS"))
        .set("datapackage", addresses.file(MetadataPaths.PACKAGE))
        .set("catalog", addresses.file(MetadataPaths.CATALOG_JSONLD))
        .set("schema", addresses.file(MetadataPaths.DISCOVERY_SCHEMA));
    return new PublishedFile(PATH, root.text().getBytes(StandardCharsets.UTF_8));
  }

  private static JsonObject none(Settings.DeclaredNone declared) {
    return new JsonObject()
        .set("dataset", declared.dataset())
        .set("fiscal_year_be", declared.year().be())
        .set("note_th", declared.note().th())
        .set("note_en", nullable(declared.note().en()));
  }

  private JsonObject dataset(
      Table table,
      RecordedVersions versions,
      List<Distribution> distributions,
      List<CompanionFile> companions) {
    var id = table.dataset().id();
    var version = versions.current(id, distributions);
    return new JsonObject()
        .set("id", id)
        .set("title_th", table.dataset().title().th())
        .set("title_en", nullable(table.dataset().title().en()))
        .set("page", addresses.canonical(Language.TH, "data/" + id))
        .set("rows", table.rows().size())
        .set("version", version.map(RecordedVersions.Version::number).orElse(null))
        .set("modified", version.map(v -> v.releasedOn().toString()).orElse(null))
        .set("fiscal_years_be", table.years().stream().map(FiscalYear::be).toList())
        .set("datapackage", addresses.file(MetadataPaths.dataPackage(id)))
        .set("schema", addresses.file(MetadataPaths.schema(id)))
        .set(
            "files",
            distributions.stream().filter(f -> f.dataset().equals(id)).map(this::file).toList())
        .set(
            "companion_files",
            companions.stream().filter(f -> f.dataset().equals(id)).map(this::file).toList());
  }

  private JsonObject file(CompanionFile companion) {
    return new JsonObject()
        .set("kind", companion.kind())
        .set("format", companion.format())
        .set("fiscal_year_be", companion.year().map(FiscalYear::be).orElse(null))
        .set("month", companion.month().map(YearMonth::toString).orElse(null))
        .set("url", addresses.file(companion.path()))
        .set("bytes", companion.size());
  }

  private JsonObject file(Distribution distribution) {
    return new JsonObject()
        .set("format", distribution.isPlain() ? "CSV" : distribution.format())
        .set("plain", distribution.isPlain())
        .set("fiscal_year_be", distribution.year().map(FiscalYear::be).orElse(null))
        .set("url", addresses.file(distribution.path()))
        .set("bytes", distribution.size())
        .set("sha256", distribution.sha256());
  }

  private static String nullable(String text) {
    return text.isEmpty() ? null : text;
  }
}
