package org.prongsai.render.oit;

import org.prongsai.render.PageType;
import org.prongsai.render.Scope;

/**
 * A page on the disclosure items of a year; as its place in the source it names that of the scores.
 */
interface OitPageType extends PageType {

  @Override
  default String placeInSource(Scope scope) {
    return scope.rows("ita-question-scores", scope.year()).isEmpty()
        ? ""
        : scope.say("source.scores");
  }
}
