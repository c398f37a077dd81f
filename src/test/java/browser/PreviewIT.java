package browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.build.BuildConfig;
import org.prongsai.cli.ProngsaiCommand;
import org.prongsai.preview.PreviewServer;
import org.prongsai.text.MessageBundle;

/** An officer who edits while the preview is open, in a real browser. */
class PreviewIT {

  private static final Path MINIMAL = Path.of("src/test/resources/sites/minimal");
  private static final MessageBundle WORDS = MessageBundle.of(ProngsaiCommand.class, "help", "th");
  private static final Path PICTURE = Path.of("docs/images/preview-error.png");
  private static final Path REPORT = Path.of("docs/images/report-error.png");
  private static final String PANEL = "section[aria-label=ตัวอย่างก่อนเผยแพร่]";

  @TempDir private Path folder;

  private Path site() throws IOException {
    var site = folder.resolve("เว็บไซต์ ของเรา");
    FileUtils.copyDirectory(MINIMAL.toFile(), site.toFile());
    return site;
  }

  private static PreviewServer server(Path site) throws IOException {
    var target = site.resolve("target");
    var config =
        new BuildConfig(
            site,
            target.resolve("preview/site"),
            target.resolve("preview/prongsai-cache"),
            Optional.empty(),
            true);
    return new PreviewServer(config, target.resolve("site"), 0, WORDS);
  }

  /** As Excel and many editors save: a new file beside the old one, renamed over it. */
  private static void save(Path file, String text) throws IOException {
    var beside = Files.writeString(file.resolveSibling("~" + file.getFileName() + ".tmp"), text);
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void waitFor(Page page, String text) {
    page.locator(PANEL).filter(new Locator.FilterOptions().setHasText(text)).waitFor();
  }

  @Test
  void thePageFollowsWhatIsSaved() throws IOException {
    var site = site();
    var settings = site.resolve("content/site.yml");
    var right = Files.readString(settings);
    try (var server = server(site);
        var session = new BrowserSession()) {
      var page = session.desktop();
      page.navigate(server.address());
      page.locator("h1").first().waitFor();
      waitFor(page, "ตรงกับไฟล์ล่าสุด");
      var first = page.content();

      Files.writeString(settings.resolveSibling("~$site.yml"), "open in another program");
      save(settings, right + "\nnonsense: [\n");
      var results = site.resolve("content/data/ita-results/2567.csv");
      var scores = Files.readString(results);
      save(results, scores.replace("94.66", "984.66"));
      waitFor(page, "ต้องแก้ก่อนเผยแพร่:");
      assertTrue(page.locator(PANEL).innerText().contains("content/site.yml"));
      save(settings, right);
      page.locator(PANEL).filter(new Locator.FilterOptions().setHasText("984.66")).waitFor();
      assertTrue(page.locator("h1").first().isVisible());
      if (Boolean.getBoolean("golden.update")) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURE));
        var there = page.url();
        page.navigate(server.address() + "~preview/problems");
        page.screenshot(new Page.ScreenshotOptions().setPath(REPORT).setClip(0, 0, 1280, 740));
        page.navigate(there);
      }
      assertFalse(Files.exists(site.resolve("target/site")));

      save(results, scores);
      save(settings, right.replace("ตำบลตัวอย่าง\n", "ตำบลชื่อใหม่\n"));
      page.locator("text=องค์การบริหารส่วนตำบลชื่อใหม่").first().waitFor();
      assertFalse(page.content().equals(first));

      page.navigate(server.address() + "~preview/problems");
      assertEquals(List.of(), page.locator("script").all());
      assertEquals(404, page.navigate(server.address() + "none/").status());
    }
  }
}
