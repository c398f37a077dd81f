package org.prongsai.page;

import java.util.List;

/**
 * What a chat shows beside a link to a page: a title, and a picture made of the other words.
 *
 * @param title what was found, without the name of the site
 * @param path of the picture, from the root of the site
 * @param url the same on the web: who shows it knows no other
 * @param alt what the picture says, for people who do not see it
 * @param subject what the figure is, or what the page is about
 * @param figure the figure, or empty
 * @param beside lines beside the figure
 * @param below lines below it
 * @param place district and province of the agency, and the site's name on the web
 */
public record ShareCard(
    String title,
    String path,
    String url,
    String alt,
    String agency,
    String subject,
    String figure,
    List<String> beside,
    List<String> below,
    String place) {
  public ShareCard {
    beside = List.copyOf(beside);
    below = List.copyOf(below);
  }
}
