package org.prongsai.model;

import java.nio.file.Path;

/**
 * A file attached as evidence, published as it is.
 *
 * @param file where it lies in the site folder
 * @param size bytes
 * @param sha256 its checksum in hexadecimal
 * @param kind what it is to a machine, such as {@code scanned-pdf}; empty where not looked at
 */
public record EvidenceFile(Path file, long size, String sha256, String kind) {

  public EvidenceFile withKind(String id) {
    return new EvidenceFile(file, size, sha256, id);
  }

  /** Where a file lies in the site folder: attached, or a picture beside a document. */
  public static String source(String path) {
    return (path.matches("(?:th|en)/.*") ? "content/" : "content/files/") + path;
  }
}
