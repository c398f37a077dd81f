package org.prongsai.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A file that has been written.
 *
 * @param path its path in the output folder
 * @param size bytes
 * @param sha256 checksum in hexadecimal, taken while it was written
 */
public record WrittenFile(String path, long size, String sha256) {

  private static final int BUFFER = 1 << 16;

  /** A file that somebody else wrote below a folder. */
  public static WrittenFile of(Path folder, String path) throws IOException {
    var file = folder.resolve(path);
    return new WrittenFile(path, Files.size(file), DigestUtils.sha256Hex(Files.readAllBytes(file)));
  }

  /** Writes a file below a folder; folders on the way are made. */
  public static WrittenFile write(Path folder, PublishedFile file) throws IOException {
    var target = folder.resolve(file.path());
    Files.createDirectories(target.getParent());
    var digest = DigestUtils.getSha256Digest();
    try (OutputStream raw = Files.newOutputStream(target);
        var out = new BufferedOutputStream(new DigestOutputStream(raw, digest), BUFFER)) {
      file.content().writeTo(out);
    }
    var hash = Hex.encodeHexString(digest.digest());
    return new WrittenFile(file.path(), Files.size(target), hash);
  }
}
