package org.prongsai.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/** Collects ids and the links to them while pages are read, and compares them at the end. */
final class FragmentLinks {

  private record Reference(Location place, String address, LinkTarget target) {}

  private final OutputFolder folder;
  private final Map<String, Set<String>> ids = new ConcurrentHashMap<>();
  private final Queue<Reference> references = new ConcurrentLinkedQueue<>();

  FragmentLinks(OutputFolder folder) {
    this.folder = folder;
  }

  /** Remembers the ids of the page. */
  void remember(CheckedPage page) {
    var found = new HashSet<String>();
    for (var element : page.elements()) {
      found.add(element.id());
      if (CheckedPage.tag(element).equals("a")) {
        found.add(element.attr("name"));
      }
    }
    ids.put(page.path(), found);
  }

  /** Remembers a link whose file exists. */
  void refer(Location place, String address, LinkTarget target) {
    var fragment = target.fragment();
    // "#top" needs no id, and ":~:" starts a text that the browser searches for.
    if (!fragment.isEmpty() && !fragment.equals("top") && !fragment.contains(":~:")) {
      references.add(new Reference(place, address, target));
    }
  }

  /** Reports links to ids that are not there; only pages and SVG files have ids. */
  void compare(Problems problems) {
    for (var reference : references) {
      var target = reference.target();
      var present = idsOf(target.path());
      if (present != null && !present.contains(target.fragment())) {
        problems.add(
            Rule.PAGE_FRAGMENT_BROKEN,
            reference.place(),
            reference.address(),
            target.path(),
            target.fragment());
      }
    }
  }

  private Set<String> idsOf(String path) {
    return path.endsWith(".svg") ? ids.computeIfAbsent(path, this::idsOfImage) : ids.get(path);
  }

  private Set<String> idsOfImage(String path) {
    var found = new HashSet<String>();
    var image = Jsoup.parse(folder.text(path), path, Parser.xmlParser());
    image.getAllElements().forEach(element -> found.add(element.attr("id")));
    return found;
  }
}
