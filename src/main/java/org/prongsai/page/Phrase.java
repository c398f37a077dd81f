package org.prongsai.page;

import org.prongsai.model.Language;
import org.prongsai.model.LocalizedText;

/**
 * Words ready to be shown.
 *
 * @param text the words
 * @param lang language tag where they are not in the language of the page, else empty
 * @param untranslated whether they ought to be in the language of the page but are not, which is
 *     said beside them; a quotation is not
 */
public record Phrase(String text, String lang, boolean untranslated) {

  public static final Phrase EMPTY = new Phrase("", "", false);

  /** Words in the language of the page. */
  public static Phrase of(String text) {
    return new Phrase(text, "", false);
  }

  /** A bilingual text on a page of a language. */
  public static Phrase of(LocalizedText text, Language page) {
    var shown = text.languageShown(page);
    return shown == page || text.isEmpty()
        ? of(text.in(page))
        : new Phrase(text.in(page), shown.code(), true);
  }

  /** Thai words quoted on a page of a language. */
  public static Phrase thai(String text, Language page) {
    return new Phrase(text, page == Language.TH ? "" : Language.TH.code(), false);
  }

  /** The same marks around other words. */
  public Phrase withText(String words) {
    return new Phrase(words, lang, untranslated);
  }
}
