package org.prongsai.page;

import java.util.List;

/**
 * What a chat shows beside a link to a page: a picture, made of these words.
 *
 * @param path of the picture, from the root of the site
 * @param url the same on the web: who shows it knows no other
 * @param alt what the picture says, for people who do not see it
 * @param subject what the figure is, or empty
 * @param figure the figure, or empty
 * @param beside lines beside the figure
 */
public record ShareCard(
    String path,
    String url,
    String alt,
    String subject,
    String figure,
    List<String> beside,
    String agency,
    String place) {
  public ShareCard {
    beside = List.copyOf(beside);
  }
}
