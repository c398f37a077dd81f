package org.prongsai.build;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.address.SitePaths;
import org.prongsai.model.Document;
import org.prongsai.model.Language;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.read.DocumentSource;

/**
 * Tells of a problem of a finished page at the place of the document that it was written in. A page
 * that is not published can be looked at by nobody; only what no document holds is the fault of a
 * template, and keeps its place in the page.
 */
record ProblemSources(Path siteDir, List<Document> documents) {

  // A shorter text could stand in a document by chance.
  private static final int TELLING = 3;

  /** Adds all that was found on finished pages. */
  void move(Problems found, Problems problems) {
    var byPage = byPage();
    var sources = new HashMap<Document, DocumentSource>();
    var told = new HashSet<String>();
    for (var problem : found.sorted()) {
      var places =
          byPage.getOrDefault(problem.location().file(), Set.of()).stream()
              .map(document -> sources.computeIfAbsent(document, this::source))
              .flatMap(source -> places(problem, source).stream())
              .toList();
      for (var place : places.isEmpty() ? List.of(problem.location()) : places) {
        // A document may stand on the pages of both languages, and have been read before.
        if (places.isEmpty() || told.add(problem.rule().id() + place) && !problems.hasAt(place)) {
          problems.add(problem.rule(), place, problem.args().toArray());
        }
      }
    }
    found.more().forEach(problems::addMore);
  }

  private DocumentSource source(Document document) {
    return new DocumentSource(siteDir, document);
  }

  private static List<Location> places(Problem problem, DocumentSource source) {
    var text = problem.args().isEmpty() ? "" : problem.args().get(0).strip();
    if (text.length() < TELLING) {
      return List.of();
    }
    var places = source.places(text);
    return places.isEmpty() && Rule.OF_LINKS.contains(problem.rule())
        ? fromRoot(problem.location().file(), text)
            .flatMap(address -> source.places(address).stream())
            .distinct()
            .toList()
        : places;
  }

  /** An address of a page as a document writes it that counts from the root of the site. */
  private static Stream<String> fromRoot(String page, String address) {
    var path = "/" + page.substring(0, page.lastIndexOf('/') + 1) + address;
    for (var shorter = ""; !shorter.equals(path); ) {
      shorter = path;
      path = shorter.replaceFirst("[^/]+/\\.\\./", "");
    }
    return Stream.of(path, path.replaceFirst("^/en/", "/"))
        .flatMap(
            p ->
                Stream.of(
                    p, p.replaceFirst("index\\.html", ""), p.replaceFirst("/index\\.html", "")))
        .distinct();
  }

  /** The documents that a page may show: its own, and the Thai one in place of an English. */
  private Map<String, Set<Document>> byPage() {
    var byPage = new HashMap<String, Set<Document>>();
    for (var document : documents) {
      for (var language : Language.values()) {
        if (language == document.language() || document.language() == Language.TH) {
          byPage
              .computeIfAbsent(
                  SitePaths.outputPath(language, document.path()), page -> new HashSet<>())
              .add(document);
        }
      }
    }
    return byPage;
  }
}
