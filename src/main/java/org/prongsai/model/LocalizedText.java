package org.prongsai.model;

import java.util.Objects;

/** A text in both languages; where the English is empty, the Thai is shown, marked as such. */
public record LocalizedText(String th, String en) {

  public static final LocalizedText EMPTY = new LocalizedText("", "");

  public LocalizedText {
    Objects.requireNonNull(th, "th must not be null");
    Objects.requireNonNull(en, "en must not be null");
  }

  /** A text that is the same in both languages, such as a code. */
  public static LocalizedText same(String text) {
    return new LocalizedText(text, text);
  }

  /** The text in the language, or the Thai where there is no English. */
  public String in(Language language) {
    return languageShown(language) == Language.EN ? en : th;
  }

  /** The language that {@link #in} answers in. */
  public Language languageShown(Language wanted) {
    return wanted == Language.EN && !en.isEmpty() ? Language.EN : Language.TH;
  }

  public boolean isEmpty() {
    return th.isEmpty() && en.isEmpty();
  }
}
