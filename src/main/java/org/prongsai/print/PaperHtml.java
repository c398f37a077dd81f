package org.prongsai.print;

import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A page that was put together of others, for paper: links between pages of the site lead nowhere
 * there and become plain words; pictures are found from where the page lies.
 *
 * @param root way from the page to the root of the site
 */
public record PaperHtml(String root) implements UnaryOperator<String> {

  @Override
  public String apply(String html) {
    var document = Jsoup.parse(html);
    document.outputSettings().prettyPrint(false);
    document.select("a[href]").forEach(PaperHtml::keepIfItLeads);
    for (var picture : document.select("img[src^=../]")) {
      picture.attr("src", root + picture.attr("src").replaceFirst("^(\\.\\./)+", ""));
    }
    return document.outerHtml();
  }

  private static void keepIfItLeads(Element link) {
    var href = link.attr("href");
    boolean leads =
        href.startsWith("#")
            ? link.ownerDocument().getElementById(href.substring(1)) != null
            : href.matches("(?:https?|mailto|tel):.*");
    if (!leads) {
      link.unwrap();
    }
  }
}
