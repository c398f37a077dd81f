package org.prongsai.render.oit;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.address.SitePaths;
import org.prongsai.model.Row;
import org.prongsai.page.Link;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;
import org.prongsai.page.Submission;
import org.prongsai.render.DataLinks;
import org.prongsai.render.Scope;
import org.prongsai.text.FiscalYear;

/** The table of item, address and explanation that an agency submits. */
public final class OitSubmissionPage {

  private static final String STEP = " > ";

  private final Scope scope;
  private final FiscalYear year;
  private final SitePaths addresses;

  public OitSubmissionPage(Scope scope) {
    this.scope = scope;
    this.year = scope.page().year().orElseThrow();
    this.addresses = new SitePaths(scope.settings().baseUrl());
  }

  public List<Section> sections() {
    var file = "ita/" + year + "/submission.csv";
    var parts = new ArrayList<Part>();
    parts.add(new Part.Lead(Phrase.of(scope.say("submission.lead"))));
    parts.add(
        new Part.Downloads(
            List.of(
                new Part.Download(
                    scope.say("submission.file"), scope.fileHref(file), "CSV", "", ""))));
    parts.add(new Part.SubmissionPart(table(file)));
    var unconfirmed = unconfirmed();
    if (!unconfirmed.isEmpty()) {
      parts.add(new Part.Notice("info", Phrase.of(unconfirmed), List.of()));
    }
    parts.add(new Part.Links(new OitLinks(scope, year).ways()));
    return List.of(
        new Section("table", "", parts, ""),
        new DataLinks(scope).section("oit-disclosures", "oit-evidence"));
  }

  private List<Row> rows() {
    return scope.figures().table("oit-disclosures").of(year);
  }

  /** Which names are not confirmed, said once: what is pasted elsewhere holds the names alone. */
  private String unconfirmed() {
    var names = new ItemName(scope);
    var items =
        rows().stream()
            .filter(row -> !names.note(row).isEmpty())
            .map(row -> row.text("item"))
            .toList();
    return items.isEmpty()
        ? ""
        : scope.say("submission.unconfirmed", String.join(scope.say("list.comma"), items));
  }

  private Submission table(String file) {
    return new Submission(
        scope.say("heading.oit-submission", scope.format().yearAgain(year)),
        List.of(
            scope.say("column.item"),
            scope.say("submission.url"),
            scope.say("submission.explanation")),
        rows().stream().map(this::line).toList(),
        file);
  }

  private Submission.Line line(Row row) {
    var code = row.text("item");
    var item = new ItemName(scope).withCode(code, row.localized("name"));
    var urls = new ArrayList<Link>();
    var path = "ita/" + year + "/" + code;
    urls.add(scope.link(addresses.canonical(scope.language(), path), path));
    new EvidenceParts(scope, year)
        .rows(code).stream().map(evidence -> link(evidence.text("url"))).forEach(urls::add);
    return new Submission.Line(code, item, urls, way(item));
  }

  private Link link(String url) {
    var absolute = url;
    if (url.startsWith("/")) {
      var path = url.substring(1);
      var page = path.replaceAll("/+$", "");
      absolute =
          scope.tree().has(page)
              ? addresses.canonical(scope.language(), page)
              : addresses.file(path);
    }
    return Link.of(absolute, scope.evidenceHref(url));
  }

  /** The clicks from the home page, in the words of the site's own links. */
  private String way(String item) {
    var steps = new ArrayList<String>();
    steps.add(scope.say("nav.home"));
    steps.add(scope.say("nav.oit"));
    // The menu leads to one year; the lists of the others are linked from there.
    if (scope.oitYear().filter(year::equals).isEmpty()) {
      steps.add(new OitLinks(scope, year).label(year));
    }
    steps.add(item);
    return String.join(STEP, steps);
  }
}
