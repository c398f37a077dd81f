package blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.importer.word.MadeWord;

/** From an office's Word file to a published site, and from there to its English. */
class OfficeTextIT {

  private static final Path SEED =
      Path.of(
          System.getProperty("basedir", ""),
          "src/test/resources/seed/bangsak-integrity-measures-2567.txt");

  @TempDir private Path folder;
  private Path site;
  private Path word;

  @BeforeEach
  void aSiteWithNothingButSettings() throws IOException {
    site = folder.resolve("เว็บไซต์ ใหม่");
    Files.createDirectories(site.resolve("content/th"));
    Files.writeString(
        site.resolve("content/site.yml"),
        "agency: {agency_id: bangsak.go.th, name_th: องค์การบริหารส่วนตำบลบางสัก}\n"
            + "base_url: https://www.bangsak.go.th/\nas_of: \"2026-11-23\"\n");
    var text = Files.readString(SEED, StandardCharsets.UTF_8).replace("\r", "");
    word = MadeWord.file(folder, "มาตรการ 2567.docx", MadeWord.of(text));
  }

  private ProgramCall run(String... arguments) {
    var all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--site";
    all[arguments.length + 1] = site.toString();
    return ProgramCall.of(all);
  }

  /** What readers see of a page. */
  private String text(String page) throws IOException {
    return Jsoup.parse(Files.readString(site.resolve(page))).text();
  }

  @Test
  void aWordFileBecomesASiteThatIsPublished() throws IOException {
    var shown = run("import", "text", word.toString(), "--year", "๒๕๖๗");
    assertEquals(0, shown.exitCode(), shown.output());
    assertTrue(Files.notExists(site.resolve("content/data")));
    var plan = run("import", "text", word.toString(), "--year", "2567", "--write");
    assertEquals(0, plan.exitCode(), plan.output());
    var page = run("import", "text", word.toString(), "--as", "2567/source", "--write");
    assertEquals(0, page.exitCode(), page.output());

    var built = run("build");

    assertEquals(0, built.exitCode(), built.output());
    var analysis = text("target/site/2567/analysis/1/index.html");
    assertTrue(analysis.contains("มุ่งเน้นผลสำเร็จของงาน"), analysis);
    var measures = text("target/site/2568/measures/1/index.html");
    assertTrue(measures.contains("กำชับให้บุคลากรในหน่วยงาน"), measures);
    var whole = text("target/site/2567/source/index.html");
    assertTrue(whole.contains("ผลการประเมินคุณธรรมและความโปร่งใส"), whole);

    var suggested = run("translate", "--write");

    assertEquals(0, suggested.exitCode(), suggested.output());
    var list = Files.readString(site.resolve("content/translations.csv"));
    var known = list.lines().filter(line -> line.matches(".+,.+,,.*")).toList();
    assertTrue(list.contains("สำนักปลัด,Office of the Chief Administrator,,"), list);
    Files.writeString(
        site.resolve("content/translations.csv"),
        list.replace(
            "สำนักปลัด,Office of the Chief Administrator,,",
            "สำนักปลัด,Office of the Chief Administrator,yes,"));
    assertTrue(known.size() > 3, list);
    var filled = run("translate", "--write");
    assertEquals(0, filled.exitCode(), filled.output());
    var table = Files.readString(site.resolve("content/data/ita-measures/2568.csv"));
    assertTrue(table.contains("สำนักปลัด,Office of the Chief Administrator,"), table);
    assertTrue(!table.contains("Finance Division"), table);
    assertEquals(0, run("check").exitCode());
  }

  @Test
  void whatIsNoWordFileIsSaidWithACure() throws IOException {
    var file = Files.writeString(folder.resolve("เก่า.doc"), "no Word file");

    var refused = run("import", "text", file.toString(), "--as", "a", "--write");

    assertEquals(1, refused.exitCode(), refused.output());
    assertTrue(refused.output().contains("import-text-kind"), refused.output());
    assertEquals(64, run("import", "text", file.toString()).exitCode());
    assertEquals(64, run("import", "text", file.toString(), "--as", "../x").exitCode());
  }
}
