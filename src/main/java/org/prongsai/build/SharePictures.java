package org.prongsai.build;

import java.util.List;
import java.util.TreeMap;
import org.prongsai.model.Colour;
import org.prongsai.model.Theme;
import org.prongsai.page.PageContext;
import org.prongsai.page.ShareCard;
import org.prongsai.picture.SharePicture;
import org.prongsai.publish.PublishedFile;

/** The pictures that the pages of a site name, each drawn once. */
final class SharePictures {

  private SharePictures() {}

  static List<PublishedFile> of(List<PageContext> pages, Theme theme) {
    var cards = new TreeMap<String, ShareCard>();
    pages.forEach(page -> page.layout().share().forEach(card -> cards.put(card.path(), card)));
    var picture = new SharePicture(theme.brand().orElse(Colour.read("#0b5a54").orElseThrow()));
    return cards.values().stream()
        .map(
            card ->
                new PublishedFile(card.path(), picture.png(words(card), card.finding().isAlert())))
        .toList();
  }

  private static SharePicture.Words words(ShareCard card) {
    var finding = card.finding();
    return new SharePicture.Words(
        card.agency(),
        finding.subject(),
        finding.figure(),
        finding.beside(),
        finding.below(),
        card.place());
  }
}
