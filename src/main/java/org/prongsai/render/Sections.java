package org.prongsai.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;

/** Collects the sections of a page in their order; headings are keys of the program's words. */
public final class Sections {

  private final Scope scope;
  private final List<Section> sections = new ArrayList<>();

  public Sections(Scope scope) {
    this.scope = scope;
  }

  /** A section that stands right under the heading of the page. */
  public Sections opening(String id, List<Part> parts) {
    return add(new Section(id, "", parts, ""));
  }

  public Sections opening(String id, Part... parts) {
    return opening(id, List.of(parts));
  }

  public Sections add(String id, String heading, Part... parts) {
    return add(scope.section(id, heading, parts));
  }

  public Sections add(Section section) {
    sections.add(section);
    return this;
  }

  public Sections add(Optional<Section> section) {
    section.ifPresent(sections::add);
    return this;
  }

  public Sections addAll(Collection<Section> others) {
    sections.addAll(others);
    return this;
  }

  /** The page's document, where it has one. */
  public Sections narrative() {
    return addAll(new Narrative(scope).section());
  }

  /** Links to the datasets that the figures of the page come from. */
  public Sections data(String... ids) {
    var entries = new ArrayList<Part.LinkEntry>();
    for (var id : ids) {
      var dataset = scope.figures().table(id).dataset();
      var link = scope.link(dataset.title().in(scope.language()), "data/" + id);
      entries.add(new Part.LinkEntry(link, id, Phrase.EMPTY, ""));
    }
    return add(scope.section("data", "data.of-page", new Part.Links(entries)).fold());
  }

  public List<Section> list() {
    return List.copyOf(sections);
  }
}
