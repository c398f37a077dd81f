package org.prongsai.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prongsai.folder.SiteFolder;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.yaml.Yaml;
import org.prongsai.yaml.YamlValues;

/**
 * What of the output folder is not the program's and stays when a site is built: what a web server
 * or a version control keeps there under a name that begins with a point, and what {@code site.yml}
 * names under {@code keep:}.
 *
 * @param patterns paths from the root of the output folder; {@code *} stands for any characters but
 *     a slash, {@code **} for these too
 */
public record KeptNames(List<Pattern> patterns) {

  static final String KEY = "keep";

  private static final String EXAMPLE = "CNAME, google*.html, photos/**";
  // A pattern without a letter or digit names nothing, and so everything.
  private static final Pattern NAME =
      Pattern.compile("(?!.*(^|/)\\.\\.?(/|$))(?=.*[\\p{L}\\p{N}])[^/\\\\\\p{Cc}][^\\\\\\p{Cc}]*");

  public KeptNames {
    patterns = List.copyOf(patterns);
  }

  /**
   * What the settings of a site folder name; what is wrong with them is reported by who reads all.
   */
  public static KeptNames of(Path siteDir) {
    var file = siteDir.resolve(SiteFolder.SETTINGS);
    var unheard = new Problems();
    var values = new YamlValues(unheard);
    return Files.isRegularFile(file) && Files.isReadable(file)
        ? SiteFolder.text(file, SiteFolder.SETTINGS, unheard)
            .flatMap(text -> Yaml.read(text, SiteFolder.SETTINGS, unheard))
            .map(yaml -> parse(yaml, values))
            .orElse(new KeptNames(List.of()))
        : new KeptNames(List.of());
  }

  static KeptNames parse(Yaml.Mapping yaml, YamlValues values) {
    return new KeptNames(
        values.sequence(yaml, KEY).stream()
            .filter(item -> isName(item, values))
            .map(item -> pattern(((Yaml.Scalar) item).text()))
            .toList());
  }

  private static boolean isName(Yaml item, YamlValues values) {
    boolean isName = item instanceof Yaml.Scalar text && NAME.matcher(text.text()).matches();
    if (!isName) {
      values.refuse(item, Rule.YAML_VALUE, EXAMPLE);
    }
    return isName;
  }

  private static Pattern pattern(String name) {
    var folder = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    return Pattern.compile(
        Pattern.compile("\\*\\*|\\*|[^*]+")
            .matcher(folder)
            .results()
            .map(part -> expression(part.group()))
            .collect(Collectors.joining()));
  }

  private static String expression(String part) {
    return switch (part) {
      case "**" -> ".*";
      case "*" -> "[^/]*";
      default -> Pattern.quote(part);
    };
  }

  /** Whether a path, or a folder above it, is kept. */
  public boolean keeps(String path) {
    if (path.startsWith(".")) {
      return true;
    }
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      if (isNamed(path.substring(0, end))) {
        return true;
      }
    }
    return isNamed(path);
  }

  private boolean isNamed(String path) {
    return patterns.stream().anyMatch(pattern -> pattern.matcher(path).matches());
  }
}
