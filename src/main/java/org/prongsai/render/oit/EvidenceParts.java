package org.prongsai.render.oit;

import static org.prongsai.columns.OitEvidenceColumns.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.prongsai.ita.SiteEvidence;
import org.prongsai.model.Row;
import org.prongsai.page.Evidence;
import org.prongsai.page.Phrase;
import org.prongsai.render.Scope;
import org.prongsai.text.FiscalYear;

/** The evidence of the items of a year, ready to be shown. */
record EvidenceParts(Scope scope, FiscalYear year) {

  private static final String ATTACHED = "/files/";
  private static final Pattern HOST = Pattern.compile("https?://([^/?#:]+).*");

  /** The rows of an item, by sequence. */
  List<Row> rows(String item) {
    return scope.rows("oit-evidence", year).stream()
        .filter(row -> row.text(ITEM).equals(item))
        .toList();
  }

  Evidence of(String item) {
    return new Evidence(rows(item).stream().map(this::piece).toList());
  }

  /** The whole address of evidence, of a page or a file of this site too. */
  String address(String url) {
    if (!url.startsWith("/")) {
      return url;
    }
    var path = url.substring(1);
    var page = path.replaceAll("/+$", "");
    return scope.tree().has(page)
        ? scope.addresses().canonical(scope.language(), page)
        : scope.addresses().file(path);
  }

  private Evidence.Piece piece(Row row) {
    return new Evidence.Piece(
        scope.digits(row.text(SEQUENCE)),
        scope.phrase(row.localized(TITLE)),
        scope.evidenceHref(row.text(URL)),
        form(row),
        details(row),
        note(row));
  }

  /** What an unconfirmed note says of that, the page says once: here stands the mark. */
  private Phrase note(Row row) {
    if (!SiteEvidence.isUnconfirmed(row)) {
      return scope.phrase(row.localized(NOTE));
    }
    var note = SiteEvidence.NOTE.in(scope.language());
    return Phrase.of(scope.say("evidence.unconfirmed", note));
  }

  /** The form of a piece of evidence: what a program that opens it will find. */
  private String form(Row row) {
    var format = row.text(FORMAT);
    return format.equals("html") ? scope.say("evidence.page") : format.toUpperCase(Locale.ROOT);
  }

  private List<String> details(Row row) {
    var details = new ArrayList<String>();
    size(row.text(URL)).ifPresent(bytes -> details.add(scope.format().size(bytes)));
    details.add(
        row.day(PUBLISHED_ON)
            .map(day -> scope.say("evidence.published", scope.format().day(day)))
            .orElse(scope.say("evidence.no-day")));
    Optional.of(row.whole(COVERS_YEAR_BE))
        .filter(FiscalYear::isPlausible)
        .map(be -> scope.format().yearAgain(new FiscalYear(be)))
        .ifPresent(words -> details.add(scope.say("evidence.covers", words)));
    var host = HOST.matcher(row.text(URL));
    if (host.matches() && !row.text(URL).startsWith(scope.settings().baseUrl())) {
      details.add(scope.say("evidence.elsewhere", host.group(1)));
    }
    return details;
  }

  /** Size in bytes of what lies on this site; of a page or another site's file nobody knows it. */
  private OptionalLong size(String url) {
    if (url.startsWith(ATTACHED)) {
      var file = scope.site().files().get(url.substring(ATTACHED.length()));
      return file == null ? OptionalLong.empty() : OptionalLong.of(file.size());
    }
    return scope.data().distributions().stream()
        .filter(file -> url.equals("/" + file.path()))
        .mapToLong(file -> file.size())
        .findFirst();
  }
}
