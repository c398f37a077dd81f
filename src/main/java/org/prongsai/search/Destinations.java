package org.prongsai.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where people's words may lead on a site.
 *
 * @param paths addresses of all pages
 * @param names the same without their years
 * @param silent of those that say that what they are about is not there yet
 * @param titles of the pages, folded and without tone marks and spaces
 * @param words of all pages, without tone marks, in one text
 */
record Destinations(
    Collection<String> paths,
    Set<String> names,
    Collection<String> silent,
    List<String> titles,
    String words) {

  private static final Pattern YEAR = Pattern.compile("^[0-9]{4}/");

  static Destinations of(
      Collection<String> paths, Collection<String> silent, List<String> titles, String words) {
    var names = paths.stream().map(path -> YEAR.matcher(path).replaceFirst(""));
    return new Destinations(paths, names.collect(Collectors.toSet()), silent, titles, words);
  }

  /** Whether there is what a meaning says: a page, a title, or words that stand somewhere. */
  boolean has(String meaning, WordSplitter splitter) {
    if (meaning.startsWith("!/")) {
      return silent.contains(meaning.substring(2));
    }
    return switch (meaning.charAt(0)) {
      case '@' -> true;
      case '/' -> hasPage(meaning.substring(1));
      case '=' -> {
        var title = plain(meaning.substring(1));
        yield titles.stream().anyMatch(one -> one.contains(title));
      }
      default -> splitter.words(meaning).stream().map(SearchFold::bare).allMatch(words::contains);
    };
  }

  private boolean hasPage(String path) {
    return path.endsWith("*")
        ? paths.stream().anyMatch(page -> page.startsWith(path.substring(0, path.length() - 1)))
        : names.contains(path);
  }

  static String plain(String text) {
    return SearchFold.bare(SearchFold.fold(text)).replace(" ", "");
  }
}
