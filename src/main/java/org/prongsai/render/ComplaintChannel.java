package org.prongsai.render;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.ita.ItemCrosswalk;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Checklist;
import org.prongsai.page.Link;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.text.FiscalYear;

/** Where a reader may complain of corruption, or that the agency has not recorded it here. */
public record ComplaintChannel(Scope scope) {

  /** What is said at the top of an item; nothing of one that asks for something else. */
  public Optional<Part> ofItem(FiscalYear year, String item) {
    return asksFor(scope, "complaint", year, item) ? Optional.of(part()) : Optional.empty();
  }

  /**
   * Whether the list of a year says that an item asks for such a way to reach the agency. Where the
   * list of a year says so of none, the item is what it continues.
   */
  static boolean asksFor(Scope scope, String way, FiscalYear year, String item) {
    var catalogues = scope.site().catalogues();
    var asking = asking(catalogues.get(year), way);
    if (!asking.isEmpty()) {
      return asking.contains(item);
    }
    return new ItemCrosswalk(catalogues)
        .of(year, item).stream()
            .anyMatch(kin -> asking(catalogues.get(kin.year()), way).contains(kin.item()));
  }

  private static Set<String> asking(Catalogue catalogue, String way) {
    return catalogue == null
        ? Set.of()
        : catalogue.checklist().datasets().stream()
            .filter(one -> one.asks().equals(way))
            .map(Checklist.ItemDataset::item)
            .collect(Collectors.toSet());
  }

  /** The channel; where none is recorded that is said, and where else the agency is found. */
  public Part part() {
    var url = scope.settings().contact().complaintUrl();
    if (!url.isEmpty()) {
      return new Part.Notice(
          "info",
          Phrase.of(scope.say("complaint.here")),
          List.of(Link.of(scope.say("complaint.link"), url)));
    }
    var website = scope.settings().website();
    return website.isEmpty()
        ? scope.notice("warn", "complaint.none")
        : new Part.Notice(
            "warn",
            Phrase.of(scope.say("complaint.none") + " " + scope.say("complaint.website")),
            List.of(Link.of(scope.say("complaint.website-link"), website)));
  }

  /** Whether the agency recorded where to complain. */
  public boolean isRecorded() {
    return !scope.settings().contact().complaintUrl().isEmpty();
  }
}
