package org.prongsai.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Row;
import org.prongsai.publish.PublishedFile;
import org.prongsai.spending.Highlights;
import org.prongsai.spending.MadePurchases;
import org.prongsai.spending.SpendingTables;
import org.prongsai.spending.SupplierBook;
import org.prongsai.text.FiscalYear;

class PurchaseFilesTest {

  private static final int PRICES = 10;
  private static final int BYTES_EACH = 14;

  private static List<Row> rows(int count) {
    return new MadePurchases(5).rows(new FiscalYear(2567), count);
  }

  private static SupplierBook suppliers(List<Row> rows) {
    var tables = MadePurchases.tables(rows);
    tables.putAll(new SpendingTables(MadePurchases.settings(), tables).summaries());
    return Highlights.of(tables, MadePurchases.settings().asOf()).suppliers();
  }

  private static List<PublishedFile> files(List<Row> rows) {
    return new PurchaseFiles("purchases-2567", rows, suppliers(rows), any -> "road").files();
  }

  private static String[] members(PublishedFile file) {
    return new String(file.bytes(), StandardCharsets.UTF_8).split("\",\n\"|\"\\);\n|,\n\"");
  }

  @Test
  void pricesAreWholeSatangAndAddUp() {
    var rows = rows(350);
    var members = members(files(rows).get(0));
    var sum =
        Stream.of(members[PRICES].split(" "))
            .filter(price -> !price.isEmpty())
            .mapToLong(price -> Long.parseLong(price, 36))
            .sum();
    var expected =
        rows.stream()
            .flatMap(row -> row.decimal("agreed_price_thb").stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertEquals(expected, BigDecimal.valueOf(sum, 2));
  }

  @Test
  void everyRowHasItsTitleInAStretch() {
    var files = files(rows(250));
    assertEquals(1 + 3, files.size());
    var last = new String(files.get(3).bytes(), StandardCharsets.UTF_8);
    assertEquals(50, last.split("\\\\n").length);
    assertTrue(last.contains("จ้างซ่อมถนน ครั้งที่ 250"));
    assertTrue(last.contains("\\troad\\n"), last);
  }

  @Test
  void whatIsPickedFromStaysSmall() throws IOException {
    var rows = rows(2000);
    var zipped = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(zipped)) {
      out.write(files(rows).get(0).bytes());
    }
    assertTrue(zipped.size() < rows.size() * BYTES_EACH, () -> zipped.size() + " bytes");
  }
}
