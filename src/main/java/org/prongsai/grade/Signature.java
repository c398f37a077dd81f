package org.prongsai.grade;

import java.nio.charset.StandardCharsets;

/** Tells a format from the first bytes, as far as they tell. */
final class Signature {

  private static final int PDF_HEADER_WITHIN = 1024;
  private static final String PDF_HEADER = "%PDF-";

  private Signature() {}

  /** The format, {@link Format#UNKNOWN} where it may be a text or nothing that is known here. */
  static Format of(byte[] bytes) {
    // One character for each byte.
    var start =
        new String(
            bytes, 0, Math.min(bytes.length, PDF_HEADER_WITHIN), StandardCharsets.ISO_8859_1);
    var format = atStart(start);
    if (format != Format.UNKNOWN) {
      return format;
    }
    // ISO 32000 has the header first; readers accept what mail programs put before it. A text about
    // PDF is a text: objects must follow.
    int header = start.indexOf(PDF_HEADER);
    boolean isPdf = header > 0 && start.indexOf(" obj", header) > 0 && !start.startsWith("<");
    return isPdf ? Format.PDF : Format.UNKNOWN;
  }

  private static Format atStart(String start) {
    if (start.startsWith(PDF_HEADER)) {
      return Format.PDF;
    } else if (start.startsWith("PK\3\4") || start.startsWith("PK\5\6")) {
      return Format.ZIP;
    } else if (start.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      return Format.OLE2;
    } else if (start.startsWith("{\\rtf")) {
      return Format.RTF;
    } else if (start.startsWith("Rar!\u001A\u0007")) {
      return Format.RAR;
    } else if (start.startsWith("7z\u00BC\u00AF\u0027\u001C")) {
      return Format.SEVEN_ZIP;
    } else if (start.startsWith("\u001F\u008B\b")) {
      return Format.GZIP;
    }
    return image(start);
  }

  private static Format image(String start) {
    if (start.startsWith("\u0089PNG\r\n\u001A\n")) {
      return Format.PNG;
    } else if (start.startsWith("\u00FF\u00D8\u00FF")) {
      return Format.JPEG;
    } else if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
      return Format.GIF;
    } else if (start.startsWith("II*\0") || start.startsWith("MM\0*")) {
      return Format.TIFF;
    } else if (start.startsWith("BM") && start.startsWith("\0\0\0\0", 6)) {
      return Format.BMP;
    } else if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
      return Format.WEBP;
    } else if (start.startsWith("ftyp", 4)
        && start.substring(8).matches("(?s)(heic|heix|hevc|mif1|msf1|avif).*")) {
      return Format.HEIF;
    }
    return Format.UNKNOWN;
  }
}
