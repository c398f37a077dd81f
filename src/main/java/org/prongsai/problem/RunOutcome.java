package org.prongsai.problem;

import java.util.Locale;

/** How a run ends. */
public enum RunOutcome {
  PUBLISHED,
  NOT_PUBLISHED,
  /** The site was built and checked, and left where it was. */
  CHECKED;

  /** The name in reports: {@code not-published}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
