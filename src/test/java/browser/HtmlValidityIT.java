package browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Every page as the W3C's own checker (Nu) reads it: no error, no warning. */
class HtmlValidityIT {

  private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";
  private static final Messages MESSAGES = new Messages();
  private static SimpleDocumentValidator checker;

  @TempDir Path folder;

  @BeforeAll
  static void prepare() throws Exception {
    checker = new SimpleDocumentValidator(false, false, true);
    checker.setUpMainSchema(SCHEMA, MESSAGES);
    checker.setUpValidatorAndParsers(MESSAGES, true, false);
  }

  @Test
  void everyPageIsValid() throws IOException, SAXException {
    var site = BuiltSite.ofThisBuild();
    var findings = new Findings();
    for (var path : site.pages()) {
      messages(site.root().resolve(path)).forEach(message -> findings.add(path, message));
    }
    findings.assertNone();
  }

  /** What a script writes is read as it stands then. */
  @Test
  void theSearchIsValidWithItsResults() throws IOException, SAXException {
    var findings = new Findings();
    try (var server = new SiteServer(BuiltSite.ofThisBuild().root());
        var session = new BrowserSession()) {
      var tab = session.phone();
      for (var path :
          List.of(
              "search/index.html?q=%E0%B8%97%E0%B8%B8%E0%B8%88%E0%B8%A3%E0%B8%B4%E0%B8%95",
              "en/search/index.html?q=no+gift+policy+of+roads")) {
        tab.navigate(server.rootAddress() + path);
        tab.locator(".ds-search__link").first().waitFor();
        var file = folder.resolve("results.html");
        Files.writeString(
            file, "<!doctype html>" + tab.evaluate("document.documentElement.outerHTML"));
        messages(file).forEach(message -> findings.add(path, message));
      }
    }
    findings.assertNone();
  }

  @Test
  void theCheckerSeesErrorsAndWarnings() throws IOException, SAXException {
    var page = folder.resolve("page.html");
    Files.writeString(
        page,
        """
        <!doctype html><html lang="en"><title>Faulty</title>
        <p><div>No paragraph holds a division</div></p>
        <section><p>A section without a heading</p></section></html>
        """);
    assertEquals(
        List.of(
            "error: No “p” element in scope but a “p” end tag seen.",
            "warning: Section lacks heading. Consider using “h2”-“h6” elements to add identifying"
                + " headings to all sections, or else use a “div” element instead for any cases"
                + " where no heading is needed."),
        messages(page));
  }

  private static List<String> messages(Path page) throws IOException, SAXException {
    MESSAGES.heard.clear();
    checker.checkHtmlFile(page.toFile(), true);
    return List.copyOf(MESSAGES.heard);
  }

  /** Keeps what the checker says about the page that it reads. */
  private static final class Messages implements ErrorHandler {

    private final List<String> heard = new ArrayList<>();

    @Override
    public void warning(SAXParseException message) {
      heard.add("warning: " + message.getMessage());
    }

    @Override
    public void error(SAXParseException message) {
      heard.add("error: " + message.getMessage());
    }

    @Override
    public void fatalError(SAXParseException message) {
      heard.add("fatal: " + message.getMessage());
    }
  }
}
