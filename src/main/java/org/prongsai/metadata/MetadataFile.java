package org.prongsai.metadata;

import java.nio.charset.StandardCharsets;

/**
 * A file that describes data.
 *
 * @param path path in the output folder, or in the package that it goes into
 */
public record MetadataFile(String path, byte[] bytes) {

  static MetadataFile of(String path, String text) {
    return new MetadataFile(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The content; every file here is a text in UTF-8. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
