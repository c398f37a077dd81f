package org.prongsai.read.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a CSV file, in memory or not; they can be read again and again. */
@FunctionalInterface
interface CsvSource {

  InputStream open() throws IOException;

  static CsvSource of(byte[] bytes) {
    return () -> new ByteArrayInputStream(bytes);
  }

  static CsvSource of(Path file) {
    return () -> Files.newInputStream(file);
  }
}
