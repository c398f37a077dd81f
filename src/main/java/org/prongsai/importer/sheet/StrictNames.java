package org.prongsai.importer.sheet;

import java.util.regex.Pattern;

/** The names that Strict Open XML has in place of the usual ones (ISO/IEC 29500-1 and -4). */
final class StrictNames {

  private static final Pattern OF_RELATION =
      Pattern.compile("http://purl\\.oclc\\.org/ooxml/officeDocument/relationships");
  private static final Pattern OF_PART =
      Pattern.compile("http://purl\\.oclc\\.org/ooxml/(spreadsheetml|drawingml)/");
  private static final String USUAL = "http://schemas.openxmlformats.org/";

  private StrictNames() {}

  /** A text with the usual names. */
  static String usual(String text) {
    if (!text.contains("purl.oclc.org")) {
      return text;
    }
    var relations =
        OF_RELATION.matcher(text).replaceAll(USUAL + "officeDocument/2006/relationships");
    return OF_PART.matcher(relations).replaceAll(USUAL + "$1/2006/");
  }
}
