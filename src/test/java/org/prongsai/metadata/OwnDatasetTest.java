package org.prongsai.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder with {@code dataset.yml} and a table is described as every other dataset is. */
class OwnDatasetTest {

  private static final Path GUIDE =
      Path.of(System.getProperty("basedir", ""), "docs/editing.th.md");

  @TempDir Path folder;

  @Test
  void itIsInEveryFileOfMetadata() {
    var site = DescribedSite.of(folder, "minimal", "own-dataset");
    var own = new TreeSet<String>();
    var shipped = new TreeSet<String>();
    for (var path : site.files().keySet()) {
      if (path.startsWith("data/contracts/")) {
        own.add(path.replace("contracts", "<id>"));
      } else if (path.startsWith("data/ita-tool-scores/")) {
        shipped.add(path.replace("ita-tool-scores", "<id>"));
      }
    }

    assertEquals(shipped, own);
    for (var path :
        List.of(
            "data/datapackage.json",
            "data/catalog.jsonld",
            "data/catalog.ttl",
            "disclosure.json")) {
      assertTrue(site.text(path).contains("contracts/plain/contracts.csv"), path);
    }
    assertTrue(
        site.metadata().missing().stream().anyMatch(one -> one.dataset().equals("contracts")));
  }

  @Test
  void theExampleOfTheGuideWorks() throws IOException {
    DescribedSite.of(folder, "minimal");
    var roads = Files.createDirectories(folder.resolve("content/data/roads"));
    Files.writeString(roads.resolve("dataset.yml"), example("title: {th: ถนนที่ซ่อมแล้ว"));
    Files.writeString(
        roads.resolve("2567.csv"), "road,surface,cost_thb\nสายหลัก,คสล.,1500\nสายรอง,gravel,\n");
    Files.writeString(
        folder.resolve("content/site.yml"), example("gd_catalog:\n"), StandardOpenOption.APPEND);

    var site = DescribedSite.read(folder);
    var schema = site.json("data/roads/schema.json").path("items").path("properties");

    assertEquals("concrete", site.json("data/roads/2567.json").get(0).path("surface").asText());
    assertEquals(
        List.of("concrete", "gravel"),
        schema.path("surface").path("oneOf").findValuesAsText("const"));
    assertEquals("example-sao", site.json("data/roads/gd-catalog.json").path("owner_org").asText());
    assertEquals(
        List.of(),
        site.metadata().missing().stream().filter(m -> m.dataset().equals("roads")).toList());
  }

  /** The block of YAML in the guide that starts with these words. */
  private static String example(String start) throws IOException {
    var guide = Files.readString(GUIDE);
    int from = guide.indexOf("```yaml\n" + start);
    assertTrue(from >= 0, start);
    from = guide.indexOf('\n', from) + 1;
    return guide.substring(from, guide.indexOf("```", from));
  }
}
