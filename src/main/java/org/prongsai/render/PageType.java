package org.prongsai.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.address.PageKind;
import org.prongsai.address.PublishedContent;
import org.prongsai.address.SitePage;
import org.prongsai.model.LocalizedText;
import org.prongsai.page.Section;
import org.prongsai.page.ShareFinding;

/**
 * A kind of page: where a site has such pages and what stands on them. Stateless: what it needs of
 * a page and its site is the {@link Scope}.
 */
public interface PageType extends PageKind {

  /** Where a site has such pages, and what they are called. */
  default PageDescription description() {
    return PageDescription.named();
  }

  @Override
  default Stream<SitePage> pages(PublishedContent content) {
    return description().pages().of(this, content);
  }

  /** The heading: that of the kind, else the title of the page's document, else its label. */
  default String heading(Scope scope) {
    var key = description().heading();
    if (key.isEmpty()) {
      return new Narrative(scope).title(label(scope, scope.page()));
    }
    var format = scope.format();
    var id = scope.page().id();
    return scope.say(key, scope.page().year().map(format::year).orElse(format.digits(id)));
  }

  List<Section> sections(Scope scope);

  /** The template that draws the page. */
  default String template() {
    return "pages/page.ftlh";
  }

  /**
   * A title that makes sense alone: in a list of results or bookmarks there is no page around it.
   */
  default String title(Scope scope, String heading) {
    return heading;
  }

  /**
   * What a chat shows as the title beside a link to the page: what was found, where a page finds
   * something. The agency is named beside it.
   */
  default String shareTitle(Scope scope, String heading) {
    return title(scope, heading);
  }

  /** What the picture beside a link says; where it is nothing of its own, the result of a year. */
  default Optional<ShareFinding> shareFinding(Scope scope) {
    return Optional.empty();
  }

  /** The sections of which the description of the page is made. */
  default List<Section> described(Scope scope, List<Section> sections) {
    return sections;
  }

  /**
   * The short name of a page of this kind in the ways around. Only what has pages below it needs
   * one.
   *
   * @param scope that of the page from which the way leads
   */
  default String label(Scope scope, SitePage page) {
    var key = description().label();
    return key.isEmpty()
        ? page.path()
        : scope.say(key, page.year().map(scope.format()::shortYear).orElse(""));
  }

  /** The document that the page's figures come from: that of the site. Empty where it is none. */
  default LocalizedText source(Scope scope) {
    return scope.settings().source();
  }

  /** Where in the source document the page's figures stand; empty where that is not known. */
  default String placeInSource(Scope scope) {
    var key = description().source();
    return key.isEmpty() ? "" : scope.say(key, scope.digits(scope.page().id()));
  }

  /**
   * How likely a page of this kind is what a reader searches for, against others that hold the same
   * words: 100 like any other, more where a subject begins, less where words are said again.
   */
  default int standing() {
    return 100;
  }

  /** The same of one page: less where others of its kind say more of what they are about. */
  default int standing(SitePage page, PublishedContent content) {
    return standing();
  }

  /** Whether citizens read it, who are led to what its terms mean: so it is of pages of a year. */
  default boolean explainsTerms(SitePage page) {
    return page.year().isPresent();
  }

  /** Whether it lists purchases, which may have an index of their own. */
  default boolean listsPurchases() {
    return false;
  }

  /** Names of scripts. Pages do without; one is loaded where there is something for it to do. */
  default List<String> scripts(Scope scope) {
    return List.of();
  }

  /** A description for search engines, as JSON-LD; empty where there is none. */
  default String structuredData(Scope scope) {
    return "";
  }
}
