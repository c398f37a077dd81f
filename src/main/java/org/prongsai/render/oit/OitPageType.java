package org.prongsai.render.oit;

import java.util.stream.Stream;
import org.prongsai.address.PublishedContent;
import org.prongsai.address.SitePage;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;

/**
 * A page on the disclosure items of a year; as its place in the source it names that of the scores.
 */
interface OitPageType extends PageType {

  /** A page in the folder of each year that has a list of items. */
  default Stream<SitePage> ofYears(PublishedContent content, String below) {
    return content.years("oit-disclosures").map(year -> page(year, "ita/" + year + below));
  }

  @Override
  default String placeInSource(Scope scope) {
    return scope.figures().table("ita-question-scores").of(scope.year()).isEmpty()
        ? ""
        : scope.say("source.scores");
  }
}
