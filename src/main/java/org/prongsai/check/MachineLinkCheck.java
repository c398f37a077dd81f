package org.prongsai.check;

import org.prongsai.check.LinkTarget.Kind;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/** Checks that the addresses in sitemap, feeds and discovery file lead to files of the folder. */
record MachineLinkCheck(LinkResolver addresses, FragmentLinks fragments) {

  /** Checks a text if it is an address of this site. */
  void checkOwn(Location place, String text, Problems problems) {
    if (addresses.isCanonical(text.strip())) {
      checkOwnOrElse(place, text, problems);
    }
  }

  /** Checks a text that must be an address of this site. */
  void checkOwnOrElse(Location place, String text, Problems problems) {
    var address = text.strip();
    var target = addresses.resolve(place.file(), address);
    if (!addresses.isCanonical(address) || !target.is(Kind.FILE)) {
      problems.add(Rule.PAGE_LINK_BROKEN, place, address, target.path());
    } else {
      fragments.refer(place, address, target);
    }
  }
}
