package org.prongsai.model;

import java.util.Set;

/**
 * Which datasets come from the document that a site names as its source. What the agency records
 * itself, and what this program computes, does not; nor does a dataset without rows come from
 * anywhere.
 */
public final class SourceDocument {

  private static final Set<String> DATASETS =
      Set.of(
          "ita-results",
          "ita-tool-scores",
          "ita-indicator-scores",
          "ita-question-scores",
          "ita-analyses",
          "ita-findings",
          "ita-limitations",
          "ita-measures",
          "ita-measure-steps",
          "source-corrections");

  private SourceDocument() {}

  /** The document that the rows of a dataset come from; empty where they come from no document. */
  public static LocalizedText of(Settings settings, String dataset, int rows) {
    return rows > 0 && DATASETS.contains(dataset) ? settings.source() : LocalizedText.EMPTY;
  }
}
