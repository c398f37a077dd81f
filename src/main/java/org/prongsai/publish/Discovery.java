package org.prongsai.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.address.MetadataPaths;
import org.prongsai.address.SitePaths;
import org.prongsai.model.CompanionFile;
import org.prongsai.model.DataContract;
import org.prongsai.model.Distribution;
import org.prongsai.model.Language;
import org.prongsai.model.Settings;
import org.prongsai.model.Site;
import org.prongsai.model.Table;
import org.prongsai.text.FiscalYear;

/** {@code /disclosure.json}: what a program finds here. */
public final class Discovery {

  public static final String PATH = "disclosure.json";

  /** What marks a folder as one that a build made. */
  public static final String GENERATOR = "prongsai";

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final Site site;
  private final SitePaths addresses;

  public Discovery(Site site) {
    this.site = site;
    this.addresses = new SitePaths(site.settings().baseUrl());
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
    var root = new LinkedHashMap<String, Object>();
    root.put("generator", GENERATOR);
    root.put("contract_version", DataContract.VERSION);
    var agency = new LinkedHashMap<String, Object>();
    agency.put("agency_id", settings.agencyId());
    agency.put("name_th", settings.agencyText("name").th());
    agency.put("name_en", nullable(settings.agencyText("name").en()));
    root.put("agency", agency);
    root.put("base_url", settings.baseUrl());
    root.put("as_of", settings.asOf().toString());
    root.put("languages", settings.languages().stream().map(Language::code).toList());
    root.put("fiscal_years_be", years.stream().map(FiscalYear::be).toList());
    root.put("draft", settings.draft());
    var approval = settings.approval();
    root.put("approved_by", approval.map(a -> a.by().th()).orElse(null));
    root.put("approved_by_en", approval.map(a -> nullable(a.by().en())).orElse(null));
    root.put("approved_on", approval.map(a -> a.on().toString()).orElse(null));
    root.put("licence", settings.licence().map(licence -> (Object) licence.url()).orElse(null));
    root.put(
        "datasets",
        published.values().stream().map(t -> dataset(t, distributions, companions)).toList());
    root.put("declared_none", settings.declaredNone().stream().map(Discovery::none).toList());
    root.put("archive", addresses.file(ZipFiles.ALL));
    root.put("checksums", addresses.file("data/SHA256SUMS"));
    root.put("datapackage", addresses.file(MetadataPaths.PACKAGE));
    root.put("catalog", addresses.file(MetadataPaths.CATALOG_JSONLD));
    root.put("schema", addresses.file(MetadataPaths.DISCOVERY_SCHEMA));
    return new PublishedFile(PATH, bytes(root));
  }

  private static Map<String, Object> none(Settings.DeclaredNone declared) {
    var none = new LinkedHashMap<String, Object>();
    none.put("dataset", declared.dataset());
    none.put("fiscal_year_be", declared.year().be());
    none.put("note_th", declared.note().th());
    none.put("note_en", nullable(declared.note().en()));
    return none;
  }

  private Map<String, Object> dataset(
      Table table, List<Distribution> distributions, List<CompanionFile> companions) {
    var dataset = new LinkedHashMap<String, Object>();
    var id = table.dataset().id();
    dataset.put("id", id);
    dataset.put("title_th", table.dataset().title().th());
    dataset.put("title_en", nullable(table.dataset().title().en()));
    dataset.put("page", addresses.canonical(Language.TH, "data/" + id));
    dataset.put("rows", table.rows().size());
    dataset.put("fiscal_years_be", table.years().stream().map(FiscalYear::be).toList());
    dataset.put("datapackage", addresses.file(MetadataPaths.dataPackage(id)));
    dataset.put("schema", addresses.file(MetadataPaths.schema(id)));
    dataset.put("files", files(id, distributions));
    dataset.put(
        "companion_files",
        companions.stream().filter(f -> f.dataset().equals(id)).map(this::companion).toList());
    return dataset;
  }

  private Map<String, Object> companion(CompanionFile companion) {
    var file = new LinkedHashMap<String, Object>();
    file.put("kind", companion.kind());
    file.put("format", companion.format());
    file.put("fiscal_year_be", companion.year().map(FiscalYear::be).orElse(null));
    file.put("url", addresses.file(companion.path()));
    file.put("bytes", companion.size());
    return file;
  }

  private List<Map<String, Object>> files(String id, List<Distribution> distributions) {
    var files = new ArrayList<Map<String, Object>>();
    for (var distribution : distributions) {
      if (distribution.dataset().equals(id)) {
        var file = new LinkedHashMap<String, Object>();
        file.put("format", distribution.format());
        file.put("fiscal_year_be", distribution.year().map(FiscalYear::be).orElse(null));
        file.put("url", addresses.file(distribution.path()));
        file.put("bytes", distribution.size());
        file.put("sha256", distribution.sha256());
        files.add(file);
      }
    }
    return files;
  }

  private static Object nullable(String text) {
    return text.isEmpty() ? null : text;
  }

  private static byte[] bytes(Object root) {
    try {
      // One line end on every platform.
      var text = MAPPER.writeValueAsString(root).replace("\r\n", "\n") + "\n";
      return text.getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps of texts and numbers can be written", e);
    }
  }
}
