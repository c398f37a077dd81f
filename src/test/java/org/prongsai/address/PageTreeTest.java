package org.prongsai.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the pages of several kinds become one tree. */
class PageTreeTest {

  /** Once in a site. */
  private static final class Front implements PageKind {
    @Override
    public Stream<SitePage> pages(PublishedContent content) {
      return Stream.of(page("front"));
    }
  }

  /** Once in a year. */
  private static final class Overview implements PageKind {
    @Override
    public Stream<SitePage> pages(PublishedContent content) {
      return content.years("plan").map(year -> page(year, year.toString()));
    }
  }

  /** Several in a year. */
  private static final class Detail implements PageKind {
    @Override
    public Stream<SitePage> pages(PublishedContent content) {
      return content.rows("plan").stream()
          .map(row -> page(row.year(), row.year() + "/" + row.text("id"), row.text("id")));
    }
  }

  /** Wants a path that another kind may have already. */
  private static final class Written implements PageKind {
    @Override
    public Stream<SitePage> pages(PublishedContent content) {
      return Stream.of(page("front"), page("last"));
    }
  }

  private static final PublishedContent CONTENT =
      new MadeContent()
          .row("plan", 2566, "id", "b")
          .row("plan", 2567, "id", "a")
          .row("plan", 2566, "id", "a")
          .content();

  private static PageTree tree(PageKind... kinds) {
    return PageTree.of(List.of(kinds), CONTENT);
  }

  @Test
  void kindsOfAYearThatFollowOneAnotherAreLaidOutYearByYear() {
    assertEquals(
        List.of("front", "2566", "2566/b", "2566/a", "2567", "2567/a", "last"),
        tree(new Front(), new Overview(), new Detail(), new Written()).paths());
  }

  @Test
  void aKindWithoutYearsPartsTheYears() {
    assertEquals(
        List.of("2566", "2567", "front", "2566/b", "2566/a", "2567/a"),
        tree(new Overview(), new Front(), new Detail()).paths());
  }

  @Test
  void aPathBelongsToTheFirstKindThatHasIt() {
    var tree = tree(new Front(), new Written());
    assertEquals(Front.class, tree.page("front").orElseThrow().kind());
    assertEquals(List.of("last"), tree.pages(Written.class).stream().map(SitePage::path).toList());
    assertTrue(tree.has("last"));
    assertFalse(tree.has("2566"));
  }

  @Test
  void aPageKnowsItsYearAndWhatItIsAbout() {
    var page = tree(new Detail()).pages(Detail.class).get(2);
    assertEquals("2567/a", page.path());
    assertEquals(2567, page.year().orElseThrow().be());
    assertEquals("a", page.id());
  }

  @Test
  void aDatasetOfTheSitesOwnOpensNoYear() {
    var content = new MadeContent().row("plan", 2567).row("own-waste", 2560).content();
    assertEquals(List.of(2567), content.years().stream().map(year -> year.be()).toList());
    assertEquals(List.of(), content.years("absent").toList());
    assertEquals(List.of(), content.rows("absent"));
  }
}
