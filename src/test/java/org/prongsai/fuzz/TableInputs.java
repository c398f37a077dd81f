package org.prongsai.fuzz;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.prongsai.catalogue.CatalogueReader;
import org.prongsai.folder.SiteFolder;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.model.Language;
import org.prongsai.model.ProgressListener;
import org.prongsai.problem.Problems;
import org.prongsai.problem.RuleFinder;
import org.prongsai.read.SourceReader;
import org.prongsai.read.Sources;
import org.prongsai.read.table.CsvRecords;
import org.prongsai.read.table.FileRow;
import org.prongsai.read.table.HeaderTitles;
import org.prongsai.read.table.TableReader;
import org.prongsai.render.site.PageTypes;
import org.prongsai.settings.DatasetParser;
import org.prongsai.store.TempFiles;
import org.prongsai.text.FiscalYear;
import org.prongsai.validate.SiteValidator;
import org.prongsai.validate.table.TableRule;
import org.prongsai.validate.table.TypedTables;
import org.prongsai.yaml.Yaml;

/**
 * Tables of a site whose cells, or whose headings, are not as they should be. The first line of an
 * input names the dataset; the rest is the file.
 */
record TableInputs(boolean ofHeaders) implements FuzzKind {

  private static final Map<String, Yaml.Mapping> DESCRIPTORS =
      SourceReader.SHIPPED.stream()
          .collect(
              Collectors.toMap(id -> id, SourceReader::shipped, (a, b) -> a, LinkedHashMap::new));
  private static final SiteFolder FOLDER =
      new SiteFolder(
          Path.of("site"),
          List.of(),
          Optional.empty(),
          new TreeMap<>(),
          List.of(),
          List.of(),
          new TreeMap<>());
  private static final Yaml.Mapping SETTINGS =
      Yaml.read(
              SiteFolder.text(RealInputs.MINIMAL.resolve(SiteFolder.SETTINGS)), "x", new Problems())
          .orElseThrow();
  private static final List<TableRule> RULES = RuleFinder.find(TableRule.class);
  private static final List<Language> LANGUAGES = List.of(Language.TH, Language.EN);
  private static final Map<String, Dataset> DATASETS =
      DESCRIPTORS.entrySet().stream()
          .collect(
              Collectors.toMap(
                  Map.Entry::getKey,
                  e -> new DatasetParser(new Problems()).parse(e.getKey(), e.getValue(), false),
                  (a, b) -> a,
                  LinkedHashMap::new));
  // One in so many goes all the way to a site.
  private static final int WHOLE = 50;
  private static final SiteValidator VALIDATOR =
      new SiteValidator(PageTypes.ALL, Optional.empty(), TempFiles.unused(), ProgressListener.NONE);
  private static final SortedMap<FiscalYear, Catalogue> CATALOGUES =
      new CatalogueReader().readAll();
  private static final List<Form> FORMS = forms();

  /** A table as it should be. */
  private record Form(String dataset, List<List<String>> lines, List<String> titles) {}

  private static List<Form> forms() {
    var forms = new ArrayList<Form>();
    for (var real : RealInputs.ofSites(".csv")) {
      var path = real.name().split("/");
      if (DESCRIPTORS.containsKey(path[2])) {
        var lines =
            CsvRecords.readLoose(real.name(), real.bytes(), new Problems()).orElseThrow().stream()
                .map(row -> row.cells().stream().map(FileRow.SheetCell::text).toList())
                .toList();
        forms.add(new Form(path[2], lines, titles(path[2])));
      }
    }
    for (var id : SourceReader.SHIPPED) {
      forms.add(new Form(id, List.of(names(id)), titles(id)));
    }
    return forms;
  }

  static List<String> names(String id) {
    return DATASETS.get(id).fields().stream()
        .filter(f -> f.origin() == Field.Origin.KEY || f.origin() == Field.Origin.INPUT)
        .map(Field::name)
        .toList();
  }

  private static List<String> titles(String id) {
    return DATASETS.get(id).fields().stream()
        .flatMap(f -> List.of(f.name(), f.title().th(), f.title().en()).stream())
        .toList();
  }

  @Override
  public byte[] make(Fuzz fuzz) {
    var form = fuzz.one(FORMS);
    var lines = new ArrayList<List<String>>();
    lines.add(new ArrayList<>(form.lines().get(0)));
    for (int rows = 1 + fuzz.number(12); rows > 0; rows--) {
      lines.add(row(form, fuzz));
    }
    if (ofHeaders) {
      header(form, lines, fuzz);
    }
    var separator = fuzz.once(12) ? fuzz.one(List.of(";", "\t", "|", ", ")) : ",";
    var csv =
        lines.stream()
            .map(
                line ->
                    line.stream().map(c -> quoted(c, fuzz)).collect(Collectors.joining(separator)))
            .collect(Collectors.joining(fuzz.once(20) ? "\r" : "\n"));
    var bytes = csv.getBytes(StandardCharsets.UTF_8);
    return Inputs.named(
        form.dataset(), fuzz.once(10) ? fuzz.damaged(bytes, Fragments.CELLS) : bytes);
  }

  private List<String> row(Form form, Fuzz fuzz) {
    boolean isReal = form.lines().size() > 1;
    int width = form.lines().get(0).size();
    var row = new ArrayList<String>();
    for (int i = 0; i < width; i++) {
      row.add(isReal ? "" : fuzz.text(Fragments.CELLS));
    }
    if (isReal) {
      var real = form.lines().get(1 + fuzz.number(form.lines().size() - 1));
      for (int i = 0; i < Math.min(width, real.size()); i++) {
        row.set(i, real.get(i));
      }
      for (int odd = ofHeaders ? 0 : 1 + fuzz.number(12); odd > 0; odd--) {
        row.set(fuzz.number(width), fuzz.text(Fragments.CELLS));
      }
    }
    return row;
  }

  private static void header(Form form, List<List<String>> lines, Fuzz fuzz) {
    var header = lines.get(0);
    for (int changes = 1 + fuzz.number(4); changes > 0; changes--) {
      int at = fuzz.number(header.size());
      switch (fuzz.number(7)) {
        case 0 -> header.set(at, fuzz.text(Fragments.CELLS));
        case 1 -> header.set(at, fuzz.one(form.titles()));
        case 2 -> header.add(at, fuzz.one(form.titles()));
        case 3 -> header.set(at, header.get(fuzz.number(header.size())));
        case 4 -> header.set(at, header.get(at).toUpperCase(Locale.ROOT) + " ");
        case 5 -> header.remove(header.size() > 1 ? at : 0);
        default -> lines.add(fuzz.number(lines.size()), List.of(fuzz.text(Fragments.CELLS)));
      }
      if (header.isEmpty()) {
        header.add("");
      }
    }
  }

  private static String quoted(String cell, Fuzz fuzz) {
    boolean mustBe = cell.matches("(?s).*[,;|\t\"\r\n].*");
    return mustBe != fuzz.once(40) ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  @Override
  public Problems read(byte[] input) {
    var dataset = Inputs.name(input);
    var name = "content/data/" + dataset + "/2567.csv";
    var problems = new Problems();
    var table =
        new TableReader()
            .read(name, Inputs.bytes(input), HeaderTitles.of(DESCRIPTORS.get(dataset)), problems);
    var sources =
        new Sources(
            FOLDER,
            Optional.of(SETTINGS),
            Optional.empty(),
            CATALOGUES,
            List.of(),
            DESCRIPTORS,
            List.of(),
            table.stream().toList(),
            List.of());
    if (input.length % WHOLE == 0) {
      VALIDATOR.toModel(sources, problems);
    } else {
      var checked =
          new TypedTables(DATASETS, LANGUAGES, TempFiles.unused(), ProgressListener.NONE, problems)
              .of(sources.tables());
      var all = new TableRule.Tables(checked, CATALOGUES, LANGUAGES);
      RULES.forEach(rule -> rule.check(checked.get(dataset), all, problems));
    }
    return problems;
  }
}
