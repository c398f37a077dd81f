package org.prongsai.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language of a site; the code is the BCP 47 tag. Thai comes first everywhere. */
public enum Language {
  TH,
  EN;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Language> of(String code) {
    return Arrays.stream(values()).filter(language -> language.code().equals(code)).findFirst();
  }
}
