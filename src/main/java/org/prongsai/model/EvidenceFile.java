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
}
