package blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The items of a year as files for an office that has a content system only. */
class ItemsPackageIT {

  @TempDir private Path folder;
  private Path site;

  private ProgramCall run(String command, String... more) {
    var arguments = new ArrayList<String>();
    arguments.add(command);
    arguments.addAll(List.of(more));
    arguments.addAll(List.of("--site", site.toString()));
    return ProgramCall.of(arguments.toArray(String[]::new));
  }

  private Path packed(String kind, boolean isKind) throws IOException {
    try (var files = Files.list(site.resolve("target/package"))) {
      return files.filter(f -> f.toString().contains(kind) == isKind).findFirst().orElseThrow();
    }
  }

  private static TreeSet<String> unpack(Path zip, Path to) throws IOException {
    var names = new TreeSet<String>();
    try (var in = new ZipInputStream(Files.newInputStream(zip), StandardCharsets.UTF_8)) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
        var file = to.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.copy(in, file);
      }
    }
    return names;
  }

  @Test
  void theItemsOfAYearArePackedWithAGuideAndTheirDraftMark() throws IOException {
    site = folder.resolve("items");
    Tree.copy(Path.of("src/test/resources/sites/nonglan"), site);
    var settings = site.resolve("content/site.yml");
    Files.writeString(settings, Files.readString(settings) + "\ndraft: true\n");
    var run = run("package", "--items", "--year", "2569");
    assertEquals(0, run.exitCode(), run.output());

    var opened = folder.resolve("opened");
    var names = unpack(packed("-items-", true), opened);
    var guide = page(opened.resolve("OPEN-ME-FIRST.html"));
    assertTrue(guide.text().contains("ฉบับร่าง"), guide.text());
    assertTrue(guide.text().contains("20 พฤศจิกายน 2569"), guide.text());
    for (var link : guide.select("a")) {
      assertTrue(names.contains(link.attr("href")), link.outerHtml());
    }
    var attached = page(opened.resolve("o1/ITA-o1.html"));
    assertTrue(attached.selectFirst("h1").text().endsWith("(ข้อ o1)"));
    assertTrue(attached.text().contains("ฉบับร่าง"));
    assertEquals("o1.pdf", attached.selectFirst("a[href=o1.pdf]").text());
    assertTrue(attached.text().contains("1 พฤษภาคม 2569"), attached.text());
    var bought = page(opened.resolve("o12/ITA-o12.html"));
    assertTrue(names.contains("o12/" + bought.selectFirst("a[href$=.xlsx]").attr("href")));
    assertTrue(bought.text().contains("วิธีเฉพาะเจาะจง"), bought.text());
    assertFalse(bought.text().matches(".*[0-9]{4}-[0-9]{2}-[0-9]{2}.*"), bought.text());
    assertFalse(bought.text().contains("specific"), bought.text());
  }

  private static Document page(Path file) throws IOException {
    return Jsoup.parse(Files.readString(file));
  }
}
