package org.prongsai.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.folder.SiteFolder;
import org.prongsai.model.Catalogue;
import org.prongsai.problem.Problems;
import org.prongsai.text.FiscalYear;

/** The form of a year that the program writes is read where an office puts it. */
class CatalogueFormTest {

  @TempDir private Path site;
  private final Problems problems = new Problems();

  private Path folder(int year) {
    return site.resolve("content/catalogues/" + year);
  }

  private Optional<Catalogue> read(int year) {
    var folder = SiteFolder.scan(site, CatalogueList.names(), problems);
    var all = new CatalogueReader().readAll(folder, false, problems);
    assertEquals(List.of(), all.contradictions());
    return Optional.ofNullable(all.byYear().get(new FiscalYear(year)));
  }

  @ParameterizedTest
  @ValueSource(ints = {2566, 2567, 2568, 2569, 2570})
  void asItIsItChangesNothing(int year) {
    new CatalogueForm(new FiscalYear(year)).write(folder(year));

    var read = read(year);

    assertEquals(List.of(), problems.summaries());
    assertEquals(new CatalogueReader().readAll().get(new FiscalYear(year)), read.orElseThrow());
  }

  @Test
  void ofAYearThatNobodyKnowsItIsBlank() {
    var files = new CatalogueForm(new FiscalYear(2575)).files();

    assertEquals(11, files.size());
    var levels = new String(files.get("levels.csv"), StandardCharsets.UTF_8).split("\r\n");
    assertEquals(6, levels.length);
    assertEquals("excellent,,,,,,,,", levels[1]);
  }

  @Test
  void filledInItCompletesTheYear() throws Exception {
    new CatalogueForm(new FiscalYear(2569)).write(folder(2569));
    var tools = folder(2569).resolve("tools.csv");
    var filled =
        Files.readString(tools)
            .replace("IIT,,,,,,,,,", "IIT,,แบบวัดภายใน,Inside,,,30,,,คู่มือ ITA 2569 หน้า 3")
            .replace("OIT,,,,,,,,,", "OIT,,แบบตรวจ,Checklist,,,40,,,คู่มือ ITA 2569 หน้า 3");
    Files.writeString(tools, filled);

    var read = read(2569).orElseThrow();

    assertEquals(List.of(), problems.summaries());
    assertEquals(List.of("IIT", "EIT", "OIT"), read.tools().stream().map(t -> t.tool()).toList());
    assertEquals("stated", read.tools().get(0).weightBasis().code());
  }

  @Test
  void nothingIsWrittenOver() throws Exception {
    Files.createDirectories(folder(2569));
    Files.writeString(folder(2569).resolve("questions.csv"), "เก่า");

    var there = new CatalogueForm(new FiscalYear(2569)).write(folder(2569));

    assertEquals(Optional.of(folder(2569).resolve("questions.csv")), there);
    assertEquals("เก่า", Files.readString(folder(2569).resolve("questions.csv")));
    assertTrue(Files.notExists(folder(2569).resolve("tools.csv")));
  }
}
