package org.prongsai.scaffold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.catalogue.CatalogueReader;
import org.prongsai.importer.table.InputTableCsv;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Document;
import org.prongsai.model.Documents;
import org.prongsai.model.Language;
import org.prongsai.model.Row;
import org.prongsai.model.Site;
import org.prongsai.model.Table;
import org.prongsai.model.Value;
import org.prongsai.text.FiscalYear;

class NextYearTest {

  private static final FiscalYear FROM = new FiscalYear(2567);
  private static final FiscalYear TO = new FiscalYear(2568);
  private static final SortedMap<FiscalYear, Catalogue> CATALOGUES =
      new CatalogueReader().readAll();

  @TempDir private Path dir;
  private final Map<String, List<Row>> rows = new LinkedHashMap<>();
  private final List<Document> documents = new ArrayList<>();

  private void row(String dataset, FiscalYear year, String... cells) {
    var row = Row.of(year);
    for (int i = 0; i < cells.length; i += 2) {
      row = row.with(cells[i], value(cells[i + 1]));
    }
    rows.computeIfAbsent(dataset, id -> new ArrayList<>()).add(row);
  }

  private static Value value(String text) {
    if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
      return new Value.Day(LocalDate.parse(text));
    }
    return text.matches("[0-9]+") ? new Value.Whole(Long.parseLong(text)) : new Value.Text(text);
  }

  private void measure(FiscalYear year, String id, String text, String end) {
    row("ita-measures", year, "measure", id, "area", "1", "measure_th", text, "end_date", end);
  }

  private void progress(String measure, String quarter, String status) {
    row("ita-measure-progress", FROM, "measure", measure, "quarter", quarter, "status", status);
  }

  private void document(String path, String text) throws IOException {
    var file = dir.resolve("content/th/" + path + ".adoc");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    documents.add(
        new Document(
            Language.TH,
            path.replaceFirst("/index$", ""),
            "content/th/" + path + ".adoc",
            List.of(),
            text.lines().findFirst().orElseThrow().substring(2),
            List.of()));
  }

  private NextYear next() {
    var tables = new LinkedHashMap<String, Table>();
    var ids = new ArrayList<>(NewSite.TABLES);
    ids.add(NewSite.ITEMS);
    for (var id : ids) {
      var table = new Table(NewSite.dataset(id), rows.getOrDefault(id, List.of()));
      tables.put(id, table);
      if (!table.of(TO).isEmpty()) {
        InputTableCsv.write(
            dir.resolve("content/data/" + id + "/2568.csv"), table.dataset(), table.of(TO));
      }
    }
    var site = new Site(null, CATALOGUES, tables, new Documents(documents), new TreeMap<>());
    return new NextYear(site, dir, FROM, TO);
  }

  private List<String> written(String path) throws IOException {
    return Files.readAllLines(dir.resolve(path));
  }

  @Test
  void measuresGoOnUnlessTheirLastProgressIsDone() {
    measure(FROM, "m1.1", "ทำแล้ว", "2024-09-30");
    measure(FROM, "m1.2", "ทำแล้ว แล้วเปิดใหม่", "2024-09-30");
    measure(FROM, "m1.3", "ไม่มีใครบันทึก", "2024-09-30");
    progress("m1.1", "1", "in-progress");
    progress("m1.1", "4", "done");
    progress("m1.2", "1", "done");
    progress("m1.2", "2", "in-progress");

    assertEquals(List.of("m1.2 ทำแล้ว แล้วเปิดใหม่", "m1.3 ไม่มีใครบันทึก"), next().openMeasures());
  }

  @Test
  void aMeasureTakesAFreeNumberKeepsItsStepsAndLosesAPeriodThatIsOver() throws IOException {
    measure(FROM, "m1.1", "เดิม", "2024-09-30");
    measure(FROM, "m1.4", "ข้ามปี", "2025-01-31");
    row("ita-measure-steps", FROM, "step", "s1.1", "area", "1", "measure", "m1.1", "step_th", "ทำ");
    measure(TO, "m1.1", "ของปีใหม่", "2025-09-30");
    row("ita-measure-steps", TO, "step", "s1.1", "area", "1", "measure", "m1.1", "step_th", "อื่น");
    var next = next();
    next.write();

    var measures = written("content/data/ita-measures/2568.csv");
    assertTrue(measures.get(1).startsWith("2568,m1.1,1,ของปีใหม่,"), measures.get(1));
    assertEquals("2568,m1.2,1,เดิม,,,,,,,,", measures.get(2));
    assertEquals("2568,m1.4,1,ข้ามปี,,,,,2025-01-31,,,", measures.get(3));
    var steps = written("content/data/ita-measure-steps/2568.csv");
    assertTrue(steps.get(2).startsWith("2568,s1.2,1,,m1.2,"), steps.get(2));
  }

  @Test
  void whatWasCarriedOverBeforeIsNotCarriedAgain() {
    measure(FROM, "m1.1", "เดิม", "2024-09-30");
    measure(TO, "m1.9", "เดิม", "2025-09-30");

    assertEquals(List.of(), next().openMeasures());
  }

  @Test
  void whoIsResponsibleFollowsTheItemUnlessItsParentsAreInSeveralHands() throws IOException {
    row("oit-disclosures", FROM, "item", "o9", "responsible_th", "กองคลัง", "note_th", "ปีก่อน");
    row("oit-disclosures", FROM, "item", "o14", "responsible_th", "งานพัสดุ");
    row("oit-disclosures", FROM, "item", "o16", "responsible_th", "สำนักปลัด");
    row("oit-disclosures", TO, "item", "o1", "responsible_th", "มีอยู่แล้ว");
    var next = next();
    next.write();

    var items = written("content/data/oit-disclosures/2568.csv");
    assertEquals(29, items.size());
    assertTrue(items.contains("2568,o1,มีอยู่แล้ว,,,"));
    assertTrue(items.contains("2568,o7,กองคลัง,,,"));
    assertTrue(items.contains("2568,o12,,,,"));
    assertEquals(2, next.responsibleItems());
  }

  @Test
  void itemsThatAreGoneOrMovedAreNamed() {
    var items = next().items();

    assertTrue(items.isKnown());
    assertFalse(items.isConfirmed());
    assertEquals(
        List.of("o6", "o15", "o28"), items.gone().stream().map(ItemChanges.Item::code).toList());
    assertTrue(
        items.moved().stream()
            .anyMatch(l -> l.before().code().equals("o17") && l.after().code().equals("o13")));
  }

  @Test
  void anItemOfTheSameNumberAndNameGoesOnWithoutALink() {
    // The same list in a year that no list of links tells of.
    var later = new FiscalYear(2575);
    var years = new TreeMap<>(CATALOGUES.subMap(FROM, TO));
    years.put(later, CATALOGUES.get(FROM));

    var items = ItemChanges.of(years, FROM, later);

    assertTrue(items.isKnown());
    assertEquals(List.of(), items.gone());
    assertEquals(List.of(), items.added());
    assertEquals(List.of("o2"), items.after("o2"));
  }

  @Test
  void documentsBecomeDraftsThatShowNothingOfTheYearBefore() throws IOException {
    document(
        "2567/index",
        "= ผลของปี ๒๕๖๗ และมาตรการปี 2568\n\nได้ score:total[] คะแนน\n\n////\nบันทึก\n////\n");
    document("ita/2567/o17", "= รายงาน\n\nข้อความ\n");
    document("2567/analysis/1", "= ประเด็น\n\nข้อความ\n");
    document("about", "= เกี่ยวกับ\n\nข้อความ\n");
    var next = next();
    next.write();

    assertEquals(
        List.of("content/th/2568/index.adoc", "content/th/ita/2568/o13.adoc"),
        next.files().stream().filter(file -> file.endsWith(".adoc")).toList());
    var draft = written("content/th/2568/index.adoc");
    assertEquals(
        List.of(
            "= ผลของปี ๒๕๖๘ และมาตรการปี 2569",
            "หน่วยงานยังไม่ได้เขียนข้อความของปีนี้ (ต้องเขียนใหม่)"),
        draft.stream().filter(line -> !line.isBlank() && !line.startsWith("//")).toList());
    assertTrue(draft.contains("// ได้ score:total[] คะแนน"));
    assertTrue(draft.contains("// บันทึก"));
  }

  @Test
  void itemsThatBecameOneLeaveTheTextsOfAllOfThem() throws IOException {
    var links = next().items().links();
    var parents =
        links.stream()
            .map(link -> link.after().code())
            .filter(code -> links.stream().filter(l -> l.after().code().equals(code)).count() > 1)
            .findFirst()
            .orElseThrow();
    for (var code : next().items().before(parents)) {
      document("ita/2567/" + code, "= หน้าของ " + code + "\n\nข้อความของ " + code + "\n");
    }
    next().write();

    var draft = written("content/th/ita/2568/" + parents + ".adoc");
    for (var code : next().items().before(parents)) {
      assertTrue(draft.contains("// ข้อความของ " + code), draft.toString());
    }
    assertEquals(1, draft.stream().filter(line -> line.startsWith("= ")).count());
  }

  @Test
  void whatIsThereIsLeftAsItIs() throws IOException {
    document("2567/index", "= ปี\n\nข้อความ\n");
    next().write();
    var file = dir.resolve("content/th/2568/index.adoc");
    Files.writeString(file, "= ปี\n\nเขียนแล้ว\n");

    assertEquals(List.of(), next().files().stream().filter(f -> f.endsWith(".adoc")).toList());
    assertFalse(next().files().contains("content/data/ita-results/2568.csv"));
  }
}
