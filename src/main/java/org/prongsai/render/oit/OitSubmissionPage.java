package org.prongsai.render.oit;

import static org.prongsai.columns.OitDisclosuresColumns.*;
import static org.prongsai.columns.OitEvidenceColumns.*;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.columns.OitDisclosuresColumns;
import org.prongsai.model.Row;
import org.prongsai.page.Link;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;
import org.prongsai.page.Submission;
import org.prongsai.render.PageDescription;
import org.prongsai.render.Scope;
import org.prongsai.render.Sections;

/** The table of item, address and explanation that an agency submits. */
public final class OitSubmissionPage implements OitPageType {

  private static final String STEP = " > ";

  @Override
  public int standing() {
    return 45;
  }

  @Override
  public PageDescription description() {
    return PageDescription.eachYear("ita/%s/submission", "oit-disclosures")
        .heading("heading.oit-submission");
  }

  @Override
  public String placeInSource(Scope scope) {
    return "";
  }

  @Override
  public List<Section> sections(Scope scope) {
    var year = scope.year();
    var file = "ita/" + year + "/submission.csv";
    var parts = new ArrayList<Part>();
    parts.add(scope.lead("submission.lead"));
    parts.add(
        new Part.Downloads(
            List.of(
                new Part.Download(
                    scope.say("submission.file"), scope.fileHref(file), "CSV", "", ""))));
    var bare = withoutEvidence(scope);
    if (!bare.isEmpty()) {
      parts.add(new Part.Notice("info", Phrase.of(bare), List.of()));
    }
    var unconfirmed = unconfirmed(scope);
    if (!unconfirmed.isEmpty()) {
      parts.add(new Part.Notice("info", Phrase.of(unconfirmed), List.of()));
    }
    parts.add(new Part.Links(new OitLinks(scope, year).ways()));
    return new Sections(scope)
        .opening("about", parts)
        .add(
            scope
                .section("table", "submission.table", table(scope, file))
                .fold(scope.say("submission.count", rows(scope).size())))
        .data("oit-disclosures", "oit-evidence")
        .list();
  }

  private static List<Row> rows(Scope scope) {
    return scope.rows("oit-disclosures", scope.year());
  }

  /** Which items have no evidence here yet: their permanent pages show none. */
  private static String withoutEvidence(Scope scope) {
    var items =
        rows(scope).stream()
            .filter(row -> row.whole(OitDisclosuresColumns.EVIDENCE_COUNT) == 0)
            .map(row -> row.text(OitDisclosuresColumns.ITEM))
            .toList();
    if (items.isEmpty()) {
      return "";
    }
    return items.size() == rows(scope).size()
        ? scope.say("submission.no-evidence-at-all", items.size())
        : scope.say("submission.no-evidence", String.join(scope.say("list.comma"), items));
  }

  /** Which names are not confirmed, said once: what is pasted elsewhere holds the names alone. */
  private static String unconfirmed(Scope scope) {
    var names = new ItemName(scope);
    var items =
        rows(scope).stream()
            .filter(row -> !names.note(row).isEmpty())
            .map(row -> row.text(OitDisclosuresColumns.ITEM))
            .toList();
    return items.isEmpty()
        ? ""
        : scope.say("submission.unconfirmed", String.join(scope.say("list.comma"), items));
  }

  private static Submission table(Scope scope, String file) {
    return new Submission(
        scope.say("heading.oit-submission", scope.year()),
        List.of(
            scope.say("column.item"),
            scope.say("submission.url"),
            scope.say("submission.explanation")),
        rows(scope).stream().map(row -> line(scope, row)).toList(),
        file);
  }

  private static Submission.Line line(Scope scope, Row row) {
    var code = row.text(OitDisclosuresColumns.ITEM);
    var item = new ItemName(scope).withCode(code, row.localized(NAME));
    var urls = new ArrayList<Link>();
    var path = "ita/" + scope.year() + "/" + code;
    urls.add(scope.link(scope.addresses().canonical(scope.language(), path), path));
    var evidence = new EvidenceParts(scope, scope.year());
    evidence.rows(code).stream()
        .map(piece -> piece.text(URL))
        .map(url -> Link.of(evidence.address(url), scope.evidenceHref(url)))
        .forEach(urls::add);
    return new Submission.Line(code, item, urls, way(scope, item));
  }

  /** The clicks from the home page, in the words of the site's own links. */
  private static String way(Scope scope, String item) {
    var year = scope.year();
    var steps = new ArrayList<String>();
    steps.add(scope.say("nav.home"));
    steps.add(scope.say("menu.oit"));
    // The menu leads to one year; the lists of the others are linked from there.
    if (scope.years().oit().filter(year::equals).isEmpty()) {
      steps.add(new OitLinks(scope, year).label(year));
    }
    steps.add(item);
    return String.join(STEP, steps);
  }
}
