package org.prongsai.address;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every page that a site has, by its path, in the order of the data contract. */
public final class PageTree {

  private static final Comparator<SitePage> BY_YEAR =
      Comparator.comparing(page -> page.year().orElseThrow());

  private final Map<String, SitePage> pages = new LinkedHashMap<>();
  private final Map<Class<?>, List<SitePage>> byKind = new HashMap<>();

  private PageTree() {}

  /**
   * The pages of a site. A path belongs to the first kind that has it. Kinds of a year that follow
   * one another in the list are laid out year by year: all pages of 2566, then all of 2567.
   *
   * @param kinds the kinds of pages, in the order of the data contract
   */
  public static PageTree of(List<? extends PageKind> kinds, PublishedContent content) {
    var tree = new PageTree();
    var ofYears = new ArrayList<SitePage>();
    for (var kind : kinds) {
      kind.pages(content)
          .forEach(
              page -> {
                if (page.year().isPresent()) {
                  ofYears.add(page);
                } else {
                  tree.addYearByYear(ofYears);
                  tree.add(page);
                }
              });
    }
    tree.addYearByYear(ofYears);
    return tree;
  }

  private void addYearByYear(List<SitePage> ofYears) {
    ofYears.stream().sorted(BY_YEAR).forEach(this::add);
    ofYears.clear();
  }

  private void add(SitePage page) {
    if (pages.putIfAbsent(page.path(), page) == null) {
      byKind.computeIfAbsent(page.kind(), k -> new ArrayList<>()).add(page);
    }
  }

  public Collection<SitePage> pages() {
    return Collections.unmodifiableCollection(pages.values());
  }

  /** The pages of a kind, in order. */
  public List<SitePage> pages(Class<? extends PageKind> kind) {
    return Collections.unmodifiableList(byKind.getOrDefault(kind, List.of()));
  }

  public Optional<SitePage> page(String path) {
    return Optional.ofNullable(pages.get(path));
  }

  public boolean has(String path) {
    return pages.containsKey(path);
  }

  /** The paths of all pages. */
  public List<String> paths() {
    return List.copyOf(pages.keySet());
  }
}
