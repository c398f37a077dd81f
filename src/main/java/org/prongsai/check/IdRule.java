package org.prongsai.check;

import java.util.HashMap;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/** An id stands once on a page. */
final class IdRule implements PageRule {

  @Override
  public void check(CheckedPage page, Problems problems) {
    var first = new HashMap<String, Location>();
    for (var element : page.elements()) {
      var id = element.id();
      if (id.isEmpty()) {
        continue;
      }
      var place = page.place(element);
      var other = first.putIfAbsent(id, place);
      if (other != null) {
        problems.add(Rule.PAGE_ID_TWICE, place, id, other.toString());
      }
    }
  }
}
