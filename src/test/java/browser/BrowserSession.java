package browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;

/** A running browser. It and all that comes from it belong to the thread that opened it. */
public final class BrowserSession implements AutoCloseable {

  static final int PHONE_WIDTH = 360;
  static final int PHONE_HEIGHT = 740;
  static final int DESKTOP_WIDTH = 1280;
  static final int DESKTOP_HEIGHT = 900;

  /** Milliseconds; a busy build machine is slow, and slowness is not a fault of the site. */
  private static final double PATIENCE = 120_000;

  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1",
          "PLAYWRIGHT_SKIP_VALIDATE_HOST_REQUIREMENTS", "1");

  private static final List<String> ARGUMENTS =
      List.of(
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  public BrowserSession() {
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(ENVIRONMENT));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Chromium.ofThisMachine())
                    // Chromium refuses to run as root inside its sandbox.
                    .setChromiumSandbox(!System.getProperty("user.name").equals("root"))
                    .setArgs(ARGUMENTS));
  }

  Page phone() {
    return open(phoneOptions());
  }

  Page phoneWithoutScript() {
    return open(phoneOptions().setJavaScriptEnabled(false));
  }

  public Page desktop() {
    return open(new Browser.NewPageOptions().setViewportSize(DESKTOP_WIDTH, DESKTOP_HEIGHT));
  }

  @Override
  public void close() {
    playwright.close();
  }

  private Page open(Browser.NewPageOptions options) {
    var page = browser.newPage(options);
    page.setDefaultTimeout(PATIENCE);
    return page;
  }

  private static Browser.NewPageOptions phoneOptions() {
    return new Browser.NewPageOptions().setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
  }
}
