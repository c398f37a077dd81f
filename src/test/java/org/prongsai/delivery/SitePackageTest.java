package org.prongsai.delivery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SitePackageTest {

  @TempDir private Path folder;

  private Path whole(Map<String, String> texts, String name) throws Exception {
    var site = SmallSite.write(folder.resolve(name), texts);
    return new SitePackage(site, Optional.empty()).writeTo(folder.resolve("zips")).file();
  }

  private static Map<String, String> unpacked(Path zip) throws Exception {
    var texts = new TreeMap<String, String>();
    try (var in = new ZipInputStream(Files.newInputStream(zip), StandardCharsets.UTF_8)) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        texts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return texts;
  }

  @Test
  void aPackageHoldsTheSiteWhereItBelongsAndTheGuideBesideIt() throws Exception {
    var zip = whole(SmallSite.first(), "a");
    var texts = unpacked(zip);

    var expected = new TreeMap<>(SmallSite.texts(folder.resolve("a")));
    var guide = texts.remove(SitePackage.GUIDE);
    assertEquals(expected, texts);
    assertTrue(guide.contains("https://a.go.th/ita/") && guide.contains("public_html/ita/"), guide);
    assertFalse(guide.matches("(?s).*\\{[0-9]}.*"), guide);
    try (var read = ZipFile.builder().setPath(zip).get()) {
      var entry = read.getEntry("files/2567/o1/แบบ สรุป.pdf");
      assertTrue(entry.getGeneralPurposeBit().usesUTF8ForNames());
    }
  }

  @Test
  void theSameSiteGivesTheSameBytesUnderTheSameName() throws Exception {
    var zip = whole(SmallSite.first(), "a");
    var bytes = Files.readAllBytes(zip);
    var again = whole(SmallSite.first(), "again");

    assertEquals(zip, again);
    assertArrayEquals(bytes, Files.readAllBytes(again));
  }

  @Test
  void aPackageOfChangesHoldsThemAndWhatToDelete() throws Exception {
    var site = SmallSite.write(folder.resolve("b"), SmallSite.second());
    var earlier = PackedSite.listIn(whole(SmallSite.first(), "a"), site.facts());
    var packed = new SitePackage(site, Optional.of(earlier)).writeTo(folder);
    var texts = unpacked(packed.file());

    assertEquals(
        Set.of(
            "index.html",
            "en/index.html",
            "data/new/b.csv",
            SiteFacts.PATH,
            FileList.PATH,
            SitePackage.GUIDE,
            SitePackage.DELETIONS),
        texts.keySet());
    assertEquals("data/old/old.csv\r\n", texts.get(SitePackage.DELETIONS));
    assertEquals(List.of("data/old/old.csv"), packed.deletions());
    assertTrue(texts.get(SitePackage.GUIDE).contains("<code>data/old/old.csv</code>"));
    // One of changes tells a later one what is there, but nothing can be sent from it.
    assertEquals(site.list(), PackedSite.listIn(packed.file(), site.facts()));
    assertEquals("delivery.zip-not-whole", refusal(packed.file()));
  }

  @Test
  void aPackageOfAnotherAgencyIsNoEarlierState() throws Exception {
    var zip = whole(SmallSite.first(), "a");
    var other = new SiteFacts("b.go.th", "อบต.ข", "https://b.go.th/", "2026-11-23", false);

    var refusal = assertThrows(DeliveryException.class, () -> PackedSite.listIn(zip, other));

    assertEquals("package.other-agency", refusal.obstacles().get(0).key());
  }

  @Test
  void aWholePackageIsASite() throws Exception {
    try (var site = PackedSite.open(whole(SmallSite.first(), "a"))) {
      assertEquals(SmallSite.write(folder.resolve("c"), SmallSite.first()).list(), site.list());
      assertEquals("80.89", new String(site.open("index.html").readAllBytes()).substring(3));
      assertEquals(8, site.size("index.html"));
    }
  }

  @Test
  void aSiteThatSomebodyEditedIsNotPacked() throws Exception {
    SmallSite.write(folder.resolve("a"), SmallSite.first());
    Files.writeString(folder.resolve("a/index.html"), "<p>80.90");
    Files.delete(folder.resolve("a/404.html"));

    var refusal = assertThrows(DeliveryException.class, () -> BuiltSite.open(folder.resolve("a")));

    assertEquals("delivery.edited", refusal.obstacles().get(0).key());
    assertEquals(List.of("404.html, index.html", 2), refusal.obstacles().get(0).args());
  }

  @Test
  void hostileArchivesAreRefused() throws Exception {
    var texts = new HashMap<>(unpacked(whole(SmallSite.first(), "a")));
    assertEquals("", refusal(zip(texts)));

    for (var name : List.of("../../evil", "/etc/evil", "a\\..\\evil", "C:evil")) {
      var slip = new HashMap<>(texts);
      slip.put(name, "evil");
      assertEquals("delivery.zip-name", refusal(zip(slip)), name);
    }
    var changed = new HashMap<>(texts);
    changed.put("index.html", "<p>99.99");
    assertEquals("delivery.zip-damaged", refusal(zip(changed)));
    var out = new HashMap<>(texts);
    out.put(FileList.PATH, "a".repeat(64) + "  ../index.html\n");
    assertEquals("delivery.list-leads-out", refusal(zip(out)));
    assertEquals("delivery.no-package", refusal(zip(Map.of("index.html", "<p>"))));
    var text = folder.resolve("no.zip");
    Files.writeString(text, "no archive");
    assertEquals("delivery.no-zip", refusal(text));
  }

  /** An archive of a kilobyte that swells to more than anybody has. */
  @Test
  void anArchiveThatSwellsIsGivenUp() throws Exception {
    var texts = new HashMap<>(SmallSite.first());
    texts.put("big.csv", "0".repeat(4 << 20));
    var zip = whole(texts, "big");
    assertTrue(Files.size(zip) < 64 << 10);

    var refusal = assertThrows(DeliveryException.class, () -> PackedSite.open(zip, 1 << 20));

    assertEquals("delivery.zip-damaged", refusal.obstacles().get(0).key());
  }

  private Path zip(Map<String, String> texts) throws Exception {
    var zip = folder.resolve("hostile.zip");
    try (OutputStream raw = Files.newOutputStream(zip);
        var out = new ZipOutputStream(raw, StandardCharsets.UTF_8)) {
      for (var name : new TreeSet<>(texts.keySet())) {
        out.putNextEntry(new ZipEntry(name));
        out.write(texts.get(name).getBytes(StandardCharsets.UTF_8));
      }
    }
    return zip;
  }

  /** Why a package is refused; empty where it is not. */
  private static String refusal(Path zip) throws Exception {
    try {
      PackedSite.open(zip).close();
      return "";
    } catch (DeliveryException e) {
      return e.obstacles().get(0).key();
    }
  }
}
