package org.prongsai.check;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.prongsai.check.LinkTarget.Kind;

/** Resolves addresses as a browser does, against the folder instead of the web. */
record LinkResolver(String baseUrl, String basePath, OutputFolder folder) {

  /** Served at any address, so it alone is written with absolute paths. */
  static final String NOT_FOUND_PAGE = "404.html";

  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");
  private static final Set<String> WEB = Set.of("http:", "https:", "ftp:", "ws:", "wss:");
  private static final String INDEX = "index.html";

  LinkResolver(String baseUrl, OutputFolder folder) {
    this(baseUrl, Optional.ofNullable(URI.create(baseUrl).getRawPath()).orElse("/"), folder);
  }

  /** Whether the address names a place in this site by its full address. */
  boolean isCanonical(String address) {
    return address.startsWith(baseUrl) || (address + "/").equals(baseUrl);
  }

  /** What {@code address} means where it stands in the file {@code from}. */
  LinkTarget resolve(String from, String address) {
    var text = address.strip();
    if (isCanonical(text)) {
      return served(text.substring(Math.min(baseUrl.length(), text.length())));
    }
    if (text.startsWith("//")) {
      return new LinkTarget(Kind.ELSEWHERE, "", "");
    }
    var scheme = SCHEME.matcher(text);
    if (scheme.lookingAt()) {
      return withScheme(scheme.group().toLowerCase(Locale.ROOT));
    }
    if (from.equals(NOT_FOUND_PAGE) && !text.startsWith("#")) {
      return text.startsWith(basePath) ? served(text.substring(basePath.length())) : missing();
    }
    return text.startsWith("/") ? missing() : relative(from, text);
  }

  private static LinkTarget withScheme(String scheme) {
    if (scheme.equals("file:")) {
      return missing();
    }
    return new LinkTarget(WEB.contains(scheme) ? Kind.ELSEWHERE : Kind.NO_PLACE, "", "");
  }

  /** An address that only a web server answers, which serves {@code index.html} for a folder. */
  private LinkTarget served(String rest) {
    var target = target("", path(rest), fragment(rest));
    return target.is(Kind.MISSING) ? target("", asFolder(path(rest)), fragment(rest)) : target;
  }

  private static String asFolder(String path) {
    return path.isEmpty() || path.endsWith("/") ? path + INDEX : path;
  }

  private LinkTarget relative(String from, String text) {
    var path = path(text);
    if (path.isEmpty()) {
      return new LinkTarget(Kind.FILE, from, fragment(text));
    }
    return target(from.substring(0, from.lastIndexOf('/') + 1), path, fragment(text));
  }

  private LinkTarget target(String folderOfFile, String path, String fragment) {
    var resolved = decode(path).flatMap(decoded -> normal(folderOfFile + decoded)).orElse("");
    return new LinkTarget(folder.has(resolved) ? Kind.FILE : Kind.MISSING, resolved, fragment);
  }

  /**
   * Without {@code .} and {@code ..}; empty where it leaves the folder. A folder keeps its slash.
   */
  private static Optional<String> normal(String path) {
    var parts = new ArrayDeque<String>();
    for (var part : path.split("/", -1)) {
      if (part.equals("..") && parts.pollLast() == null) {
        return Optional.empty();
      }
      if (!part.equals("..") && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return Optional.of(String.join("/", parts));
  }

  private static String path(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) != '?' && text.charAt(end) != '#') {
      end++;
    }
    return text.substring(0, end);
  }

  private static String fragment(String text) {
    var hash = text.indexOf('#');
    return hash < 0 ? "" : decode(text.substring(hash + 1)).orElse(text.substring(hash + 1));
  }

  private static Optional<String> decode(String text) {
    if (text.indexOf('%') < 0) {
      return Optional.of(text);
    }
    try {
      return Optional.of(URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static LinkTarget missing() {
    return new LinkTarget(Kind.MISSING, "", "");
  }
}
