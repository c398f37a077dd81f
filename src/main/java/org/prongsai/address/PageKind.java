package org.prongsai.address;

/** The kinds of pages that a site has. */
public enum PageKind {
  HOME,
  YEAR,
  SCORES,
  RECONCILIATION,
  ANALYSIS,
  ANALYSIS_AREA,
  LIMITATIONS,
  MEASURES,
  MEASURES_AREA,
  OIT,
  OIT_ALL,
  OIT_SUBMISSION,
  OIT_ITEM,
  YEARS,
  PROCUREMENT,
  PROCUREMENT_YEAR,
  PROCUREMENT_STATEMENT,
  PROCUREMENT_PURCHASES,
  PERFORMANCE,
  PERFORMANCE_YEAR,
  VILLAGES,
  VILLAGE,
  DATASETS,
  DATASET,
  UPDATES,
  ABOUT,
  ACCESSIBILITY,
  PRIVACY,
  METHODS,
  /** A page of the site's own, drawn from a document alone. */
  DOCUMENT
}
