package org.prongsai.validate.rule;

import com.google.auto.service.AutoService;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.prongsai.address.SitePaths;
import org.prongsai.model.Document;
import org.prongsai.model.Language;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.read.DocumentSource;
import org.prongsai.validate.table.UnreadRows;

/**
 * Links and pictures of documents lead to files, pages and headings that exist. What a build makes
 * beside pages and tables is known only when it is made; the finished site is checked for it.
 */
@AutoService(SiteRule.class)
public final class DocumentLinkRule implements SiteRule {

  /** How the program names the headings of documents, and nothing else. */
  private static final String HEADING = "t-";

  /** What no template calls a part of a page: they use small letters, digits and hyphens. */
  private static final Pattern TYPED = Pattern.compile(HEADING + ".*|.*[^a-z0-9-].*");

  private static final Pattern NAMES_FILE = Pattern.compile("(?:.*/)?[^/]*\\.[^/]*|.*SHA256SUMS");

  private static final URI NOWHERE = URI.create("site:/.html");
  private static final URI ROOT = URI.create("site:/");

  @Override
  public void check(CheckedSite site, Problems problems) {
    var files = new LocalFiles(site, !UnreadRows.isAny(problems));
    var ids = new IdentityHashMap<Document, Set<String>>();
    for (var document : site.site().documents().all()) {
      new Links(site, document, files, ids).check(problems);
    }
  }

  private record Links(
      CheckedSite site, Document document, LocalFiles files, Map<Document, Set<String>> ids) {

    void check(Problems problems) {
      var broken = addresses().stream().filter(this::isLocal).filter(this::isBroken).toList();
      if (broken.isEmpty()) {
        return;
      }
      var source = new DocumentSource(site.sources().folder().dir(), document);
      for (int i = 0; i < broken.size(); i++) {
        var address = broken.get(i);
        boolean isHere = address.startsWith("#");
        // The first of them are looked for; thousands of one document would take too long.
        var places =
            i < Problems.MOST
                ? source.placesOfAddress(address)
                : isHere ? List.<Location>of() : List.of(Location.of(document.file()));
        // A reference that AsciiDoc did not find has been told of.
        places.stream()
            .filter(at -> !isHere || !problems.hasAt(at))
            .forEach(reporter(address, source, problems));
      }
    }

    private Consumer<Location> reporter(String address, DocumentSource source, Problems problems) {
      var target = target(address);
      var path = path(target);
      return isThere(address, path)
          ? at -> problems.add(Rule.PAGE_FRAGMENT_BROKEN, at, address, path, target.getFragment())
          : at ->
              problems.add(
                  Rule.PAGE_LINK_BROKEN,
                  at,
                  source.typed(address),
                  path,
                  "",
                  pageMeant(address, path));
    }

    /** The page that an address leads to as its writer sees it; empty where there is none. */
    private String pageMeant(String address, String path) {
      var beside = document.path().replaceFirst("[^/]*$", "") + address.replaceFirst("#.*", "");
      return Stream.of(path, beside)
          .map(name -> LocalFiles.page(name.replaceFirst("\\.(?:html|adoc)$", "")))
          .filter(page -> !page.isEmpty() && site.pages().has(page))
          .findFirst()
          .orElse("");
    }

    private Set<String> addresses() {
      var addresses = new LinkedHashSet<String>();
      var body = body(document);
      body.select("a[href]").forEach(link -> addresses.add(link.attr("href")));
      body.select("[src]").forEach(picture -> addresses.add(picture.attr("src")));
      return addresses;
    }

    private boolean isLocal(String address) {
      // What a browser takes for another computer has been told of.
      return !address.isEmpty()
          && !address.startsWith("//")
          && !address.contains("\\")
          && !address.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*");
    }

    private boolean isBroken(String address) {
      var target = target(address);
      return !isThere(address, path(target)) || !finds(target);
    }

    /**
     * Only what counts from the root is written anew for a page; all else names the file itself.
     */
    private boolean isThere(String address, String path) {
      boolean isRewritten = address.startsWith("/") || address.matches("[?#].*");
      return files.has(path) && (isRewritten || NAMES_FILE.matcher(path).matches());
    }

    private URI target(String address) {
      try {
        var page = SitePaths.outputPath(document.language(), document.path());
        return ROOT.resolve(page).resolve(new URI(address));
      } catch (URISyntaxException e) {
        return NOWHERE; // what is no address leads to no page
      }
    }

    private static String path(URI target) {
      return target.getPath().replaceFirst("^/+", "");
    }

    /** Whether the heading is there that is meant, where it is one of a document. */
    private boolean finds(URI target) {
      var fragment = target.getFragment();
      var documents = documents(LocalFiles.page(path(target)));
      return fragment == null
          || !TYPED.matcher(fragment).matches()
          || documents.isEmpty()
          || documents.stream().anyMatch(other -> ids(other).contains(fragment));
    }

    private List<Document> documents(String page) {
      return Stream.of(Language.values())
          .flatMap(language -> site.site().document(language, page).stream())
          .toList();
    }

    private Set<String> ids(Document other) {
      return ids.computeIfAbsent(
          other, found -> new HashSet<>(body(found).select("[id]").eachAttr("id")));
    }

    private static Element body(Document document) {
      var html = new StringBuilder();
      for (var segment : document.body()) {
        if (segment instanceof Document.Html text) {
          html.append(text.html());
        }
      }
      return Jsoup.parseBodyFragment(html.toString()).body();
    }
  }
}
