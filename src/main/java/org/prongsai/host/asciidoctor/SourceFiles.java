package org.prongsai.host.asciidoctor;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
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

  /** The text of a file; what is not UTF-8 is a problem and shown as U+FFFD. */
  static String text(String file, byte[] bytes, ConversionState conversion) {
    var text = new String(bytes, StandardCharsets.UTF_8).replaceAll("\\R", "\n");
    text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
    } catch (CharacterCodingException e) {
      var place = new SourcePositions(file, text).at(Math.max(0, text.indexOf('\uFFFD')));
      var line = text.lines().skip(place.line() - 1L).findFirst().orElse("").strip();
      conversion.problem(Rule.ENCODING_NOT_SUPPORTED, place, line);
    }
    return text;
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
