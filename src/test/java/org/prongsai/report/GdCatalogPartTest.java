package org.prongsai.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.prongsai.ita.Completion;
import org.prongsai.ita.Corrections;
import org.prongsai.metadata.MetadataFiles.MissingField;
import org.prongsai.model.GdCatalog;
import org.prongsai.model.Table;
import org.prongsai.problem.Problems;

/** The officer reads which field is missing, of which dataset, and what to write where. */
class GdCatalogPartTest {

  @Test
  void namesTheFieldTheDatasetsAndTheKey() {
    var rows =
        rows(
            List.of(
                new MissingField("roads", "maintainer"),
                new MissingField("wells", "maintainer"),
                new MissingField("roads", "notes")));

    assertEquals(2, rows.size());
    assertEquals("ชื่อผู้ติดต่อ (maintainer)", rows.get(0).child(0).text());
    assertEquals("ทุกชุด", rows.get(0).child(1).text());
    assertTrue(rows.get(0).child(2).text().startsWith("gd_catalog: maintainer เช่น"));
    assertEquals("roads", rows.get(1).child(1).text());
    assertTrue(rows.get(1).child(2).text().contains("{th: หนึ่งแถวคือถนนหนึ่งสาย}"));
  }

  @Test
  void everyRequiredFieldHasItsWords() {
    var all = GdCatalog.REQUIRED.stream().map(f -> new MissingField("roads", f)).toList();

    assertEquals(GdCatalog.REQUIRED.size(), rows(all).size());
  }

  @Test
  void saysWhenNothingIsMissing() {
    var page = page(List.of());

    assertTrue(page.text().contains("ระบุครบทุกช่องที่บังคับแล้ว"));
    assertTrue(page.select("table").isEmpty());
  }

  private static List<Element> rows(List<MissingField> missing) {
    return page(missing).select("tbody tr");
  }

  private static Element page(List<MissingField> missing) {
    var tables = new TreeMap<String, Table>();
    List.of("roads", "wells")
        .forEach(id -> tables.put(id, new Table(MadeDataset.of(id), List.of())));
    var input =
        new ReportInput(
            null,
            new Completion.Completed(tables, new TreeMap<>(), Corrections.of(tables)),
            Map.of(),
            Map.of(),
            List.of(),
            List.of(),
            new Problems(),
            missing);
    var page = new ReportPage("x");
    new GdCatalogPart(input, page, new ReportWords()).write();
    return Jsoup.parse(page.html()).body();
  }
}
