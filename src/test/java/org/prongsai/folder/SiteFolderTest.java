package org.prongsai.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.problem.Problems;

class SiteFolderTest {

  @TempDir private Path dir;

  private final Problems problems = new Problems();

  @Test
  void everythingThatCannotBeReadIsToldOfInOneRun() throws IOException {
    link("content/data/ita-limitations/2567.csv", "nowhere.csv");
    link("content/th/q.adoc", "nowhere.adoc");
    link("content/files/2567/o1/secret.txt", "../../../../outside.txt");
    link("content/site.yml", "nowhere.yml");
    link("assets/logo.png", "nowhere.png");
    link("templates/pages", "..");
    write("outside.txt");
    write("content/th/about.adoc");

    assertEquals(List.of("content/th/about.adoc"), scan().documents());
    assertEquals(
        List.of(
            "assets/logo.png:1:1 file-not-ordinary",
            "content/data/ita-limitations/2567.csv:1:1 file-not-ordinary",
            "content/files/2567/o1/secret.txt:1:1 file-not-ordinary",
            "content/site.yml:1:1 file-not-ordinary",
            "content/th/q.adoc:1:1 file-not-ordinary",
            "templates/pages:1:1 file-not-ordinary"),
        problems.summaries());
  }

  @Test
  void documentsBesideALinkToAFolderAreThere() throws IOException {
    write("content/th/about.adoc");
    link("content/th/again", ".");

    assertEquals(List.of("content/th/about.adoc"), scan().documents());
    assertEquals(List.of("content/th/again:1:1 file-not-ordinary"), problems.summaries());
  }

  @Test
  void namesThatOtherComputersCannotHoldAreErrors() throws IOException {
    write("content/files/2567/o1/A.txt");
    write("content/files/2567/o1/a.txt");
    write("content/files/2567/o1/nul.txt");
    write("content/files/2567/aux/x.txt");
    write("content/files/2567/o1/trail.");
    write("assets/img/con.png");

    scan();
    assertEquals(
        List.of(
            "assets/img/con.png:1:1 file-name-unsafe",
            "content/files/2567/aux/x.txt:1:1 file-name-unsafe",
            "content/files/2567/o1/a.txt:1:1 file-name-twice",
            "content/files/2567/o1/nul.txt:1:1 file-name-unsafe",
            "content/files/2567/o1/trail.:1:1 file-name-unsafe"),
        problems.summaries());
  }

  @Test
  void aWorkbookUnderAnotherNameOrInAnotherFolderIsKnownByWhatIsInIt() throws IOException {
    workbook("workbook.xlsx", "คะแนน [ita-tool-scores]", "แผน [annual-performance]");
    workbook("content/สมุดงาน 2568.xlsx", "คะแนน [ita-tool-scores]", "แผน [annual-performance]");
    workbook("content/data/ita-results/2568.xlsx", "คะแนน [ita-results]", "แผน [procurement]");
    workbook("content/files/2568/o9/w.xlsx", "คะแนน [ita-results]", "แผน [procurement]");

    assertEquals(0, scan().tables().size());
    assertEquals(
        List.of(
            "content/data/ita-results/2568.xlsx:1:1 workbook-name",
            "content/สมุดงาน 2568.xlsx:1:1 workbook-name",
            "workbook.xlsx:1:1 workbook-name"),
        problems.summaries());
  }

  @Test
  void aFileThatIsOpenIsReadAsItWasSavedLast() throws IOException {
    workbook("content/workbook.xlsx", "คะแนน [ita-tool-scores]");
    write("content/~$workbook.xlsx");
    write("content/th/about.adoc");
    write("content/th/.~lock.about.adoc#");

    assertTrue(scan().workbook().isPresent());
    assertEquals(
        List.of("content/th/about.adoc:1:1 file-open", "content/workbook.xlsx:1:1 file-open"),
        problems.summaries());
  }

  @Test
  void whatLiesBesideTheContentIsNoMatterWhereTheSiteHasItsWorkbook() throws IOException {
    for (var name : List.of("workbook-copy.xlsx", "content/workbook.xlsx")) {
      workbook(name, "คะแนน [ita-tool-scores]", "แผน [annual-performance]");
    }

    assertTrue(scan().workbook().isPresent());
    assertEquals(List.of(), problems.summaries());
  }

  @Test
  void whatLiesBesideTheContentIsNoMatterWhereTheSiteHasItsTablesInFiles() throws IOException {
    workbook("แบบกรอก.xlsx", "คะแนน [ita-tool-scores]", "แผน [annual-performance]");
    write("content/data/ita-results/2567.csv");

    assertEquals(1, scan().tables().size());
    assertEquals(List.of(), problems.summaries());
  }

  @Test
  void aTableMayHaveASheetOfNotes() throws IOException {
    workbook("content/data/ita-results/2567.xlsx", "score", "คะแนน [ita-results]");

    assertEquals(1, scan().tables().size());
    assertEquals(List.of(), problems.summaries());
  }

  private void workbook(String name, String... titles) throws IOException {
    Files.createDirectories(dir.resolve(name).getParent());
    try (var out = Files.newOutputStream(dir.resolve(name));
        var book = new Workbook(out, "test", "1.0")) {
      for (var title : titles) {
        book.newWorksheet(title.replaceAll("[\\[\\]]", "")).value(0, 0, title);
      }
    }
  }

  private SiteFolder scan() {
    return SiteFolder.scan(dir, List.of(), problems);
  }

  private void write(String name) throws IOException {
    Files.createDirectories(dir.resolve(name).getParent());
    Files.writeString(dir.resolve(name), "ก");
  }

  private void link(String name, String target) throws IOException {
    Files.createDirectories(dir.resolve(name).getParent());
    Files.createSymbolicLink(dir.resolve(name), Path.of(target));
  }
}
