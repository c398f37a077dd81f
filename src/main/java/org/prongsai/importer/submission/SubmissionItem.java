package org.prongsai.importer.submission;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.problem.Location;

/**
 * An item of a submission table.
 *
 * @param name what the table calls it
 * @param links its addresses, each with what is said of it
 * @param explanation what is said of them all
 */
public record SubmissionItem(
    Location place, String item, String name, List<Address> links, String explanation) {

  /** An address and what is said of it. */
  public record Address(Location place, String label, String url) {}

  /** What of one kind is said of an address, so that it can be a title. */
  private static final int LONGEST_TITLE = 200;

  public SubmissionItem {
    links = List.copyOf(links);
  }

  /** The title of an address: its own label, a line of the explanation, or the name of the item. */
  public String title(int index, String nameOfItem) {
    var own = links.get(index).label();
    var lines = lines();
    if (own.isEmpty() && isPaired() && lines.get(index).length() <= LONGEST_TITLE) {
      own = lines.get(index);
    }
    var known = nameOfItem.isEmpty() ? name : nameOfItem;
    var title = own.isEmpty() ? known : own;
    return title.isEmpty() ? item : title;
  }

  /** What the title does not say already. */
  public String note(int index, String nameOfItem) {
    var title = title(index, nameOfItem);
    if (isPaired()) {
      return title.equals(lines().get(index)) ? "" : lines().get(index);
    }
    return explanation.equals(title) ? "" : explanation.replace("\n", " ");
  }

  private boolean isPaired() {
    return lines().size() == links.size();
  }

  private List<String> lines() {
    var lines = new ArrayList<String>();
    explanation.lines().map(AddressCell::label).filter(l -> !l.isEmpty()).forEach(lines::add);
    return lines;
  }
}
