package org.prongsai.render;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.ita.ItemCrosswalk;
import org.prongsai.page.Link;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.text.FiscalYear;

/** Where a reader may complain of corruption, or that the agency has not recorded it here. */
public record ComplaintChannel(Scope scope) {

  // The list of 2567 asks for how complaints are dealt with in the first, for the channel in the
  // second; in other years the crosswalk knows their numbers.
  private static final FiscalYear KNOWN = new FiscalYear(2567);
  private static final Set<String> ITEMS = Set.of("o22", "o23");

  /** What is said at the top of an item; nothing of one that asks for something else. */
  public Optional<Part> ofItem(FiscalYear year, String item) {
    return asksFor(scope, ITEMS, year, item) ? Optional.of(part()) : Optional.empty();
  }

  /** Whether an item is one of some items of 2567, or what they are in another year. */
  static boolean asksFor(Scope scope, Set<String> items, FiscalYear year, String item) {
    if (year.equals(KNOWN)) {
      return items.contains(item);
    }
    var crosswalk = new ItemCrosswalk(scope.site().catalogues());
    return items.stream()
        .anyMatch(one -> crosswalk.of(KNOWN, one).contains(new ItemCrosswalk.Kin(year, item)));
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
