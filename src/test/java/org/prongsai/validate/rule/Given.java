package org.prongsai.validate.rule;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.prongsai.address.PageTree;
import org.prongsai.address.PublishedContent;
import org.prongsai.catalogue.CatalogueContradiction;
import org.prongsai.catalogue.CatalogueReader;
import org.prongsai.folder.SiteFolder;
import org.prongsai.ita.Completion;
import org.prongsai.ita.Figures;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Dataset;
import org.prongsai.model.Document;
import org.prongsai.model.Documents;
import org.prongsai.model.EvidenceFile;
import org.prongsai.model.Field;
import org.prongsai.model.Language;
import org.prongsai.model.ProgressListener;
import org.prongsai.model.Row;
import org.prongsai.model.Settings;
import org.prongsai.model.Site;
import org.prongsai.model.Table;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.read.SourceReader;
import org.prongsai.read.Sources;
import org.prongsai.read.table.RawTable;
import org.prongsai.read.table.TableReader;
import org.prongsai.render.site.PageTypes;
import org.prongsai.settings.DatasetParser;
import org.prongsai.settings.SettingsParser;
import org.prongsai.store.TempFiles;
import org.prongsai.text.FiscalYear;
import org.prongsai.validate.table.CheckedTable;
import org.prongsai.validate.table.TableRule;
import org.prongsai.validate.table.TypedTables;
import org.prongsai.yaml.Yaml;

/**
 * What a rule is handed in a test: rows as an officer writes them, read and typed as in a build by
 * the descriptors and catalogues that ship, without a folder and without AsciiDoc.
 *
 * <pre>{@code
 * Given.table("procurement/2567", "row_no,title", "1,ปากกา", "1,ดินสอ")
 *     .checkedBy(new PrimaryKeyRule())
 *     .expect(Rule.KEY_TWICE, "A3");
 * }</pre>
 */
final class Given {

  private static final String SETTINGS =
      """
      agency:
        agency_id: example.go.th
        name_th: องค์การบริหารส่วนตำบลตัวอย่าง
        name_en: Example Subdistrict Administrative Organization
        district_th: กันตัง
        district_en: Kantang
        province_th: ตรัง
        province_en: Trang
      base_url: https://ita.example.go.th/
      as_of: "2026-11-30"
      """;

  private static final Map<String, Yaml.Mapping> SHIPPED = shipped();
  private static final SortedMap<FiscalYear, Catalogue> CATALOGUES =
      new CatalogueReader().readAll();

  private final Map<String, Yaml.Mapping> descriptors = new LinkedHashMap<>(SHIPPED);
  private final List<String> ownDatasets = new ArrayList<>();
  private final Map<String, List<String>> tables = new LinkedHashMap<>();
  private final List<Document> documents = new ArrayList<>();
  private final SortedMap<String, EvidenceFile> files = new TreeMap<>();
  private final List<String> settings = new ArrayList<>();
  private final List<CatalogueContradiction> contradictions = new ArrayList<>();
  private boolean thaiOnly;

  private Given() {}

  private static Map<String, Yaml.Mapping> shipped() {
    var shipped = new LinkedHashMap<String, Yaml.Mapping>();
    SourceReader.SHIPPED.forEach(id -> shipped.put(id, SourceReader.shipped(id)));
    return shipped;
  }

  /** A site without rows. */
  static Given site() {
    return new Given();
  }

  /**
   * A table of CSV lines, the first with names of columns. Columns that are not named are there
   * too, to the right and empty.
   *
   * @param path dataset and name of the file: {@code procurement/2567}
   */
  static Given table(String path, String... lines) {
    return new Given().and(path, lines);
  }

  /** A further table. */
  Given and(String path, String... lines) {
    tables.put(path, List.of(lines));
    return this;
  }

  /** A dataset of the site itself; lines as in {@code dataset.yml}. */
  Given ownDataset(String id, String... lines) {
    descriptors.put(id, yaml("content/data/" + id + "/dataset.yml", String.join("\n", lines)));
    ownDatasets.add(id);
    return this;
  }

  /** A document with macros between its text, by its path below {@code content}. */
  Given document(String path, Document.Macro... macros) {
    var language = Language.of(path.substring(0, 2)).orElseThrow();
    var page = path.substring(3).replaceFirst("(^|/)?index\\.adoc$|\\.adoc$", "");
    var body = new ArrayList<Document.Segment>(List.of(new Document.Html("<p>ก</p>")));
    body.addAll(Arrays.asList(macros));
    documents.add(new Document(language, page, "content/" + path, List.of(), "ก", body));
    return this;
  }

  /** A document with this HTML, by its path below {@code content}. */
  Given page(String path, String html) {
    var empty = new Given().document(path).documents.get(0);
    documents.add(
        new Document(
            empty.language(),
            empty.path(),
            empty.file(),
            List.of(),
            empty.title(),
            List.of(new Document.Html(html))));
    return this;
  }

  /** A macro in the third line, fifth column of a document. */
  static Document.Macro macro(String name, String target, String... attributes) {
    var named = new TreeMap<String, String>();
    for (int i = 0; i < attributes.length; i += 2) {
      named.put(attributes[i], attributes[i + 1]);
    }
    return new Document.Macro(name, target, named, false, "content/th/a.adoc", 3, 5);
  }

  /** An attached file, by its path below {@code content/files}. */
  Given file(String path) {
    files.put(path, new EvidenceFile(Path.of("content/files", path), 1, "", ""));
    return this;
  }

  /** An attached file with its bytes, by its path below {@code content/files}. */
  Given file(String path, Path file) {
    files.put(path, new EvidenceFile(file, file.toFile().length(), "", ""));
    return this;
  }

  /** Further lines of {@code site.yml}; the first is its line 12. */
  Given settings(String... lines) {
    settings.addAll(List.of(lines));
    return this;
  }

  /** A cell of the site's catalogue that says otherwise than the program's. */
  Given contradicted(int year, String code, String own, String shipped) {
    return contradicted(year, "questions", code, own, shipped);
  }

  /** A cell of another list of the site's catalogue. */
  Given contradicted(int year, String list, String code, String own, String shipped) {
    var place = Location.of("content/catalogues/" + year + "/" + list + ".csv", 2, 3);
    contradictions.add(
        new CatalogueContradiction(new FiscalYear(year), list, code, own, shipped, place));
    return this;
  }

  /** The site has no English. */
  Given thaiOnly() {
    thaiOnly = true;
    return this;
  }

  /** What a rule over tables finds in them. */
  FoundProblems checkedBy(TableRule rule) {
    return found(
        read -> {
          var all = new TableRule.Tables(read.checked, CATALOGUES, languages());
          read.checked.values().forEach(table -> rule.check(table, all, read.problems));
        });
  }

  /** What a rule over documents finds in them. */
  FoundProblems documentsCheckedBy(DocumentRule rule) {
    return found(read -> rule.check(documents, languages(), read.problems));
  }

  /** What a rule over the whole site finds in it. */
  FoundProblems checkedBy(SiteRule rule) {
    return found(read -> rule.check(read.checkedSite(), read.problems));
  }

  private FoundProblems found(Consumer<Read> check) {
    var read = new Read();
    var before = read.problems.sorted();
    check.accept(read);
    var after = new ArrayList<>(read.problems.sorted());
    after.removeAll(before);
    return new FoundProblems(after, tables.size() == 1);
  }

  private List<Language> languages() {
    return thaiOnly ? List.of(Language.TH) : List.of(Language.TH, Language.EN);
  }

  private static Yaml.Mapping yaml(String name, String text) {
    var problems = new Problems();
    return Yaml.read(text, name, problems)
        .orElseThrow(() -> new IllegalArgumentException(problems.summaries().toString()));
  }

  /** All that was given, read and typed. */
  private final class Read {

    private final Problems problems = new Problems();
    private final Map<String, Dataset> datasets = new LinkedHashMap<>();
    private final Sources sources;
    private final Settings site;
    private final Map<String, CheckedTable> checked;

    Read() {
      var parser = new DatasetParser(problems);
      descriptors.forEach(
          (id, yaml) -> datasets.put(id, parser.parse(id, yaml, ownDatasets.contains(id))));
      var raw = new ArrayList<RawTable>();
      tables.forEach((path, lines) -> raw.add(raw(path, lines)));
      var folder =
          new SiteFolder(
              Path.of("site"),
              List.of(),
              Optional.empty(),
              new TreeMap<>(),
              List.of(),
              List.of(),
              files);
      var languages = thaiOnly ? "languages: [th]\n" : "languages: [th, en]\n";
      var yaml = yaml(SiteFolder.SETTINGS, SETTINGS + languages + String.join("\n", settings));
      sources =
          new Sources(
              folder,
              Optional.of(yaml),
              Optional.empty(),
              CATALOGUES,
              contradictions,
              descriptors,
              ownDatasets,
              raw,
              documents);
      site = new SettingsParser(datasets.get("agency"), problems).parse(yaml, Optional.empty());
      checked =
          new TypedTables(
                  datasets, languages(), TempFiles.unused(), ProgressListener.NONE, problems)
              .of(sources.tables());
    }

    private RawTable raw(String path, List<String> lines) {
      var names = List.of(lines.get(0).split(","));
      var others =
          datasets.get(path.split("/")[0]).fields().stream()
              .filter(f -> f.origin() == Field.Origin.KEY || f.origin() == Field.Origin.INPUT)
              .filter(f -> f.valueField().isEmpty() && !f.name().equals(Dataset.FISCAL_YEAR))
              .map(Field::name)
              .filter(name -> !names.contains(name))
              .toList();
      var csv = new StringBuilder(lines.get(0));
      others.forEach(other -> csv.append(',').append(other));
      lines.stream()
          .skip(1)
          .forEach(line -> csv.append('\n').append(line).append(",".repeat(others.size())));
      var name = "content/data/" + path + ".csv";
      return new TableReader()
          .read(name, csv.toString().getBytes(StandardCharsets.UTF_8), problems)
          .orElseThrow();
    }

    SiteRule.CheckedSite checkedSite() {
      var typed = new LinkedHashMap<String, Table>();
      checked.forEach((id, table) -> typed.put(id, table.toTable()));
      var agency = new Row(Map.of()).with("agency_id", site.agencyId());
      typed.put("agency", new Table(datasets.get("agency"), List.of(agency)));
      var model = new Site(site, CATALOGUES, typed, new Documents(documents), files);
      var completed = Completion.of(model);
      return new SiteRule.CheckedSite(
          sources,
          model,
          checked,
          completed,
          PageTree.of(PageTypes.ALL, new PublishedContent(completed.tables(), documents)),
          new Figures(completed, CATALOGUES));
    }
  }
}
