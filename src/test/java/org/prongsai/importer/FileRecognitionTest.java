package org.prongsai.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.importer.FileRecognition.Intake;
import org.prongsai.text.FiscalYear;

/** What files are taken for when they are dropped on the program. */
class FileRecognitionTest {

  private static final Path FILES =
      Path.of(System.getProperty("basedir", ""), "src/test/resources/procurement");
  private static final FiscalYear TODAY = new FiscalYear(2569);

  @TempDir private Path site;

  private List<Intake> of(Path... files) {
    return new FileRecognition(site, TODAY).of(List.of(files));
  }

  private Path table(String id, String text) throws IOException {
    var file = site.resolve("content/data/" + id + "/2568.csv");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void purchasesAreKnownWithTheirYear() {
    assertEquals(
        List.of(new Intake("procurement", new FiscalYear(2566), 0)),
        of(FILES.resolve("sor-khor-ror-1/sor-khor-ror-1-2565-10.xlsx")));
  }

  @Test
  void evidenceIsKnownByItsItemAndTakenForTheNewestYear() throws IOException {
    table("oit-disclosures", "item,responsible_th,responsible_en,note_th,note_en\r\no7,,,,\r\n");
    var file = Files.writeString(site.resolve("o7 รายงาน.csv"), "ก,ข\r\n1,2\r\n");

    assertEquals(List.of(new Intake("evidence", new FiscalYear(2568), 0)), of(file));
  }

  @Test
  void whatIsNoneOfTheseIsNotTaken() throws IOException {
    assertEquals(List.of(), of(Files.writeString(site.resolve("รายชื่อ.csv"), "ก,ข\r\n1,2\r\n")));
    assertEquals(List.of(), of(Files.writeString(site.resolve("setup.txt"), "x")));
  }
}
