package org.prongsai.host.asciidoctor;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.io.function.Uncheck;
import org.prongsai.folder.SiteFolder;
import org.prongsai.problem.Rule;

/** The files below {@code content/} that a document is made of; nothing else is ever read. */
record SourceFiles(Path siteDir, Path content) {

  private static final String EN = "^" + SiteFolder.CONTENT + "/en/";
  private static final String TH = SiteFolder.CONTENT + "/th/";
  private static final String URI = "[A-Za-z][A-Za-z0-9+.-]*:.*";

  SourceFiles(Path siteDir) {
    this(siteDir, siteDir.resolve(SiteFolder.CONTENT));
  }

  /** Path relative to the site folder, with forward slashes. */
  String relative(Path file) {
    return SiteFolder.relative(siteDir, file);
  }

  byte[] bytes(String file) {
    return Uncheck.get(
        () -> Files.readAllBytes(siteDir.resolve(file)), () -> "cannot read " + file);
  }

  /** The checksum of a file, or none where it cannot be read. */
  Optional<String> sha256(String file) {
    try {
      return Optional.of(DigestUtils.sha256Hex(Files.readAllBytes(siteDir.resolve(file))));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The address on the site of a picture. */
  static String address(String file) {
    return file.replaceFirst("^" + SiteFolder.CONTENT + "/(?:files/)?", "/files/");
  }

  /**
   * The picture below {@code content/} that a target names, seen from a file; what does not lie
   * beside an English document may lie beside its Thai twin.
   */
  Optional<String> picture(String from, String target) {
    return seenFrom(from, target).or(() -> seenFrom(from.replaceFirst(EN, TH), target));
  }

  private Optional<String> seenFrom(String from, String target) {
    try {
      var plain = URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
      var path =
          plain.startsWith("/")
              ? content.resolve(plain.substring(1))
              : siteDir.resolve(from).resolveSibling(plain);
      var file = path.normalize();
      boolean isPicture =
          file.startsWith(content)
              && SiteFolder.PICTURE.matcher(relative(file)).matches()
              && Files.isRegularFile(file)
              && file.toRealPath().startsWith(content.toRealPath());
      return isPicture ? Optional.of(relative(file)) : Optional.empty();
    } catch (IllegalArgumentException | IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Finds what an include names.
   *
   * @param from the file that the include stands in
   * @throws IncludeRefused where there is nothing that may be read
   */
  String include(String from, String target) throws IncludeRefused {
    try {
      if (target.matches(URI) || target.contains("\\") || Path.of(target).isAbsolute()) {
        throw new IncludeRefused(Rule.INCLUDE_OUTSIDE);
      }
      var file = siteDir.resolve(from).resolveSibling(target).normalize();
      if (!file.startsWith(content) || !target.endsWith(".adoc")) {
        throw new IncludeRefused(Rule.INCLUDE_OUTSIDE);
      }
      if (!Files.isRegularFile(file)) {
        throw new IncludeRefused(Rule.INCLUDE_MISSING);
      }
      // A link in the folder may lead out of it.
      if (!file.toRealPath().startsWith(content.toRealPath())) {
        throw new IncludeRefused(Rule.INCLUDE_OUTSIDE);
      }
      return relative(file);
    } catch (InvalidPathException | IOException e) {
      throw new IncludeRefused(Rule.INCLUDE_MISSING);
    }
  }

  /** An include that is not read, and the rule that says why. */
  static final class IncludeRefused extends Exception {
    private final Rule rule;

    IncludeRefused(Rule rule) {
      super(rule.id());
      this.rule = rule;
    }

    Rule rule() {
      return rule;
    }
  }
}
