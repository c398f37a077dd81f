package org.prongsai.host.asciidoctor;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.prongsai.model.Document.Html;
import org.prongsai.model.Document.Macro;
import org.prongsai.model.Document.Segment;
import org.prongsai.model.MacroName;
import org.prongsai.privacy.CitizenNumber;
import org.prongsai.problem.Severity;

/**
 * Keeps converted documents, one file each, so that AsciiDoc runs only for what changed. It is a
 * help and nothing more: what cannot be read or written is converted again.
 */
final class ConversionCache {

  // To be raised whenever the conversion gives another result for the same source.
  private static final String FORMAT = "9";
  private static final Pattern TAG = Pattern.compile("<[^<>]*>");
  private static final ObjectMapper MAPPER =
      new ObjectMapper().addMixIn(Segment.class, SegmentKinds.class);

  /** A body, and what it was made from. */
  record Kept(String key, ConvertedDocument body) {}

  /** Segments are told apart by the names of their parts. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
  @JsonSubTypes({@JsonSubTypes.Type(Html.class), @JsonSubTypes.Type(Macro.class)})
  private interface SegmentKinds {}

  private final Path dir;
  private final SourceFiles files;
  private final String converter = FORMAT + " " + version() + " " + MacroName.codes();

  ConversionCache(Path dir, SourceFiles files) {
    this.dir = dir;
    this.files = files;
  }

  /** The body of a document with these bytes, where it is kept and its includes are unchanged. */
  Optional<ConvertedDocument> find(String file, byte[] bytes) {
    try {
      var kept = Optional.ofNullable(MAPPER.readValue(entry(file).toFile(), Kept.class));
      return kept.filter(found -> key(file, bytes).equals(found.key()))
          .map(Kept::body)
          .filter(this::isCurrent);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Keeps a body, unless it has errors or the number of a citizen, which is to stay nowhere. */
  void keep(String file, byte[] bytes, ConvertedDocument body) {
    try {
      if (body.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR)
          || isPrivate(body)) {
        Files.deleteIfExists(entry(file));
        return;
      }
      Files.createDirectories(dir);
      var written = Files.createTempFile(dir, "body", ".tmp");
      Files.write(written, MAPPER.writeValueAsBytes(new Kept(key(file, bytes), body)));
      Files.move(
          written,
          entry(file),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // Not kept, so converted again next time.
      return;
    }
  }

  private static boolean isPrivate(ConvertedDocument body) {
    var html =
        body.segments().stream()
            .map(segment -> segment instanceof Html text ? text.html() : "\n")
            .collect(Collectors.joining());
    var words = TAG.matcher(html).replaceAll("");
    return Stream.of(html, words, body.title())
        .anyMatch(text -> !CitizenNumber.in(text, "").isEmpty());
  }

  private boolean isCurrent(ConvertedDocument body) {
    return body.includes().entrySet().stream()
        .allMatch(
            entry -> files.sha256(entry.getKey()).filter(entry.getValue()::equals).isPresent());
  }

  private Path entry(String file) {
    return dir.resolve(DigestUtils.sha256Hex(file) + ".json");
  }

  private String key(String file, byte[] bytes) {
    return DigestUtils.sha256Hex(converter + "\n" + file + "\n" + DigestUtils.sha256Hex(bytes));
  }

  // Read from its file, for asking AsciidoctorJ would start it.
  private static String version() {
    try (var in =
        ConversionCache.class.getResourceAsStream("/META-INF/asciidoctorj-version.properties")) {
      var properties = new Properties();
      properties.load(in);
      return new TreeMap<>(properties).toString();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read AsciidoctorJ's version", e);
    }
  }
}
