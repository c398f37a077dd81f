package org.prongsai.render.spending;

import org.prongsai.model.LocalizedText;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;

/** A page on purchases or projects: they come from the office's own books, from no document. */
interface SpendingPageType extends PageType {

  @Override
  default LocalizedText source(Scope scope) {
    return LocalizedText.EMPTY;
  }
}
