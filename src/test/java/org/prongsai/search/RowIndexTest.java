package org.prongsai.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.prongsai.columns.ProcurementColumns;
import org.prongsai.model.Row;
import org.prongsai.publish.PublishedFile;
import org.prongsai.text.FiscalYear;

class RowIndexTest {

  private static final List<String> WORK =
      List.of(
          "จ้างซ่อมรถยนต์ส่วนกลาง ทะเบียน กข",
          "จัดซื้อวัสดุสำนักงาน แฟ้ม",
          "ขุดลอกคลองสาธารณะ ช่วง");

  private static List<Row> rows(int count) {
    var rows = new ArrayList<Row>();
    for (int i = 0; i < count; i++) {
      rows.add(
          Row.of(new FiscalYear(2567))
              .with(ProcurementColumns.TITLE, WORK.get(i % WORK.size()) + " " + (1000 + i))
              .with(ProcurementColumns.SUPPLIER_NAME, "ร้านสมมติ " + i % 97)
              .with(ProcurementColumns.EGP_PROJECT_NO, Integer.toString(670_000_000 + i)));
    }
    return rows;
  }

  private static String text(List<PublishedFile> files, String name) {
    return files.stream()
        .filter(file -> file.path().equals("assets/search/" + name + ".js"))
        .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aRareWordLeadsToItsRow() {
    var files = new RowIndex(rows(500), row -> "seller").files(new WordSplitter());
    var sizes = text(files, "rows").split("\"")[3].split(" ");
    var bucket = text(files, "rows-w" + RowIndex.bucket("1234", Integer.parseInt(sizes[2])));

    // Row 234 is the 235th, counted from the one before the first.
    var words = bucket.split("\",\n\"")[1].split("\\\\n");
    var places = bucket.split("\",\n\"")[2].replace("\");\n", "").split("\\\\n");
    assertEquals(Integer.toString(235, 36), places[List.of(words).indexOf("1234")]);
    assertTrue(text(files, "rows-t2").contains("จ้างซ่อมรถยนต์ส่วนกลาง ทะเบียน กข 1234"));
  }

  @Test
  void filesStaySmallHoweverManyRowsThereAre() throws IOException {
    var files =
        new RowIndex(rows(Integer.getInteger("search.rows", 20_000)), row -> "seller")
            .files(new WordSplitter());
    for (var file : files) {
      int size = zipped(file.bytes());
      assertTrue(size < 16_000, () -> file.path() + " has " + size + " bytes");
    }
  }

  @Test
  void theSameRowsGiveTheSameBytes() {
    var once = new RowIndex(rows(300), row -> "seller").files(new WordSplitter());
    var again = new RowIndex(rows(300), row -> "seller").files(new WordSplitter());
    for (int i = 0; i < once.size(); i++) {
      assertEquals(once.get(i).path(), again.get(i).path());
      assertEquals(text(once, name(once.get(i))), text(again, name(again.get(i))));
    }
  }

  private static String name(PublishedFile file) {
    return file.path().replaceFirst("^assets/search/", "").replaceFirst("\\.js$", "");
  }

  private static int zipped(byte[] content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(content);
    }
    return bytes.size();
  }
}
