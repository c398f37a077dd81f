package org.prongsai.check;

import com.google.auto.service.AutoService;
import java.util.HashMap;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/** Every {@code id} is unique within its page. */
@AutoService(PageRule.class)
public final class IdRule implements PageRule {

  public static final Rule PAGE_ID_TWICE = Rule.error("page-id-twice");

  @Override
  public void check(CheckedPage page, CheckedFolder folder, Problems problems) {
    var first = new HashMap<String, Location>();
    for (var element : page.elements()) {
      var id = element.id();
      if (id.isEmpty()) {
        continue;
      }
      var place = page.place(element);
      var other = first.putIfAbsent(id, place);
      if (other != null) {
        problems.add(PAGE_ID_TWICE, place, id, other);
      }
    }
  }
}
