package org.prongsai.validate.rule;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.prongsai.address.SitePaths;
import org.prongsai.model.Document;
import org.prongsai.model.Language;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/**
 * No document gives its page the address of a file, nor one that differs from another only in
 * capital letters: on many computers these are one folder.
 */
@AutoService(SiteRule.class)
public final class AddressTakenRule implements SiteRule {

  public static final Rule ADDRESS_TAKEN = Rule.error("address-taken");

  // What a build writes beside the pages ends in one of these; attached files are known by name.
  private static final Pattern FILE =
      Pattern.compile(
          "(?i)(?:.*/)?(?:SHA256SUMS|[^/]+\\.(?:html|xml|txt|json|jsonld|ttl|csv|xlsx|zip|css|js|svg"
              + "|png|woff2?))(?=/)");
  private static final String ATTACHED = "files/";

  @Override
  public void check(CheckedSite site, Problems problems) {
    var spellings = spellings(site);
    for (var document : site.site().documents().all()) {
      var folder = folder(document);
      file(folder, site)
          .or(() -> otherSpelling(folder, spellings))
          .ifPresent(
              other ->
                  problems.add(
                      ADDRESS_TAKEN, Location.of(document.file()), "/" + folder, "/" + other));
    }
  }

  private static String folder(Document document) {
    return SitePaths.outputPath(document.language(), document.path())
        .replaceFirst("index\\.html$", "");
  }

  private static Optional<String> file(String folder, CheckedSite site) {
    var made = FILE.matcher(folder);
    if (made.lookingAt()) {
      return Optional.of(made.group());
    }
    return parts(folder).stream()
        .filter(part -> part.startsWith(ATTACHED))
        .filter(part -> site.site().files().containsKey(part.substring(ATTACHED.length())))
        .findFirst();
  }

  private static Optional<String> otherSpelling(String folder, Map<String, List<String>> known) {
    return parts(folder).stream()
        .flatMap(
            part ->
                known.getOrDefault(key(part), List.of()).stream()
                    .filter(other -> !other.equals(part)))
        .findFirst();
  }

  /** The folders of all pages, by what a computer takes them for that knows no capital letters. */
  private static Map<String, List<String>> spellings(CheckedSite site) {
    var spellings = new TreeMap<String, List<String>>();
    for (var path : site.pages().paths()) {
      for (var language : Language.values()) {
        for (var part : parts(SitePaths.outputPath(language, path))) {
          var same = spellings.computeIfAbsent(key(part), key -> new ArrayList<>());
          if (!same.contains(part)) {
            same.add(part);
          }
        }
      }
    }
    return spellings;
  }

  /** A path and the folders around it that end before a slash: a, a/b, a/b/c. */
  private static List<String> parts(String path) {
    var parts = new ArrayList<String>();
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      parts.add(path.substring(0, end));
    }
    return parts;
  }

  private static String key(String path) {
    return path.toLowerCase(Locale.ROOT);
  }
}
