package org.prongsai.page;

/**
 * What a chat shows beside a link to a page: a title, and a picture made of the other words.
 *
 * @param title what was found, without the name of the site
 * @param path of the picture, from the root of the site
 * @param url the same on the web: who shows it knows no other
 * @param alt what the picture says, for people who do not see it
 * @param agency whose site it is
 * @param finding what the picture says besides
 * @param place district and province of the agency, and the site's name on the web
 */
public record ShareCard(
    String title,
    String path,
    String url,
    String alt,
    String agency,
    ShareFinding finding,
    String place) {}
