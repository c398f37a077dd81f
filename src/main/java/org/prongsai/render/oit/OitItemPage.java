package org.prongsai.render.oit;

import static org.prongsai.columns.OitDisclosuresColumns.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.address.PublishedContent;
import org.prongsai.address.SitePage;
import org.prongsai.model.Row;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.page.ShareFinding;
import org.prongsai.render.Scope;

/** The permanent page of a disclosure item of a year. */
public final class OitItemPage implements OitPageType {

  private static final int SILENT = 65;

  @Override
  public int standing() {
    return 95;
  }

  /**
   * An item that has neither a score nor evidence says nothing yet that the year before did not.
   */
  @Override
  public int standing(SitePage page, PublishedContent content) {
    var year = page.year().orElseThrow();
    boolean says =
        content.rows("oit-evidence", year).stream().anyMatch(row -> isOf(row, page))
            || content.rows("oit-disclosures", year).stream()
                .anyMatch(row -> isOf(row, page) && row.decimal(SCORE).isPresent());
    return says ? standing() : SILENT;
  }

  private static boolean isOf(Row row, SitePage page) {
    return row.text(ITEM).equals(page.id());
  }

  @Override
  public Stream<SitePage> pages(PublishedContent content) {
    return content.rows("oit-disclosures").stream()
        .map(row -> page(row.year(), "ita/" + row.year() + "/" + row.text(ITEM), row.text(ITEM)));
  }

  @Override
  public String heading(Scope scope) {
    return label(scope, scope.page());
  }

  @Override
  public String label(Scope scope, SitePage page) {
    return new OitItemSections(scope).name(page.id());
  }

  @Override
  public String title(Scope scope, String heading) {
    return scope.say("title.oit-item", scope.format().year(scope.year()), heading);
  }

  @Override
  public String shareTitle(Scope scope, String heading) {
    return new OitItemSections(scope).finding();
  }

  /** All but the first line and a score of zero, which say once more what the title says. */
  @Override
  public List<Section> described(Scope scope, List<Section> sections) {
    var first = sections.get(0);
    var parts = first.parts().stream().filter(part -> !(part instanceof Part.Lead)).toList();
    var rest = Section.of(first.id(), "", parts.toArray(Part[]::new));
    boolean isZero = new OitItemSections(scope).shareFinding().isPresent();
    return Stream.concat(
            Stream.of(rest),
            sections.stream()
                .skip(1)
                .filter(one -> !isZero || !one.id().equals(OitItemSections.SCORED))
                .map(one -> said(scope, one)))
        .toList();
  }

  /** A note without its heading is an order to the reader: it says whose it is. */
  private static Section said(Scope scope, Section section) {
    return section.parts().size() == 1
            && section.id().equals(OitItemSections.NOTES)
            && section.parts().get(0) instanceof Part.Notice note
        ? Section.of(section.id(), "", Part.Lead.of(scope.say("item.said", note.words().text())))
        : section;
  }

  @Override
  public Optional<ShareFinding> shareFinding(Scope scope) {
    return new OitItemSections(scope).shareFinding();
  }

  @Override
  public List<Section> sections(Scope scope) {
    return new OitItemSections(scope).all();
  }
}
