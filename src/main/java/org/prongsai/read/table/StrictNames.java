package org.prongsai.read.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Pattern;

/** The names of ISO/IEC 29500 Strict, and those of its transitional form that libraries know. */
public final class StrictNames {

  private static final String STRICT = "http://purl.oclc.org/ooxml/";
  private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/";
  private static final Pattern NAME =
      Pattern.compile(Pattern.quote(STRICT) + "(spreadsheetml|officeDocument|drawingml)/");

  // Strict writes a day as text where the transitional form has a number.
  private static final Pattern DAY =
      Pattern.compile(
          "(<(?:\\w+:)?c\\b[^>]*\\bt=)[\"']d[\"']([^>]*>\\s*(?:<(?:\\w+:)?f\\b.*?</(?:\\w+:)?f>\\s*)?"
              + "<(?:\\w+:)?v>[0-9-]{10})(?:T00:00:00(?:\\.0+)?Z?)?(?=</)");

  private StrictNames() {}

  /** Whether a part of a workbook is in the strict form. */
  public static boolean areIn(byte[] part) {
    return new String(part, UTF_8).contains(STRICT);
  }

  /** A name, or a text with such names, in the words of the transitional form. */
  public static String usual(String text) {
    return text.contains(STRICT) ? NAME.matcher(text).replaceAll(TRANSITIONAL + "$1/2006/") : text;
  }

  static byte[] replaced(byte[] part) {
    return DAY.matcher(usual(new String(part, UTF_8))).replaceAll("$1\"str\"$2").getBytes(UTF_8);
  }
}
