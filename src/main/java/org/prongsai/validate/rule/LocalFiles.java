package org.prongsai.validate.rule;

import java.util.regex.Pattern;
import org.prongsai.model.Language;
import org.prongsai.text.FiscalYear;
import org.prongsai.validate.rule.SiteRule.CheckedSite;

/**
 * Which addresses within the site lead somewhere, as far as that is known before it is made.
 *
 * @param allPages whether every page is known; a table that could not be read has no pages
 */
record LocalFiles(CheckedSite site, boolean allPages) {

  private static final String ATTACHED = "files/";
  private static final String ENGLISH = "en/";
  private static final Pattern FILE = Pattern.compile("(?:.*/)?(?:[^/]*\\.[^/]*|SHA256SUMS)");
  // Every page is the index of its folder, but that for what is not found.
  private static final Pattern PAGE = Pattern.compile("(?i)(?!404\\.html$).*\\.html?");
  private static final Pattern DATA = Pattern.compile("data/.*/.*|data/[^/]+\\.(?:csv|xlsx)");
  // Where a build puts files that are neither pages nor attached; what begins with a point is kept.
  private static final Pattern FOLDERS =
      Pattern.compile("[^/]*|(?:assets|data|\\.[^/]*)/.*|ita/[0-9]{4}/submission\\.csv");
  // Of a year, of all years, to be filled in, or about the dataset.
  private static final Pattern OF_DATASET =
      Pattern.compile(
          "data/([^/]+)/(?:([0-9]{4})\\.[a-z0-9.-]+|(?:\\1|template)\\.[a-z.-]+|[a-z-]+\\.json)");

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
    if (!allPages || site.pages().has(page)) {
      return !path.startsWith(ENGLISH) || site.site().settings().languages().contains(Language.EN);
    }
    return FILE.matcher(page).matches()
        && !PAGE.matcher(page).matches()
        && (!DATA.matcher(page).matches() || isOfDataset(page))
        && (FOLDERS.matcher(page).matches() || keepsFiles());
  }

  /** Whether files that are no part of the site stay on the server beside it. */
  private boolean keepsFiles() {
    return site.sources().settings().flatMap(yaml -> yaml.get("keep")).isPresent();
  }

  /** The address of the attached file that was meant, but for capital letters; empty for none. */
  String alike(String path) {
    return site.site().files().keySet().stream()
        .map(name -> ATTACHED + name)
        .filter(path::equalsIgnoreCase)
        .findFirst()
        .map(name -> "/" + name)
        .orElse("");
  }

  private boolean isOfDataset(String path) {
    var file = OF_DATASET.matcher(path);
    var table = file.matches() ? site.completed().tables().get(file.group(1)) : null;
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
