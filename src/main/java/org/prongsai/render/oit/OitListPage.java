package org.prongsai.render.oit;

import static org.prongsai.columns.OitDisclosuresColumns.SCORE;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.address.PublishedContent;
import org.prongsai.address.SitePage;
import org.prongsai.model.Catalogue;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;
import org.prongsai.render.PageDescription;
import org.prongsai.render.Scope;
import org.prongsai.render.Sections;

/** The list of disclosure items of a year. */
public final class OitListPage implements OitPageType {

  private static final int SILENT = 80;

  @Override
  public PageDescription description() {
    return PageDescription.eachYear("ita/%s", "oit-disclosures")
        .heading("heading.oit")
        .label("nav.oit-year");
  }

  /** A year of which nothing is known yet comes after one of which there are scores or evidence. */
  @Override
  public int standing(SitePage page, PublishedContent content) {
    var year = page.year().orElseThrow();
    boolean says =
        !content.rows("oit-evidence", year).isEmpty()
            || content.rows("oit-disclosures", year).stream()
                .anyMatch(row -> row.decimal(SCORE).isPresent());
    return says ? standing() : SILENT;
  }

  @Override
  public List<Section> sections(Scope scope) {
    var year = scope.year();
    var items = new ItemParts(scope, year);
    var links = new OitLinks(scope, year);
    var sections =
        new Sections(scope)
            .opening("ways", new Part.Links(links.ways()))
            .add(items.zeroSection())
            .add(new ItemStatus(scope, year).section())
            .addAll(items.folded());
    var twoThings = items.opening();
    if (!twoThings.isEmpty()) {
      sections.add(new Section("reading", scope.say("items.reading"), twoThings, ""));
    }
    var basis = basis(scope);
    if (!basis.isEmpty()) {
      sections.add(new Section("basis", scope.say("items.basis"), basis, "").fold());
    }
    sections.narrative();
    var others = links.otherYears();
    if (!others.isEmpty()) {
      sections.add("other-years", "year.others", new Part.Links(others));
    }
    return sections.data("oit-disclosures", "oit-evidence", "oit-elements").list();
  }

  /** How the list of items is known: by the program, by the office, and where the two differ. */
  private static List<Part> basis(Scope scope) {
    var parts = new ArrayList<Part>();
    var catalogue = scope.catalogue(scope.year());
    catalogue
        .map(known -> scope.phrase(known.sourceNote()))
        .filter(note -> !note.text().isEmpty())
        .ifPresent(note -> parts.add(new Part.Notice("info", note, List.of())));
    var sources = catalogue.map(Catalogue::siteSources).orElse(List.of());
    if (!sources.isEmpty()) {
      var entries =
          sources.stream()
              .map(
                  source ->
                      new Part.Notice("info", Phrase.thai(source, scope.language()), List.of()))
              .toList();
      parts.add(scope.lead("items.by-site"));
      parts.addAll(entries);
    }
    for (var allowed : scope.settings().catalogueAllowances(scope.year())) {
      var reason = scope.phrase(allowed.note());
      var words = scope.say("items.disagrees", subject(allowed.figure()), reason.text());
      parts.add(new Part.Notice("info", reason.withText(words), List.of()));
    }
    return parts;
  }

  /** A question is known by its code; of all else the kind is said too. */
  private static String subject(String figure) {
    return figure.replaceFirst("^[a-z-]+/(?=[ieo][0-9])", "").replace('/', ' ');
  }
}
