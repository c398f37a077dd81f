package org.prongsai.render.scores;

import java.util.List;
import java.util.stream.Stream;
import org.prongsai.page.Part;
import org.prongsai.render.Scope;

/** Links to the pages of a year that the site has, each with a description. */
record YearLinks(Scope scope) {

  /** The other pages of the year; where it has none, the open data. */
  List<Part.LinkEntry> ofYear() {
    var year = scope.year();
    var entries =
        Stream.concat(
                Stream.of(
                        "scores",
                        "reconciliation",
                        "analysis",
                        "limitations",
                        "measures",
                        "procurement",
                        "performance")
                    .flatMap(name -> to(name, year + "/" + name)),
                Stream.concat(
                    to("oit", "ita/" + year), to("submission", "ita/" + year + "/submission")))
            .toList();
    return entries.isEmpty() ? to("data", "data").toList() : entries;
  }

  /** The page at a path, where the site has it. */
  Stream<Part.LinkEntry> to(String name, String path) {
    var label = scope.say("page." + name, scope.year());
    return scope.linkIf(label, path).stream()
        .map(link -> Part.LinkEntry.of(link, scope.say("page." + name + ".about")));
  }
}
