package org.prongsai.render.oit;

import static org.prongsai.columns.OitDisclosuresColumns.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Catalogue.Indicator;
import org.prongsai.model.Row;
import org.prongsai.page.Phrase;
import org.prongsai.render.Scope;
import org.prongsai.render.scores.FigureNames;
import org.prongsai.text.FiscalYear;

/** The disclosure items of a year by sub-indicator, or by indicator where only that is known. */
record ItemGroups(Scope scope, FiscalYear year) {

  List<Row> rows() {
    return scope.rows("oit-disclosures", year);
  }

  boolean anyScore() {
    return rows().stream().anyMatch(row -> row.decimal(SCORE).isPresent());
  }

  String href(String item) {
    return scope.href("ita/" + year + "/" + item);
  }

  /** The items by group, in order; the empty one holds those of an unknown grouping. */
  Map<String, List<Row>> all() {
    var groups = new LinkedHashMap<String, List<Row>>();
    for (var row : rows()) {
      var group = row.text(SUB_INDICATOR);
      var known = group.isEmpty() ? row.text(INDICATOR) : group;
      groups.computeIfAbsent(known, key -> new ArrayList<>()).add(row);
    }
    return groups;
  }

  /** Number and name of a sub-indicator or indicator; what is not known of it is left out. */
  Phrase fullName(String group) {
    var name = new FigureNames(scope, year);
    return isSubIndicator(group)
        ? name.name(group)
        : group.isEmpty() ? Phrase.EMPTY : name.name(Catalogue.Indicator.PREFIX + group);
  }

  /** The same as the heading of a section, with the mark of what is not confirmed. */
  String name(String group) {
    if (group.isEmpty()) {
      return scope.say("items.ungrouped");
    }
    var figures = new FigureNames(scope, year);
    var figure = isSubIndicator(group) ? group : Indicator.PREFIX + group;
    var name = figures.name(figure).text();
    if (name.equals(group)) {
      return scope.say("items.sub-indicator", scope.digits(group));
    }
    var note = figures.note(figure);
    return note.isEmpty() ? name : name + " " + note;
  }

  static boolean isSubIndicator(String group) {
    return group.contains(".");
  }
}
