package org.prongsai.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.prongsai.model.Colour;
import org.prongsai.model.Theme;

/**
 * Style sheets, fonts and images: the program's own, overridden file by file by those of the site.
 * The style sheets become one file, since a request is what costs a cheap phone most; so do the
 * scripts of a folder.
 */
public final class Assets {

  private static final String BUILT_IN = "/org/prongsai/assets";
  private static final String CSS = "css/";
  private static final String ONE_SHEET = "assets/css/site.css";

  /** A script that is one of several: {@code js/search/index.js} is a part of js/search.js. */
  private static final Pattern PART = Pattern.compile("(js/[^/]+)/[^/]+\\.js");

  /** Comments that begin a line, empty lines, indents. */
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "(?m)^[ \\t]*/\\*[^*]*+(?:\\*(?!/)[^*]*+)*+\\*/[ \\t]*\\n|^[ \\t]*//.*\\n|^[ \\t]+|^\\n");

  private final Path siteAssets;
  private final Theme theme;

  public Assets(Path siteDir, Theme theme) {
    this.siteAssets = siteDir.resolve("assets");
    this.theme = theme;
  }

  public List<PublishedFile> files() {
    var all = new TreeMap<>(builtIn());
    if (Files.isDirectory(siteAssets)) {
      all.putAll(below(siteAssets));
    }
    var files = new ArrayList<PublishedFile>();
    var sheets = new TreeMap<String, byte[]>();
    var scripts = new TreeMap<String, ByteArrayOutputStream>();
    all.forEach(
        (path, bytes) -> {
          if (path.startsWith(CSS) && path.endsWith(".css")) {
            sheets.put(order(path), bytes);
          } else if (path.endsWith(".js")) {
            var name = PART.matcher(path).replaceFirst("$1.js");
            scripts
                .computeIfAbsent(name, first -> new ByteArrayOutputStream())
                .writeBytes(whole(slim(bytes)));
          } else {
            files.add(new PublishedFile("assets/" + path, bytes));
          }
        });
    scripts.forEach(
        (path, script) -> files.add(new PublishedFile("assets/" + path, script.toByteArray())));
    files.add(new PublishedFile(ONE_SHEET, joined(sheets).getBytes(StandardCharsets.UTF_8)));
    return files;
  }

  /**
   * A script without its comments and indents, which are a fifth of its weight; lines stay lines.
   */
  static byte[] slim(byte[] script) {
    return LEFT_OUT
        .matcher(new String(script, StandardCharsets.UTF_8).replace("\r\n", "\n"))
        .replaceAll("")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** A script after which another may stand, whatever it ends with. */
  private static byte[] whole(byte[] script) {
    var text = new String(script, StandardCharsets.UTF_8);
    return text.endsWith(";\n") ? script : (text + "\n;\n").getBytes(StandardCharsets.UTF_8);
  }

  /** The cascade: tokens, base, components, print. */
  private static String order(String path) {
    return switch (path) {
      case CSS + "tokens.css" -> "0";
      case CSS + "base.css" -> "1";
      case CSS + "print.css" -> "3";
      default -> "2" + path;
    };
  }

  private String joined(SortedMap<String, byte[]> sheets) {
    var css = new StringBuilder();
    sheets.forEach(
        (order, bytes) -> {
          css.append(new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n").strip());
          css.append('\n');
          if (order.equals("0")) {
            css.append(colours());
          }
        });
    return css.toString();
  }

  /**
   * The agency's colours. Print stays black; who asks for more contrast gets the program's own
   * colours, which have the most.
   */
  private String colours() {
    return colours(theme.brand(), false) + colours(theme.onDark(), true);
  }

  private static String colours(Optional<Colour> brand, boolean onDark) {
    return brand
        .map(
            colour ->
                """
                @media screen and (prefers-color-scheme: %s) and (prefers-contrast: no-preference) {
                  :root {
                    --ds-color-brand: %s;
                    --ds-color-brand-text: %s;
                    --ds-color-brand-wash: %s;
                  }
                }
                """
                    .formatted(
                        onDark ? "dark" : "light",
                        colour,
                        onDark ? Theme.DARK_SURFACES.get(0) : Colour.WHITE,
                        Theme.wash(colour, onDark)))
        .orElse("");
  }

  private static SortedMap<String, byte[]> builtIn() {
    var url = Assets.class.getResource(BUILT_IN);
    if (url == null) {
      throw new IllegalStateException("the program was packaged without its assets");
    }
    try {
      var uri = url.toURI();
      if (!uri.getScheme().equals("jar")) {
        return below(Path.of(uri));
      }
      return inJar(uri);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("not an address: " + url, e);
    }
  }

  static SortedMap<String, byte[]> inJar(URI uri) {
    var jar = Path.of(URI.create(uri.getRawSchemeSpecificPart().replaceFirst("!.*$", "")));
    // Opened for this build alone: by its address the jar could be open once in a process only.
    try (var files = FileSystems.newFileSystem(jar)) {
      return below(files.getPath(BUILT_IN));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + uri, e);
    }
  }

  private static SortedMap<String, byte[]> below(Path folder) {
    var files = new TreeMap<String, byte[]>();
    try (var paths = Files.walk(folder)) {
      for (var path : paths.filter(Files::isRegularFile).sorted().toList()) {
        files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
    return files;
  }
}
