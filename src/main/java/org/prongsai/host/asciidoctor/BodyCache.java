package org.prongsai.host.asciidoctor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.prongsai.hash.Sha256;
import org.prongsai.model.MacroName;
import org.prongsai.problem.Severity;

/**
 * Keeps converted documents, one file each, so that AsciiDoc runs only for what changed. It is a
 * help and nothing more: what cannot be read or written is converted again.
 */
final class BodyCache {

  // To be raised whenever the conversion gives another result for the same source.
  private static final String FORMAT = "3";

  private final Path dir;
  private final SourceFiles files;
  private final ObjectMapper mapper = new ObjectMapper();
  private final String converter = FORMAT + " " + version() + " " + MacroName.codes();

  BodyCache(Path dir, SourceFiles files) {
    this.dir = dir;
    this.files = files;
  }

  /** The body of a document with these bytes, where it is kept and its includes are unchanged. */
  Optional<Body> find(String file, byte[] bytes) {
    try {
      var json = mapper.readTree(entry(file).toFile());
      if (!json.path("key").asText().equals(key(file, bytes))) {
        return Optional.empty();
      }
      return Optional.of(BodyJson.read(json)).filter(this::isCurrent);
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Keeps a body, unless it has errors. */
  void keep(String file, byte[] bytes, Body body) {
    if (body.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
      return;
    }
    JsonNode json = BodyJson.write(body).put("key", key(file, bytes));
    try {
      Files.createDirectories(dir);
      var written = Files.createTempFile(dir, "body", ".tmp");
      Files.write(written, mapper.writeValueAsBytes(json));
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

  private boolean isCurrent(Body body) {
    return body.includes().entrySet().stream()
        .allMatch(
            entry -> files.sha256(entry.getKey()).filter(entry.getValue()::equals).isPresent());
  }

  private Path entry(String file) {
    return dir.resolve(Sha256.of(utf8(file)) + ".json");
  }

  private String key(String file, byte[] bytes) {
    return Sha256.of(utf8(converter + "\n" + file + "\n"), bytes);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  // Read from its file, for asking AsciidoctorJ would start it.
  private static String version() {
    try (var in =
        BodyCache.class.getResourceAsStream("/META-INF/asciidoctorj-version.properties")) {
      var properties = new Properties();
      properties.load(in);
      return new TreeMap<>(properties).toString();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read AsciidoctorJ's version", e);
    }
  }
}
