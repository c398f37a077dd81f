package org.prongsai.importer.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipInputStream;

/** What a file is by its first bytes; its name may say something else, and often does. */
enum OfficeFileKind {
  WORKBOOK,
  CSV,
  WEB_PAGE,
  EMPTY,
  OTHER;

  private static final int START = 4096;
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final String OF_A_WORKBOOK = "xl/workbook.xml";
  private static final Set<String> WORKBOOKS = Set.of("xlsx", "xls", "xlsm");
  private static final List<String> PAGES =
      List.of("<html", "<table", "<!doctype", "<?xml", "<meta", "<style", "mime-version:");

  /** The kind of a file; its name decides only where the bytes do not. */
  static OfficeFileKind of(String name, byte[] bytes) {
    var ending = name.toLowerCase(Locale.ROOT).replaceFirst(".*\\.", "");
    var start = start(bytes);
    if (start.isBlank() && bytes.length < START) {
      return EMPTY;
    }
    boolean isZip = begins(bytes, ZIP);
    if (isZip && isWorkbook(bytes)) {
      return WORKBOOK;
    }
    boolean isKnown = WORKBOOKS.contains(ending) || ending.equals("csv");
    if (!isKnown) {
      return OTHER;
    }
    if (isZip || begins(bytes, OLE)) {
      return WORKBOOK;
    }
    if (PAGES.stream().anyMatch(start.toLowerCase(Locale.ROOT)::startsWith)) {
      return WEB_PAGE;
    }
    return ending.equals("csv") || isText(bytes) ? CSV : WORKBOOK;
  }

  /** The first characters without the marks of an encoding; enough to know a web page by. */
  private static String start(byte[] bytes) {
    int length = Math.min(bytes.length, START);
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1)
        .replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
        .replace("\0", "")
        .strip();
  }

  private static boolean begins(byte[] bytes, byte[] mark) {
    return Arrays.mismatch(bytes, mark) == mark.length || Arrays.equals(bytes, mark);
  }

  private static boolean isText(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, START); i++) {
      if (bytes[i] >= 0 && bytes[i] < ' ' && "\t\r\n".indexOf(bytes[i]) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWorkbook(byte[] bytes) {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        if (part.getName().equals(OF_A_WORKBOOK)) {
          return true;
        }
      }
      return false;
    } catch (IOException | IllegalArgumentException e) {
      // A damaged file, or a part whose name is not text; what it is called says what it was.
      return false;
    }
  }
}
