package blackbox;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** A page of the fictional agency, as its figures are read: digits are Arabic, without commas. */
final class FictionalPages {

  private FictionalPages() {}

  /** What is said on a page, given by its folder. */
  static Element main(String folder) {
    return FictionalSite.published().page(folder + "index.html").selectFirst("main");
  }

  static String words(Element element) {
    return FictionalSite.plain(element.text());
  }

  /** The cells of the rows of a table, without its header. */
  static List<List<String>> cells(Element section) {
    return section.select("tbody tr").stream()
        .map(row -> row.select("th, td").stream().map(FictionalPages::words).toList())
        .toList();
  }

  static void assertSays(Element element, String... expected) {
    var text = words(element);
    for (var words : expected) {
      assertTrue(text.contains(words), () -> words + " is not in: " + text);
    }
  }

  /** The sum of the agreed prices, as it is written. */
  static String agreed(List<Map<String, String>> purchases) {
    return FictionalSite.sum(purchases, "agreed_price_thb").toPlainString();
  }
}
