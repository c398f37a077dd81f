package org.prongsai.model;

import java.nio.file.Path;

/**
 * A file attached as evidence, published as it is.
 *
 * @param file where it lies in the site folder
 * @param size bytes
 * @param sha256 its checksum in hexadecimal
 */
public record EvidenceFile(Path file, long size, String sha256) {}
