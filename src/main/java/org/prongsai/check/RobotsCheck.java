package org.prongsai.check;

import java.util.regex.Pattern;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;

/** The sitemap that {@code robots.txt} names exists. */
record RobotsCheck(OutputFolder folder, MachineLinkCheck addresses) {

  static final String ROBOTS = "robots.txt";

  private static final Pattern SITEMAP =
      Pattern.compile("\\s*sitemap\\s*:(.*)", Pattern.CASE_INSENSITIVE);

  void check(Problems problems) {
    var lines = folder.text(ROBOTS).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      var sitemap = SITEMAP.matcher(lines.get(i));
      if (sitemap.matches()) {
        var place = Location.of(ROBOTS, i + 1, 1);
        addresses.checkOwnOrElse(place, sitemap.group(1), problems);
      }
    }
  }
}
