package browser;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.Set;

/**
 * Listens to a browser's page: every error or warning on the console (what the
 * Content-Security-Policy refused is among them), every request that fails or leaves the site.
 */
final class PageWatch {

  private static final Set<String> LOUD = Set.of("error", "warning", "assert");

  private final Page page;
  private final String site;
  private final Findings findings;
  private String current = "";

  private PageWatch(Page page, String site, Findings findings) {
    this.page = page;
    this.site = site;
    this.findings = findings;
  }

  /** From now on every visit of this page is listened to; the site is the address of its root. */
  static PageWatch on(Page page, String site, Findings findings) {
    var watch = new PageWatch(page, site, findings);
    page.onConsoleMessage(watch::heard);
    page.onPageError(error -> watch.add("script error: " + error));
    page.onRequest(watch::requested);
    page.onRequestFailed(request -> watch.add("request failed: " + watch.inSite(request.url())));
    page.onResponse(watch::answered);
    return watch;
  }

  /** Opens the page and waits until its fonts are there too. */
  void open(String path) {
    arrive(path, () -> page.navigate(site + path));
  }

  /** The step leads to the page; what is heard from its start on is heard of that page. */
  void arrive(String path, Runnable step) {
    current = path;
    step.run();
    page.evaluate("() => document.fonts.ready.then(() => true)");
  }

  private void heard(ConsoleMessage message) {
    if (LOUD.contains(message.type())) {
      add("console " + message.type() + ": " + message.text());
    }
  }

  private void requested(Request request) {
    if (!request.url().startsWith(site)) {
      add("request outside the site: " + request.url());
    }
  }

  private void answered(Response response) {
    if (response.status() >= 400) {
      add("status " + response.status() + ": " + inSite(response.url()));
    }
  }

  private String inSite(String address) {
    return address.startsWith(site) ? address.substring(site.length()) : address;
  }

  private void add(String fault) {
    findings.add(current, fault);
  }
}
