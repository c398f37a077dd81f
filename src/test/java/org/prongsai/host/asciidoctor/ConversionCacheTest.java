package org.prongsai.host.asciidoctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.host.jbake.JBakeHost;
import org.prongsai.host.jbake.TestSite;
import org.prongsai.problem.Problems;

class ConversionCacheTest {

  private static final String FILE = "content/th/a.adoc";

  @TempDir Path dir;

  /** Parses the site named by the first argument, in a process of its own. */
  public static void main(String[] args) {
    var site = Path.of(args[0]);
    try (var engine = new AsciiDocEngine()) {
      var host = new JBakeHost(site, site.resolve("cache"), engine);
      System.out.println("parsed " + host.parse(site, List.of(FILE), new Problems()).size());
    }
  }

  @Test
  void aKeptDocumentIsTheSameAndLoadsNoRuby() throws Exception {
    var site = new TestSite(dir).file("content/th/_p.adoc", "tools::[year=2567]");
    var first =
        site.document(
            "= ก & ข", "", "x page:y[ผล <ดี>] \"z\"", "", "include::_p.adoc[]", "", "ต่อ");
    var second = site.parse(List.of(FILE)).get(0);
    var log = dir.resolve("classes.txt");
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-verbose:class",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                ConversionCacheTest.class.getName(),
                dir.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();

    assertEquals(0, process.waitFor());
    var loaded = Files.readString(log);
    assertEquals(first, second);
    assertTrue(loaded.contains("parsed 1"));
    assertFalse(loaded.contains("org.jruby."));
    assertFalse(loaded.contains("org.asciidoctor.jruby."));
    assertFalse(loaded.contains("com.orientechnologies."));
  }

  @Test
  void aChangedDocumentOrIncludeIsConvertedAgain() {
    var site = new TestSite(dir).file("content/th/_p.adoc", "one");
    assertTrue(TestSite.html(site.document("= T", "", "include::_p.adoc[]")).contains("one"));

    site.file("content/th/_p.adoc", "two");
    assertTrue(TestSite.html(site.parse(List.of(FILE)).get(0)).contains("two"));
    assertTrue(TestSite.html(site.document("= T", "", "three")).contains("three"));
  }

  @Test
  void aDocumentWithErrorsIsNotKept() throws IOException {
    var site = new TestSite(dir);
    site.document("= T", "", "<b>");

    assertFalse(Files.exists(site.cache()));
    site.parse(List.of(FILE));
    assertEquals(1, site.found().size());
  }

  @Test
  void aDocumentWithTheNumberOfACitizenIsNotKeptAndNoLongerKept() {
    var site = new TestSite(dir);
    for (var text : List.of("1999812345671", "19998**12345671**", "1-9998-12345-67-1")) {
      site.document("= T", "", "text");
      assertEquals(1, site.cache().toFile().list().length);

      site.document("= T", "", text);

      assertEquals(0, site.cache().toFile().list().length, text);
    }
    assertEquals(List.of(), site.found());
  }

  @Test
  void aDamagedCacheIsNoFailure() throws IOException {
    var site = new TestSite(dir);
    var first = site.document("= T", "", "text");
    for (var damage : List.of("", "{", "[]", "null", "{\"key\":\"x\"}")) {
      try (var entries = Files.list(site.cache())) {
        for (var entry : entries.toList()) {
          Files.writeString(entry, damage);
        }
      }
      assertEquals(first, site.parse(List.of(FILE)).get(0), damage);
    }
    assertEquals(List.of(), site.found());
  }

  @Test
  void aCacheOfTheRightKeyButOtherContentIsNoFailure() throws IOException {
    var site = new TestSite(dir);
    var first = site.document("= T", "", "score:total[]");
    try (var entries = Files.list(site.cache())) {
      for (var entry : entries.toList()) {
        var text = Files.readString(entry);
        Files.writeString(entry, text.replace("\"line\":3", "\"line\":0"));
      }
    }

    assertEquals(first, site.parse(List.of(FILE)).get(0));
  }

  @Test
  void aCacheThatCannotBeWrittenIsNoFailure() throws IOException {
    var site = new TestSite(dir);
    Files.writeString(site.cache(), "a file where the folder should be");

    assertTrue(TestSite.html(site.document("= T", "", "text")).contains("text"));
  }
}
