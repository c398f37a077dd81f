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
import org.prongsai.host.jbake.TestSite;
import org.prongsai.problem.Rule;

class DocumentRulesTest {

  private static final String FILE = "content/th/a.adoc";

  @TempDir Path dir;

  @Test
  void writesTablesWithoutStylesInTheirTags() {
    var site = new TestSite(dir);
    var document =
        site.document(
            "= T",
            "",
            "คำ style=\"a\" คงอยู่",
            "",
            "[width=50%,cols=\"1,2\"]",
            "|===",
            "|ก |ข",
            "|===");

    var html = TestSite.html(document);
    assertTrue(html.contains("<td") && html.contains("คำ style=\"a\" คงอยู่"), html);
    assertFalse(html.contains("<col") || html.contains("%"), html);
    assertEquals(List.of(), site.problems().summaries());
  }

  @Test
  void readsIncludesBesideTheIncludingFile() {
    var site =
        new TestSite(dir)
            .file("content/th/x/_one.adoc", "หนึ่ง score:total[]", "", "include::../_two.adoc[]")
            .file("content/th/_two.adoc", "สอง scroe:total[]");
    var document = site.document("= T", "", "include::x/_one.adoc[]", "", "จบ score:o1[]");

    assertEquals(
        List.of("content/th/x/_one.adoc:1:7", FILE + ":5:4"),
        TestSite.macros(document).stream()
            .map(m -> m.file() + ":" + m.line() + ":" + m.column())
            .toList());
    assertEquals(List.of("content/th/_two.adoc:1:5 macro-unknown: scroe"), site.found());
  }

  @Test
  void refusesIncludesThatAreMissingOrOutside() throws IOException {
    var site = new TestSite(dir.resolve("site"));
    var secret = Files.writeString(dir.resolve("secret.adoc"), "SECRET");
    site.file("content/th/b.txt", "TEXT").file("templates/t.adoc", "TEMPLATE");
    Files.createSymbolicLink(site.dir().resolve("content/th/link.adoc"), secret);
    Files.createSymbolicLink(site.dir().resolve("content/th/folder"), dir);
    var document =
        site.document(
            "= T",
            "",
            "include::nope.adoc[]",
            "include::../../../secret.adoc[]",
            "include::../../templates/t.adoc[]",
            "include::" + secret + "[]",
            "include::https://example.org/a.adoc[]",
            "include::link.adoc[]",
            "include::folder/secret.adoc[]",
            "include::b.txt[]",
            "include::file:///etc/passwd[]");

    assertEquals(List.of(FILE + ":3:1 nope.adoc"), site.found(Rule.INCLUDE_MISSING));
    assertEquals(
        List.of(4, 5, 6, 7, 8, 9, 10, 11),
        site.problems().sorted().stream()
            .filter(p -> p.rule().equals(Rule.INCLUDE_OUTSIDE))
            .map(p -> p.location().line())
            .toList());
    assertEquals("", TestSite.html(document));
  }

  @Test
  void refusesAFileThatIncludesItself() {
    var site = new TestSite(dir).file("content/th/_b.adoc", "b", "", "include::_c.adoc[]");
    site.file("content/th/_c.adoc", "c", "", "include::_b.adoc[]");
    site.document("= T", "", "include::a.adoc[]", "", "include::_b.adoc[]", "include::_b.adoc[]");

    assertEquals(
        List.of(
            "content/th/_c.adoc:3:1 include-itself _b.adoc", FILE + ":3:1 include-itself a.adoc"),
        site.details(Rule.DOCUMENT_SYNTAX));
  }

  @Test
  void refusesEveryKindOfRawHtml() {
    var site = new TestSite(dir);
    site.document(
        "= T",
        "",
        "a <b>bold</b>",
        "",
        "c +++<i>d</i>+++ e",
        "",
        "f pass:[<u>] `pass:q[<s>]`",
        "",
        "++++",
        "<div>g</div>",
        "++++",
        "",
        "[pass]",
        "<p>h</p>");

    assertEquals(
        List.of(
            FILE + ":3:3 <b>",
            FILE + ":3:10 </b>",
            FILE + ":5:3 +++",
            FILE + ":7:3 pass:[",
            FILE + ":7:15 pass:q[",
            FILE + ":9:1 <div>g</div>",
            FILE + ":14:1 <p>h</p>"),
        site.found(Rule.RAW_HTML));
  }

  @Test
  void refusesHtmlThatASubstitutionLetsThrough() {
    var site = new TestSite(dir);
    site.document(
        "= T", "", "[subs=quotes]", "a <x-y onclick=z>", "", "[subs=none]", "----", "<p>");

    assertTrue(
        site.found(Rule.RAW_HTML)
            .containsAll(List.of(FILE + ":4:3 <x-y onclick=z>", FILE + ":8:1 <p>")));
  }

  @Test
  void takesCodeAndComparisonsForWhatTheyAre() {
    var site = new TestSite(dir);
    var document =
        site.document(
            "= T",
            "",
            "`<b>` `\\pass:[x]` List<String> 1 < 2 > 0 <<a>> <https://a.th>",
            "",
            "[[a]]",
            "----",
            "<b> +++x+++ pass:[<i>]",
            "----");

    assertEquals(List.of(), site.found());
    assertTrue(TestSite.html(document).contains("<pre>&lt;b&gt; +++x+++ pass:[&lt;i&gt;]</pre>"));
  }

  @Test
  void wantsATitle() {
    var site = new TestSite(dir);
    site.document("text", "", "== Section");

    assertEquals(List.of(FILE + ":1:1 document-without-title: " + FILE), site.found());
  }

  @Test
  void reportsWhatAsciidoctorWarnsOfWithItsLine() {
    var site = new TestSite(dir).file("content/th/_b.adoc", "== B", "", "==== deep", "", "x");
    site.document(
        "= T", "", "xref:gone[a] <<lost>>", "", "include::_b.adoc[]", "", "|===", "|open");

    assertEquals(
        List.of(
            "content/th/_b.adoc:3:1 heading-skipped 2 3",
            FILE + ":3:1 reference-lost gone",
            FILE + ":3:14 reference-lost lost",
            FILE + ":7:1 block-open table"),
        site.details(Rule.DOCUMENT_SYNTAX));
  }

  @Test
  void reportsASecondTitle() {
    var site = new TestSite(dir);
    site.document("= T", "", "a", "", "= U", "", "b");

    assertEquals(List.of(FILE + ":5:1 heading-main"), site.details(Rule.DOCUMENT_SYNTAX));
  }

  @Test
  void reportsATextThatIsNotUtf8() throws IOException {
    var site = new TestSite(dir).file(FILE, "");
    Files.write(dir.resolve(FILE), new byte[] {'=', ' ', 'T', '\n', '\n', 'a', ' ', (byte) 0xA1});
    site.parse(List.of(FILE));

    assertEquals(List.of(FILE + ":3:3 a \uFFFD"), site.found(Rule.ENCODING_NOT_SUPPORTED));
  }

  @Test
  void showsNeitherDateNorPathOfTheComputer() {
    var document =
        new TestSite(dir)
            .document("= T", "", "d{docdate}{localtime}{docyear}{docdir}{localdatetime}e");

    assertFalse(TestSite.html(document).contains(dir.toString()));
    assertTrue(TestSite.html(document).contains("<p>de</p>"), TestSite.html(document));
  }
}
