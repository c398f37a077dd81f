package org.prongsai.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.prongsai.address.PageKind;
import org.prongsai.model.Dataset;
import org.prongsai.model.Distribution;
import org.prongsai.model.Field;
import org.prongsai.model.Row;
import org.prongsai.model.Table;
import org.prongsai.model.Value;
import org.prongsai.render.TableContext.Cell;
import org.prongsai.render.TableContext.Column;

/** The catalogue of datasets, and what each one is. */
final class DatasetPages {

  private static final int FIRST_ROWS = 5;

  private final Scope scope;

  DatasetPages(Scope scope) {
    this.scope = scope;
  }

  List<Section> catalogue() {
    var rows = new ArrayList<List<Cell>>();
    for (var page : scope.tree().pages(PageKind.DATASET)) {
      var table = scope.figures().table(page.id());
      rows.add(
          List.of(
              Cell.of(scope.phrase(table.dataset().title())).withHref(scope.href(page.path())),
              Cell.of(page.id()),
              Cell.of(scope.format().count(table.rows().size())),
              Cell.of(years(table))));
    }
    var table =
        new TableContext(
            scope.say("table.datasets"),
            List.of(
                new Column(scope.say("column.dataset"), false),
                new Column(scope.say("column.id"), false),
                new Column(scope.say("column.rows"), true),
                new Column(scope.say("column.years"), false)),
            rows,
            false);
    var sections = new ArrayList<Section>();
    sections.add(
        Section.of(
            "datasets",
            "",
            new Part.Lead(Phrase.of(scope.say("data.lead"))),
            new Part.TablePart(table)));
    sections.add(
        Section.of(
            "use",
            scope.say("data.use"),
            new Part.Facts(
                List.of(
                    licence(),
                    new Fact(
                        scope.say("data.archive"),
                        Phrase.of("all.zip"),
                        scope.fileHref("data/all.zip"),
                        ""),
                    new Fact(
                        scope.say("data.checksums"),
                        Phrase.of("SHA256SUMS"),
                        scope.fileHref("data/SHA256SUMS"),
                        ""),
                    new Fact(
                        scope.say("data.discovery"),
                        Phrase.of("disclosure.json"),
                        scope.fileHref("disclosure.json"),
                        "")))));
    sections.addAll(new Narrative(scope).section());
    return sections;
  }

  private String years(Table table) {
    return table.dataset().yearly()
        ? String.join(
            scope.say("list.comma"),
            table.years().stream().map(y -> scope.format().shortYear(y)).toList())
        : scope.say("data.no-year");
  }

  List<Section> dataset() {
    var table = scope.figures().table(scope.page().id());
    var dataset = table.dataset();
    var sections = new ArrayList<Section>();
    sections.add(
        Section.of(
            "about",
            "",
            new Part.Lead(scope.phrase(dataset.description())),
            new Part.Facts(facts(table))));
    sections.add(
        Section.of("files", scope.say("data.files"), new Part.Downloads(downloads(dataset))));
    sections.add(
        Section.of("columns", scope.say("data.columns"), new Part.TablePart(columns(dataset))));
    sections.add(firstRows(table));
    sections.addAll(new Narrative(scope).section());
    return sections;
  }

  private List<Fact> facts(Table table) {
    var facts = new ArrayList<Fact>();
    facts.add(Fact.of(scope.say("column.id"), table.dataset().id()));
    facts.add(Fact.of(scope.say("column.rows"), scope.format().count(table.rows().size())));
    facts.add(Fact.of(scope.say("column.years"), years(table)));
    facts.add(Fact.of(scope.say("data.as-of"), scope.format().day(scope.settings().asOf())));
    var source = scope.phrase(scope.settings().source());
    if (!source.text().isEmpty()) {
      facts.add(Fact.of(scope.say("data.source"), source));
    }
    facts.add(licence());
    return facts;
  }

  private Fact licence() {
    return scope
        .settings()
        .licence()
        .map(
            licence ->
                new Fact(
                    scope.say("data.licence"), scope.phrase(licence.name()), licence.url(), ""))
        .orElse(Fact.of(scope.say("data.licence"), scope.say("data.no-licence")));
  }

  private List<Part.Download> downloads(Dataset dataset) {
    return scope.distributions().stream()
        .filter(file -> file.dataset().equals(dataset.id()))
        .map(this::download)
        .toList();
  }

  private Part.Download download(Distribution file) {
    var label =
        file.year().map(year -> scope.format().year(year)).orElse(scope.say("data.all-years"));
    return new Part.Download(
        label,
        scope.fileHref(file.path()),
        file.format(),
        scope.format().size(file.size()),
        file.sha256());
  }

  private TableContext columns(Dataset dataset) {
    var rows = new ArrayList<List<Cell>>();
    for (var field : dataset.fields()) {
      boolean key = dataset.primaryKey().contains(field.name());
      rows.add(
          List.of(
              Cell.of(field.name()).withNote(key ? scope.say("data.key") : ""),
              Cell.of(scope.phrase(field.title())),
              Cell.of(scope.phrase(field.description())),
              Cell.of(scope.say("type." + field.type().name().toLowerCase(Locale.ROOT)))
                  .withNote(field.unit().in(scope.language()))));
    }
    return new TableContext(
        scope.say("table.columns", dataset.title().in(scope.language())),
        List.of(
            new Column(scope.say("column.column"), false),
            new Column(scope.say("column.title"), false),
            new Column(scope.say("column.meaning"), false),
            new Column(scope.say("column.type"), false)),
        rows,
        false);
  }

  private Section firstRows(Table table) {
    var heading = scope.say("data.first-rows");
    if (table.rows().isEmpty()) {
      return Section.of(
          "rows",
          heading,
          new Part.Notice("empty", Phrase.of(scope.say("data.no-rows")), List.of()));
    }
    var fields = table.dataset().fields();
    var rows = table.rows().stream().limit(FIRST_ROWS).map(row -> cells(row, fields)).toList();
    return Section.of(
        "rows",
        heading,
        new Part.TablePart(
            new TableContext(
                scope.say(
                    "table.first-rows",
                    table.dataset().title().in(scope.language()),
                    scope.format().count(rows.size()),
                    scope.format().count(table.rows().size())),
                fields.stream().map(this::column).toList(),
                rows,
                true)));
  }

  private Column column(Field field) {
    return new Column(field.name(), isNumeric(field));
  }

  private static boolean isNumeric(Field field) {
    return switch (field.type()) {
      case NUMBER, INTEGER -> true;
      default -> false;
    };
  }

  /** Values as they stand in the file: ASCII digits, ISO dates. */
  private List<Cell> cells(Row row, List<Field> fields) {
    return fields.stream().map(field -> cell(row, field)).toList();
  }

  private Cell cell(Row row, Field field) {
    var text = row.value(field.name()).map(Value::plain).orElse("").replace("\t", " | ");
    boolean thai = field.name().endsWith("_th");
    boolean english = field.name().endsWith("_en");
    var lang = thai ? "th" : english ? "en" : "";
    return Cell.of(new Phrase(text, lang.equals(scope.language().code()) ? "" : lang, false));
  }
}
