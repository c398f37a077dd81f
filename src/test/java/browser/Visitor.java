package browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Someone with a page open who only follows links, by clicking them. */
final class Visitor {

  private static final String TARGET = "link => link.href";

  private final Page page;
  private final String site;

  /** The site is the address of its root, with a slash at its end. */
  Visitor(Page page, String site) {
    this.page = page;
    this.site = site;
  }

  void open(String path) {
    page.navigate(site + path);
  }

  /** Clicks the first link that the selector finds and waits until its page is there. */
  void follow(String selector) {
    follow(page.locator(selector).first());
  }

  /** Opens the menu, which on a phone is behind a button. */
  void openMenu() {
    page.locator("summary.ds-masthead__toggle").click();
  }

  /** Clicks the first link of the page's main part whose text has these words. */
  void followWords(String words) {
    follow(page.locator("main a", new Page.LocatorOptions().setHasText(words)).first());
  }

  private void follow(Locator link) {
    var target = (String) link.evaluate(TARGET);
    link.click();
    page.waitForURL(target::equals);
  }

  /** The page on which the visitor is, as a path below the root; without the fragment. */
  String whereabouts() {
    var address = page.url().replaceFirst("#.*", "");
    assertTrue(address.startsWith(site), () -> address + " is outside " + site);
    return address.substring(site.length());
  }

  String heading() {
    return page.locator("h1").innerText();
  }

  /** Where the link leads, in full. */
  String target(String selector) {
    return (String) page.locator(selector).first().evaluate(TARGET);
  }

  void assertReads(String... words) {
    var text = page.locator("main").innerText().replaceAll("\\s+", " ");
    for (var word : words) {
      assertTrue(
          text.contains(word), () -> "«" + word + "» is not on " + page.url() + ":\n" + text);
    }
  }
}
