package org.prongsai.problem;

/** How much a problem weighs: an error stops publishing, a warning and a note do not. */
public enum Severity {
  ERROR,
  WARNING,
  /** A tolerant reading: what was found had one meaning and was read as that. */
  NOTE
}
