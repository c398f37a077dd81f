package org.prongsai.grade;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.prongsai.grade.EvidenceContent.Running;

/**
 * Finds what a file is besides what it looks like: an archive behind a picture, code of a server
 * within it, a program before a PDF.
 */
final class HiddenParts {

  private static final String END_OF_ARCHIVE = "PK\5\6";
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int PDF_HEADER_WITHIN = 1024;
  private static final List<String> CODE = List.of("<?php", "<script", "<%@");

  private final FileFormat format;

  /** One character for each byte. */
  private final String text;

  HiddenParts(FileFormat format, byte[] bytes) {
    this.format = format;
    this.text = new String(bytes, StandardCharsets.ISO_8859_1);
  }

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
        if (text.contains(CODE.get(0))) {
          found.add(whole(CODE.get(0)));
        }
      }
      case PNG, JPEG, GIF, TIFF, BMP, WEBP, HEIF ->
          CODE.stream().filter(text::contains).forEach(code -> found.add(whole(code)));
      default -> {}
    }
    return found;
  }

  /** An archive is read from its end: one appended to another file opens as any other. */
  private boolean endsAsArchive() {
    int last = text.length() - END_LENGTH;
    int at = text.lastIndexOf(END_OF_ARCHIVE, last);
    for (;
        at >= Math.max(0, last - LONGEST_COMMENT);
        at = text.lastIndexOf(END_OF_ARCHIVE, at - 1)) {
      int comment = text.charAt(at + END_LENGTH - 2) | text.charAt(at + END_LENGTH - 1) << 8;
      if (comment == last - at) {
        return true;
      }
    }
    return false;
  }

  /** Mail programs put lines before the header; a program begins with bytes that are no text. */
  private boolean startsAsPdf() {
    var start = text.substring(0, Math.min(text.length(), PDF_HEADER_WITHIN));
    var before = start.substring(0, Math.max(0, start.indexOf("%PDF-")));
    return before.matches("[\\x09\\x0A\\x0D\\x20-\\x7E\\u00BB\\u00BF\\u00EF]*")
        && !before.matches("(?s)\\s*(#!|MZ|PK).*|.*<[?%!a-zA-Z].*");
  }

  private static Running whole(String text) {
    return new Running(text, 1, 1);
  }
}
