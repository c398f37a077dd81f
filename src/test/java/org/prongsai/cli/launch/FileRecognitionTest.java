package org.prongsai.cli.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.cli.launch.FileRecognition.Intake;
import org.prongsai.importer.word.MadeWord;
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
  void aPrintedResultIsKnownWithItsYear() throws IOException {
    var file =
        MadeWord.file(
            site,
            "ผล.docx",
            MadeWord.of(
                "ผลการประเมิน ปีงบประมาณ พ.ศ. 2568\n\ni1\tก\t95.00\ni2\tข\t90.00\ne1\tค\t91.00\n"));

    assertEquals(List.of(new Intake("scores", new FiscalYear(2568), 0)), of(file));
  }

  @Test
  void aTableForSubmissionIsEvidence() throws IOException {
    table("oit-disclosures", "item,responsible_th,responsible_en,note_th,note_en\r\no7,,,,\r\n");
    var file =
        MadeWord.file(
            site,
            "ตาราง.docx",
            MadeWord.of("ข้อ\tURL\tคำอธิบาย\no7\thttps://www.example.go.th/7\tแผน\n"));

    assertEquals(List.of(new Intake("evidence", new FiscalYear(2568), 0)), of(file));
  }

  @Test
  void aDocumentOfAResultAndItsMeasuresMayBeTakenForEither() throws IOException {
    var seed = FILES.resolveSibling("seed/bangsak-integrity-measures-2567.txt");
    var file =
        MadeWord.file(site, "มาตรการ.docx", MadeWord.of(Files.readString(seed).replace("\r", "")));

    var year = new FiscalYear(2567);
    assertEquals(List.of(new Intake("scores", year, 0), new Intake("text", year, 0)), of(file));
  }

  @Test
  void whatIsNoneOfTheseIsNotTaken() throws IOException {
    assertEquals(List.of(), of(Files.writeString(site.resolve("รายชื่อ.csv"), "ก,ข\r\n1,2\r\n")));
    assertEquals(List.of(), of(Files.writeString(site.resolve("setup.txt"), "x")));
  }
}
