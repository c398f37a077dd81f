package org.prongsai.privacy.gate;

import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.prongsai.filetext.TextPlace;
import org.prongsai.filetext.TextSink;
import org.prongsai.privacy.PrivacyScan;
import org.prongsai.privacy.PrivateKind;

/**
 * Looks through the texts of one attached file as they are read. Text comes line by line, and the
 * number of a citizen may be broken at the end of a line, or stand below the words for it; its
 * digits may be spread over cells.
 */
final class FilePrivacy implements TextSink {

  // As far as words before a number and the rest of one can reach.
  private static final int BEFORE = 200;
  private static final int REST = 60;
  private static final Pattern CONTINUES = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]{0,5}\\p{Nd}");
  private static final Pattern ROW = Pattern.compile("[0-9]+");

  private final PrivacyScan scan;
  private final PrivacyReport report;
  private final BooleanSupplier picture;
  private final JoinedFindings joined = new JoinedFindings();
  private TextPlace previous;
  private TextPlace lastPlace;
  private String lastLines = "";
  private String shownBefore = "";
  private String shown = "";

  FilePrivacy(PrivacyScan scan, PrivacyReport report) {
    this(scan, report, () -> false);
  }

  /**
   * Looks through a file.
   *
   * @param picture told of a file that is a picture as a whole; false where that is to be said of
   *     this file alone
   */
  FilePrivacy(PrivacyScan scan, PrivacyReport report, BooleanSupplier picture) {
    this.scan = scan;
    this.report = report;
    this.picture = picture;
  }

  @Override
  public void text(TextPlace place, String about, String text) {
    if (place.cell().contains(":")) {
      joined(place, about, text);
      return;
    }
    var found = scan.find(text, about);
    boolean isRow = ROW.matcher(place.cell()).matches();
    for (var finding : found) {
      boolean mayAllow = PrivacyGate.mayAllow(text, finding, about);
      if (isRow && mayAllow && finding.kind() == PrivateKind.CITIZEN_NUMBER) {
        // Its cell was looked at under the name of the column; the row only knows of labels.
        continue;
      }
      report.in(place, finding, mayAllow);
    }
    if (about.isEmpty() && place.line() > 0 && place.cell().isEmpty()) {
      line(place, text);
    }
  }

  @Override
  public void unread(TextPlace place, Reason reason) {
    boolean isPicture = place.equals(TextPlace.WHOLE) && reason == Reason.PICTURE;
    if (!isPicture || !picture.getAsBoolean()) {
      report.unread(place, reason);
    }
  }

  /** Says what could be said only when all was read. */
  void end() {
    joined.end();
  }

  private void joined(TextPlace place, String about, String text) {
    var columns =
        place.entry() + "\n" + place.sheet() + "\n" + ROW.matcher(place.cell()).replaceAll("");
    joined.row(
        columns,
        scan.findCitizens(text, about).stream()
            .map(
                found ->
                    new JoinedFindings.Finding(
                        found, f -> report.in(place, f, PrivacyGate.mayAllow(text, found, about))))
            .toList());
  }

  private void line(TextPlace place, String text) {
    if (place.equals(lastPlace)) {
      // Said again as it is shown: without tags, with escapes resolved.
      across(place, text, shownBefore);
      shown = joined(shownBefore, text);
      return;
    }
    boolean isNext = isNext(place);
    shownBefore = isNext ? shown : "";
    var written = isNext ? lastLines : "";
    previous = lastPlace;
    across(place, text, written);
    lastPlace = place;
    lastLines = joined(written, text);
    shown = text.isBlank() ? "" : joined(shownBefore, text);
    lastLines = text.isBlank() ? "" : lastLines;
  }

  /** The lines before and this one, of which nothing may be shown. */
  private static String joined(String before, String text) {
    var all = before.isEmpty() || text.isBlank() ? before + text : before + "\n" + text;
    return all.substring(Math.max(0, all.length() - BEFORE));
  }

  /** Looks for numbers that begin in the lines before. */
  private void across(TextPlace place, String text, String lines) {
    if (!lines.isEmpty() && CONTINUES.matcher(text).lookingAt()) {
      var before = lines + "\n";
      var both = before + text.substring(0, Math.min(text.length(), 2 * REST));
      for (var finding : scan.find(both, "")) {
        int behind = finding.end() - before.length();
        if (finding.isOfCitizen() && behind > 0 && behind <= REST) {
          // What lies in this line alone is told of this line, and only once.
          var at = finding.start() < before.length() ? previous : place;
          report.in(at, finding, PrivacyGate.mayAllow(both, finding, ""));
        }
      }
    }
  }

  private boolean isNext(TextPlace place) {
    return lastPlace != null
        && place.entry().equals(lastPlace.entry())
        && place.page() == lastPlace.page()
        && place.line() == lastPlace.line() + 1;
  }
}
