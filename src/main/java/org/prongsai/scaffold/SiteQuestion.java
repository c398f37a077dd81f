package org.prongsai.scaffold;

import java.util.Locale;

/** What a new site asks its office, in this order. */
public enum SiteQuestion {
  NAME,
  KIND,
  DISTRICT,
  PROVINCE,
  ADDRESS,
  LANGUAGES,
  LICENCE,
  YEAR;

  /** The name of the option and of the words for it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
