package org.prongsai.render.oit;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.page.Part;
import org.prongsai.render.Scope;
import org.prongsai.text.FiscalYear;

/** Links between the pages on the disclosure items of a year, and to those of other years. */
record OitLinks(Scope scope, FiscalYear year) {

  /** The list, all items on one page and the table to submit, but the page itself. */
  List<Part.LinkEntry> ways() {
    var entries = new ArrayList<Part.LinkEntry>();
    var list = "ita/" + year;
    add(entries, "oit.list", list);
    add(entries, "oit.all", list + "/all");
    add(entries, "oit.submission", list + "/submission");
    return entries;
  }

  private void add(List<Part.LinkEntry> entries, String key, String path) {
    if (!path.equals(scope.page().path())) {
      entries.add(Part.LinkEntry.of(scope.link(scope.say(key), path)));
    }
  }

  /** The lists of other years, the newest first. */
  List<Part.LinkEntry> otherYears() {
    var entries = new ArrayList<Part.LinkEntry>();
    for (var page : scope.tree().pages(OitListPage.class)) {
      var other = page.year().orElseThrow();
      if (!other.equals(year)) {
        entries.add(0, Part.LinkEntry.of(scope.link(label(other), page.path())));
      }
    }
    return entries;
  }

  /** What the link to the list of another year says. */
  String label(FiscalYear other) {
    return scope.format().yearAgain(other);
  }
}
