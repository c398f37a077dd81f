package org.prongsai.hash;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 checksum of all that is written here, in hexadecimal. */
public final class Sha256 extends DigestOutputStream {

  /** A checksum of bytes that go nowhere else. */
  public Sha256() {
    this(OutputStream.nullOutputStream());
  }

  /** A checksum of bytes on their way. */
  public Sha256(OutputStream out) {
    super(out, digest());
  }

  public static String of(byte[]... pieces) {
    var digest = digest();
    for (var piece : pieces) {
      digest.update(piece);
    }
    return hex(digest);
  }

  public static String of(InputStream in) throws IOException {
    var checksum = new Sha256();
    in.transferTo(checksum);
    return checksum.hex();
  }

  /** The checksum; what is written later begins a new one. */
  public String hex() {
    return hex(getMessageDigest());
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
