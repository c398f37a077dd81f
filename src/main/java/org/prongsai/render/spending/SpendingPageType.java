package org.prongsai.render.spending;

import java.util.Optional;
import org.prongsai.model.LocalizedText;
import org.prongsai.page.ShareFinding;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;

/**
 * A page on purchases or projects; it names no source document, since they come from the office's
 * own records.
 */
interface SpendingPageType extends PageType {

  @Override
  default LocalizedText source(Scope scope) {
    return LocalizedText.EMPTY;
  }

  /** A score of the assessment says nothing of money. */
  @Override
  default Optional<ShareFinding> shareFinding(Scope scope) {
    return Optional.of(ShareFinding.of("spending", scope.say("heading.spending")));
  }
}
