package org.prongsai.print;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A page that was put together of others, for paper: links between pages of the site lead nowhere
 * there and become plain words; pictures are found from where the page lies.
 *
 * @param root way from the page to the root of the site
 */
public record PaperHtml(String root) implements UnaryOperator<String> {

  private static final Pattern ADDRESS_PIECE =
      Pattern.compile("(?<=[\\w-][/.-])(?=[\\w%])(?<=://[^ \\n]{1,999})");

  @Override
  public String apply(String html) {
    var document = Jsoup.parse(html);
    document.outputSettings().prettyPrint(false);
    document.select("a[href]").forEach(PaperHtml::keepIfItLeads);
    for (var picture : document.select("img[src^=../]")) {
      picture.attr("src", root + picture.attr("src").replaceFirst("^(\\.\\./)+", ""));
    }
    document.select(":containsOwn(://)").forEach(PaperHtml::letAddressesBreak);
    return document.outerHtml();
  }

  /** Behind a slash, a point or a hyphen, so that none is torn where it looks whole. */
  private static void letAddressesBreak(Element element) {
    for (var text : element.textNodes()) {
      var pieces = ADDRESS_PIECE.split(text.getWholeText());
      for (int at = 0; at < pieces.length - 1; at++) {
        text.before(new TextNode(pieces[at]));
        text.before(new Element("wbr"));
      }
      text.text(pieces[pieces.length - 1]);
    }
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
