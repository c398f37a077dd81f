package org.prongsai.grade;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs and unpacks zip archives for tests. */
public final class Zips {

  private Zips() {}

  public static byte[] of(Map<String, byte[]> files) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return out.toByteArray();
  }

  public static Map<String, byte[]> files(byte[] bytes) throws IOException {
    var files = new TreeMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  /** The archive with a text in one of its files replaced by another. */
  static byte[] with(byte[] bytes, String file, String from, String to) throws IOException {
    var files = files(bytes);
    var text = new String(files.get(file), StandardCharsets.UTF_8);
    assertTrue(text.contains(from), () -> from + " is not in " + text);
    files.put(file, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
    return of(files);
  }
}
