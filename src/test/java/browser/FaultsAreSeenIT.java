package browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checks of this package find what they are there to find: each is shown a faulty page. */
class FaultsAreSeenIT {

  private static final String WHOLE =
      """
      <!doctype html><html lang="en"><title>Page</title><link rel="icon" href="icon.svg">
      <main><h1>Heading</h1>%s</main></html>
      """;

  @TempDir Path folder;
  private static BrowserSession session;
  private final Findings findings = new Findings();
  private SiteServer server;
  private Page page;
  private PageWatch watch;

  @BeforeAll
  static void startTheBrowser() {
    session = new BrowserSession();
  }

  @AfterAll
  static void closeTheBrowser() {
    session.close();
  }

  @BeforeEach
  void open() throws IOException {
    Files.writeString(folder.resolve("icon.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
    server = new SiteServer(folder);
    page = session.phone();
    watch = PageWatch.on(page, server.rootAddress(), findings);
  }

  @AfterEach
  void close() {
    page.close();
    server.close();
  }

  @Test
  void nothingIsFoundOnASoundPage() throws IOException {
    visit("<p>Sound</p>");
    findings.assertNone();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p style="margin: 0">x</p>             | Content Security Policy
          <script>document.title = ''</script>   | Content Security Policy
          <img src="no.png" alt="No">            | status 404: no.png
          <img src="//127.0.0.2:9/x.png" alt=""> | request outside the site: http://127.0.0.2:9/x.png
          <script src="wrong.js"></script>       | script error
          <pre>%s</pre>                          | wider than 360 px
          <img src="icon.svg">                   | image-alt at img
          <h3>Too deep</h3>                      | heading-order at h3
          <figure class="ds-chart"><svg><text y="20">One</text><text y="20">Two</text></svg></figure> | One / Two
          <figure class="ds-chart"><svg><text y="20" font-size="11">Faint</text></svg></figure> | small: Faint
          """)
  void aFaultIsReportedWithItsPage(String content, String fault) throws IOException {
    Files.writeString(folder.resolve("wrong.js"), "no.such.thing();");
    visit(content.formatted("long".repeat(100)));
    var report = assertThrows(AssertionError.class, findings::assertNone).getMessage();
    assertTrue(report.contains(fault), report);
    assertTrue(report.contains("1 page: page.html"), report);
  }

  /** Texts that look alike are measured three times at most; one that does not is found. */
  @Test
  void aFaintTextIsFoundAmongManyThatAreNot() throws IOException {
    var styles =
        List.of(
            "p:nth-child(50) { color: #aaa }",
            "p:nth-child(50) { background: #555 }",
            "p:nth-child(50) { opacity: .3 }",
            "p:nth-child(50) { position: absolute; color: #aaa }",
            "p:nth-child(50) b { color: #aaa }",
            "p:nth-child(50) { background: #555 } p:nth-child(50) b { color: #000 }",
            "p { color: #aaa }");
    for (var style : styles) {
      visitMany(style);
      var found = new Findings();
      new Axe().checkColours(page, "page.html", "light", found);
      var report = assertThrows(AssertionError.class, found::assertNone, style).getMessage();
      assertTrue(report.contains("color-contrast at p"), report);
      assertTrue(style.startsWith("p {") || report.contains("p:nth-child(50)"), report);
    }
  }

  @Test
  void aTextThatIsFaintInTheDarkOnlyIsFoundThere() throws IOException {
    visitMany("@media (prefers-color-scheme: dark) { p:nth-child(50) { color: #aaa } }");
    new Axe().checkColours(page, "page.html", "light", findings);
    findings.assertNone();
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    new Axe().checkColours(page, "page.html", "dark", findings);
    var report = assertThrows(AssertionError.class, findings::assertNone).getMessage();
    assertTrue(report.contains("color-contrast at p:nth-child(50)"), report);
  }

  private void visitMany(String style) throws IOException {
    // A style of another name, since the browser keeps those that it has read.
    var name = "many-" + Math.abs(style.hashCode()) + ".css";
    Files.writeString(folder.resolve(name), style);
    write(
        "<link rel=stylesheet href="
            + name
            + "><div>"
            + "<p>A text of its own, <b>in part bold</b></p>".repeat(90)
            + "</div>");
    watch.open("page.html");
  }

  @Test
  void theServerAnswersUnknownAddressesWithTheSitesPage() throws IOException {
    Files.writeString(folder.resolve("404.html"), WHOLE.formatted("Not here"));
    var answer = page.navigate(server.subPathAddress() + "no/such/page/");
    assertEquals(404, answer.status());
    assertTrue(answer.text().contains("Not here"));
  }

  @Test
  void theServerGivesNothingFromOutsideItsFolder() throws IOException {
    var answer = page.request().get(server.rootAddress() + "%2e%2e/%2e%2e/etc/hostname");
    assertEquals(404, answer.status());
  }

  private void write(String content) throws IOException {
    Files.writeString(folder.resolve("page.html"), WHOLE.formatted(content));
  }

  private void visit(String content) throws IOException {
    write(content);
    watch.open("page.html");
    Width.check(page, "page.html", BrowserSession.PHONE_WIDTH, findings);
    Overlaps.check(page, "page.html", findings);
    new Axe().check(page, "page.html", "light", findings);
  }
}
