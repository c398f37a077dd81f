package org.prongsai.model;

import java.nio.file.Path;

/**
 * A file attached as evidence, published as it is.
 *
 * @param file where it lies in the site folder
 * @param sha256 its checksum in hexadecimal
 */
public record EvidenceFile(Path file, String sha256) {}
