package org.prongsai.render.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prongsai.address.SitePage;
import org.prongsai.page.Layout;
import org.prongsai.render.Scope;

/** The entries of the masthead: a section of the site each, none where the site has nothing. */
record MainMenu(Scope scope) {

  /** A section, and the first names in the paths of its pages, without a year. */
  private enum Chapter {
    RESULT("years"),
    MEASURES("measures"),
    OIT("ita"),
    SPENDING("spending", "procurement", "performance", "villages", "suppliers"),
    DATA("data");

    private final Set<String> names;

    Chapter(String... names) {
      this.names = Set.of(names);
    }
  }

  private static final Pattern OF_YEAR = Pattern.compile("[0-9]{4}(/|$)");

  /**
   * The entries.
   *
   * @param href gives the address of a page's path as seen from this page
   * @param here whether this page is shown at its own address, so that it can be marked
   */
  List<Layout.MenuEntry> entries(UnaryOperator<String> href, boolean here) {
    var entries = new ArrayList<Layout.MenuEntry>();
    for (var chapter : Chapter.values()) {
      target(chapter)
          .filter(scope.tree()::has)
          .ifPresent(
              path ->
                  entries.add(
                      new Layout.MenuEntry(
                          scope.say("menu." + chapter.name().toLowerCase(Locale.ROOT)),
                          href.apply(path),
                          here ? current(chapter, path) : "")));
    }
    return entries;
  }

  /** The page that an entry leads to, if the site has it. */
  private Optional<String> target(Chapter chapter) {
    var years = scope.years();
    return switch (chapter) {
      case RESULT -> years.result().map(Object::toString);
      case MEASURES -> years.plan().map(year -> year + "/measures");
      case OIT -> years.oit().map(year -> "ita/" + year);
      case SPENDING -> Optional.of("spending");
      case DATA -> Optional.of("data");
    };
  }

  /** How this page relates to an entry, as {@code aria-current} has it; empty if it does not. */
  private String current(Chapter chapter, String target) {
    var here = scope.page().path();
    if (here.equals(target)) {
      return "page";
    }
    return chapter(scope.page()).filter(chapter::equals).isPresent() ? "true" : "";
  }

  /** The section of a page; what a year has and no other section claims belongs to its result. */
  private static Optional<Chapter> chapter(SitePage page) {
    var ofYear = OF_YEAR.matcher(page.path());
    boolean isOfYear = ofYear.lookingAt();
    var name = page.path().substring(isOfYear ? ofYear.end() : 0).replaceFirst("/.*", "");
    return Stream.of(Chapter.values())
        .filter(chapter -> chapter.names.contains(name))
        .findFirst()
        .or(() -> isOfYear ? Optional.of(Chapter.RESULT) : Optional.empty());
  }
}
