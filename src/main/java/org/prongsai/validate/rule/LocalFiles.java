package org.prongsai.validate.rule;

import java.util.regex.Pattern;
import org.prongsai.text.FiscalYear;
import org.prongsai.validate.rule.SiteRule.CheckedSite;

/**
 * Which addresses within the site lead somewhere, as far as that is known before it is made.
 *
 * @param allPages whether every page is known; a table that could not be read has no pages
 */
record LocalFiles(CheckedSite site, boolean allPages) {

  private static final String ATTACHED = "files/";
  private static final Pattern OF_DATASET =
      Pattern.compile("data/([^/]+)/(?:([0-9]{4})\\.(?:csv|json|xlsx))?.*");
  // Tables lie in the folders of their datasets.
  private static final Pattern BESIDE_DATASETS = Pattern.compile("data/[^/]+\\.(?:csv|xlsx)");

  /**
   * Whether a page or file is there; what a build makes beside pages and tables counts as there.
   *
   * @param path from the root of the site, without query and fragment
   */
  boolean has(String path) {
    if (path.startsWith(ATTACHED)) {
      return site.site().files().containsKey(path.substring(ATTACHED.length()));
    }
    var page = page(path);
    boolean isFile = page.substring(page.lastIndexOf('/') + 1).contains(".");
    if (!isFile || !allPages) {
      return !allPages || site.pages().has(page);
    }
    return !BESIDE_DATASETS.matcher(path).matches() && hasDataset(path);
  }

  private boolean hasDataset(String path) {
    var file = OF_DATASET.matcher(path);
    if (!file.matches()) {
      return true;
    }
    var table = site.completed().tables().get(file.group(1));
    return table != null
        && (file.group(2) == null
            || table.years().contains(new FiscalYear(Integer.parseInt(file.group(2)))));
  }

  /** The path of the page that an address stands for, without its language. */
  static String page(String path) {
    return path.replaceFirst("(^|/+)index\\.html$", "")
        .replaceFirst("/+$", "")
        .replaceFirst("^en(/|$)", "");
  }
}
