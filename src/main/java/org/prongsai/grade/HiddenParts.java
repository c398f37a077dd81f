package org.prongsai.grade;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.prongsai.grade.EvidenceContent.Running;

/**
 * Finds what a file is besides what it looks like: an archive behind a picture, code of a server
 * within it, a program before a PDF.
 */
record HiddenParts(FileFormat format, byte[] bytes) {

  private static final byte[] END_OF_ARCHIVE = {'P', 'K', 5, 6};
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int PDF_HEADER_WITHIN = 1024;
  private static final List<String> CODE = List.of("<?php", "<script", "<%@");

  List<Running> find() {
    var found = new ArrayList<Running>();
    if (endsAsArchive()) {
      found.add(whole("ZIP"));
    }
    switch (format) {
      case PDF -> {
        if (!startsAsPdf()) {
          found.add(whole("…%PDF"));
        }
        if (ByteSearch.has(bytes, CODE.get(0).getBytes(StandardCharsets.US_ASCII))) {
          found.add(whole(CODE.get(0)));
        }
      }
      case PNG, JPEG, GIF, TIFF, BMP, WEBP, HEIF ->
          CODE.stream()
              .filter(code -> ByteSearch.has(bytes, code.getBytes(StandardCharsets.US_ASCII)))
              .forEach(code -> found.add(whole(code)));
      default -> {}
    }
    return found;
  }

  /** An archive is read from its end: one appended to another file opens as any other. */
  private boolean endsAsArchive() {
    int last = bytes.length - END_LENGTH;
    for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
      int comment = ByteSearch.isAt(bytes, at, END_OF_ARCHIVE) ? unsigned(at + END_LENGTH - 2) : -1;
      if (comment == last - at) {
        return true;
      }
    }
    return false;
  }

  private int unsigned(int at) {
    return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
  }

  /** Mail programs put lines before the header; a program begins with bytes that are no text. */
  private boolean startsAsPdf() {
    var start =
        new String(
            bytes, 0, Math.min(bytes.length, PDF_HEADER_WITHIN), StandardCharsets.ISO_8859_1);
    var before = start.substring(0, Math.max(0, start.indexOf("%PDF-")));
    return before.matches("[\\x09\\x0A\\x0D\\x20-\\x7E\\u00BB\\u00BF\\u00EF]*")
        && !before.matches("(?s)\\s*(#!|MZ|PK).*|.*<[?%!a-zA-Z].*");
  }

  private static Running whole(String text) {
    return new Running(text, 1, 1);
  }
}
