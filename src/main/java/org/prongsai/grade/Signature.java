package org.prongsai.grade;

import java.nio.charset.StandardCharsets;

/** Detects a format by its first bytes (its magic number), where it has one. */
public final class Signature {

  private static final int PDF_HEADER_WITHIN = 1024;
  private static final String PDF_HEADER = "%PDF-";

  private Signature() {}

  /**
   * The format, {@link FileFormat#UNKNOWN} where it may be a text or nothing that is known here.
   */
  public static FileFormat of(byte[] bytes) {
    // One character for each byte.
    var start =
        new String(
            bytes, 0, Math.min(bytes.length, PDF_HEADER_WITHIN), StandardCharsets.ISO_8859_1);
    var format = atStart(start);
    if (format != FileFormat.UNKNOWN) {
      return format;
    }
    // ISO 32000 has the header first; readers accept what mail programs put before it. A text about
    // PDF is a text: objects must follow.
    int header = start.indexOf(PDF_HEADER);
    boolean isPdf = header > 0 && start.indexOf(" obj", header) > 0 && !start.startsWith("<");
    return isPdf ? FileFormat.PDF : FileFormat.UNKNOWN;
  }

  private static FileFormat atStart(String start) {
    if (start.startsWith(PDF_HEADER)) {
      return FileFormat.PDF;
    } else if (start.startsWith("PK\3\4") || start.startsWith("PK\5\6")) {
      return FileFormat.ZIP;
    } else if (start.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      return FileFormat.OLE2;
    } else if (start.startsWith("{\\rtf")) {
      return FileFormat.RTF;
    } else if (start.startsWith("Rar!\u001A\u0007")) {
      return FileFormat.RAR;
    } else if (start.startsWith("7z\u00BC\u00AF\u0027\u001C")) {
      return FileFormat.SEVEN_ZIP;
    } else if (start.startsWith("\u001F\u008B\b")) {
      return FileFormat.GZIP;
    }
    return image(start);
  }

  private static FileFormat image(String start) {
    if (start.startsWith("\u0089PNG\r\n\u001A\n")) {
      return FileFormat.PNG;
    } else if (start.startsWith("\u00FF\u00D8\u00FF")) {
      return FileFormat.JPEG;
    } else if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
      return FileFormat.GIF;
    } else if (start.startsWith("II*\0") || start.startsWith("MM\0*")) {
      return FileFormat.TIFF;
    } else if (start.startsWith("BM") && start.startsWith("\0\0\0\0", 6)) {
      return FileFormat.BMP;
    } else if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
      return FileFormat.WEBP;
    } else if (start.startsWith("ftyp", 4)
        && start.substring(8).matches("(?s)(heic|heix|hevc|mif1|msf1|avif).*")) {
      return FileFormat.HEIF;
    }
    return FileFormat.UNKNOWN;
  }
}
