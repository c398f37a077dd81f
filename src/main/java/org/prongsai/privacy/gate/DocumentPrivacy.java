package org.prongsai.privacy.gate;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.filetext.FileTexts;
import org.prongsai.filetext.TextPlace;
import org.prongsai.filetext.TextSink;
import org.prongsai.model.Document;
import org.prongsai.privacy.PrivacyScan;
import org.prongsai.problem.Location;

/**
 * Looks for the number of a citizen in the converted text of a document: a number that is split by
 * AsciiDoc markup, attributes or escapes is complete only there.
 */
final class DocumentPrivacy implements TextSink {

  private final PrivacyScan scan;
  private final PrivacyReport report;
  private final Location document;
  private final Set<String> told;

  /** Told are the keys of what was found in the source, and told with its line. */
  DocumentPrivacy(PrivacyScan scan, PrivacyReport report, Document document, Set<String> told) {
    this.scan = scan;
    this.report = report;
    this.document = Location.of(document.file());
    this.told = new HashSet<>(told);
  }

  void read(Document document) {
    var html =
        document.body().stream()
            .map(part -> part instanceof Document.Html text ? text.html() : "\n")
            .collect(Collectors.joining());
    new FileTexts().read(html.getBytes(StandardCharsets.UTF_8), this);
  }

  @Override
  public void text(TextPlace place, String about, String text) {
    for (var finding : scan.find(text, "")) {
      if (finding.isOfCitizen() && told.add(finding.key())) {
        report.at(document, finding, PrivacyGate.mayAllow(text, finding, ""));
      }
    }
  }

  @Override
  public void unread(TextPlace place, Reason reason) {
    report.unread(place, reason);
  }
}
