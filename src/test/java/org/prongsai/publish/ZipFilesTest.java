package org.prongsai.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Distribution;
import org.prongsai.text.FiscalYear;

class ZipFilesTest {

  @Test
  void entriesAreSortedAndTheirTimesFixed() throws IOException {
    var zip = ZipFiles.of("data/x.zip", List.of(file("ข.txt", "๒"), file("a.xlsx", "1")));
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip.bytes()))) {
      var first = in.getNextEntry();
      assertEquals("a.xlsx", first.getName());
      assertEquals("1980-02-01T00:00", first.getTimeLocal().toString());
      assertEquals("ข.txt", in.getNextEntry().getName());
    }
  }

  @Test
  void theOrderOfTheFilesDoesNotMatter() {
    var one = file("a", "1");
    var two = file("b", "2");
    assertArrayEquals(
        ZipFiles.of("x", List.of(one, two)).bytes(), ZipFiles.of("x", List.of(two, one)).bytes());
  }

  @Test
  void theTimeZoneOfTheComputerDoesNotMatter() {
    var usual = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Bangkok"));
      var here = ZipFiles.of("x", List.of(file("a", "1"))).bytes();
      TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
      assertArrayEquals(here, ZipFiles.of("x", List.of(file("a", "1"))).bytes());
    } finally {
      TimeZone.setDefault(usual);
    }
  }

  @Test
  void twoFilesOfOneNameAreRefused() {
    var files = List.of(file("a", "1"), file("a", "2"));
    assertThrows(IllegalArgumentException.class, () -> ZipFiles.of("x", files));
  }

  @Test
  void anArchiveHoldsTheFilesOfAllYearsAndWhatBelongsToThem() throws IOException {
    var data = List.of(file("data/d/d.csv", "c"), file("data/d/2567.csv", "y"));
    var distributions =
        List.of(
            distribution("data/d/d.csv", Optional.empty()),
            distribution("data/d/2567.csv", Optional.of(new FiscalYear(2567))));
    var zips =
        ZipFiles.all(
            data,
            distributions,
            Map.of("d", List.of(file("README.md", "r"))),
            List.of(file("README.md", "all")));
    assertEquals(
        List.of("data/d/d.zip", "data/all.zip"), zips.stream().map(PublishedFile::path).toList());
    assertEquals(Map.of("README.md", "r", "d.csv", "c"), entries(zips.get(0)));
    assertEquals(
        Map.of("README.md", "all", "d/README.md", "r", "d/d.csv", "c"), entries(zips.get(1)));
  }

  private static Distribution distribution(String path, Optional<FiscalYear> year) {
    return new Distribution("d", "CSV", year, path, 1, "");
  }

  private static PublishedFile file(String path, String text) {
    return new PublishedFile(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, String> entries(PublishedFile zip) throws IOException {
    var entries = new TreeMap<String, String>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip.bytes()))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return entries;
  }
}
