package org.prongsai.privacy.gate;

import java.util.regex.Pattern;
import org.prongsai.filetext.TextPlace;
import org.prongsai.filetext.TextSink;
import org.prongsai.privacy.PrivacyScan;

/**
 * Looks through the texts of one attached file as they are read. Text comes line by line, and the
 * number of a citizen may be broken at the end of a line, or stand below the words for it.
 */
final class FilePrivacy implements TextSink {

  // As far as words before a number and the rest of one can reach.
  private static final int BEFORE = 200;
  private static final int REST = 60;
  private static final Pattern CONTINUES = Pattern.compile("\\s*[-–(]?\\s*\\p{Nd}");

  private final PrivacyScan scan;
  private final PrivacyReport report;
  private TextPlace lastPlace;
  private String lastLine = "";

  FilePrivacy(PrivacyScan scan, PrivacyReport report) {
    this.scan = scan;
    this.report = report;
  }

  @Override
  public void text(TextPlace place, String about, String text) {
    for (var finding : scan.find(text, about)) {
      report.in(place, finding, PrivacyGate.mayAllow(text, finding, about));
    }
    if (about.isEmpty() && place.line() > 0) {
      line(place, text);
    }
  }

  @Override
  public void unread(TextPlace place, Reason reason) {
    report.unread(place, reason);
  }

  private void line(TextPlace place, String text) {
    if (isNext(place) && CONTINUES.matcher(text).lookingAt()) {
      var before = lastLine + "\n";
      var both = before + text.substring(0, Math.min(text.length(), 2 * REST));
      for (var finding : scan.find(both, "")) {
        int behind = finding.end() - before.length();
        if (finding.isOfCitizen() && behind > 0 && behind <= REST) {
          // What lies in this line alone is told of this line, and only once.
          var at = finding.start() < before.length() ? lastPlace : place;
          report.in(at, finding, PrivacyGate.mayAllow(both, finding, ""));
        }
      }
    }
    lastPlace = place;
    lastLine = text.substring(Math.max(0, text.length() - BEFORE));
  }

  private boolean isNext(TextPlace place) {
    return lastPlace != null
        && place.entry().equals(lastPlace.entry())
        && place.page() == lastPlace.page()
        && place.line() == lastPlace.line() + 1;
  }
}
