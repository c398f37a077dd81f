package org.prongsai.grade;

import static org.prongsai.grade.FileFormat.*;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The kinds of files that people read and that are published as evidence. A file is one of them
 * where the ending of its name is listed and its content is of that kind; whatever else it may be,
 * it is not published.
 */
public final class EvidenceType {

  private static final String OF_XML = "xml kml gml gpx rdf";
  private static final String OF_HTML = "html htm";
  private static final SortedMap<String, Set<FileFormat>> LISTED = listed();

  // Endings that web servers hand to an interpreter, wherever they stand in a name.
  private static final Pattern OF_SERVERS =
      Pattern.compile(
          "php[0-9]?|phtml?|phps|phar|pht|shtml?|stm|aspx?|asa|asax|ashx|asmx|cer|cfm|cfc|jspx?"
              + "|jspf|jsw|cgi|fcgi|pl|py|rb|lua|sh|htaccess|htpasswd");

  private EvidenceType() {}

  private static SortedMap<String, Set<FileFormat>> listed() {
    var listed = new TreeMap<String, Set<FileFormat>>();
    add(listed, "pdf", PDF);
    add(listed, "doc dot", DOC, RTF);
    add(listed, "docx docm dotx dotm", DOCX, LOCKED);
    add(listed, "odt ott", ODT);
    add(listed, "rtf", RTF);
    add(listed, "ppt pps pot", PPT);
    add(listed, "pptx pptm ppsx ppsm potx", PPTX, LOCKED);
    add(listed, "odp otp", ODP);
    add(listed, "xls xlt", XLS);
    add(listed, "xlsx xlsm xltx xltm", XLSX, LOCKED);
    add(listed, "xlsb", XLSB, LOCKED);
    add(listed, "ods ots", ODS);
    add(listed, "txt text md csv tsv tab json geojson jsonl ndjson jsonld ttl yaml yml", TEXT);
    // A browser takes a text of these for what its name says.
    add(listed, OF_XML, XML, TEXT, HTML, SVG);
    add(listed, OF_HTML, HTML, TEXT, XML);
    add(listed, "svg", SVG, XML);
    for (var format : List.of(PNG, JPEG, GIF, TIFF, BMP, WEBP, HEIF, RAR, SEVEN_ZIP, GZIP)) {
      format.extensions().forEach(ending -> add(listed, ending, format));
    }
    add(listed, "zip kmz", ZIP, DOCX, XLSX, XLSB, PPTX, ODT, ODS, ODP);
    return Collections.unmodifiableSortedMap(listed);
  }

  private static void add(
      SortedMap<String, Set<FileFormat>> listed, String endings, FileFormat... formats) {
    Arrays.stream(endings.split(" ")).forEach(ending -> listed.put(ending, Set.of(formats)));
  }

  /** The endings of names that are published. */
  public static Set<String> endings() {
    return LISTED.keySet();
  }

  /** What stands behind the last point of a name, in lower case; empty where nothing does. */
  public static String ending(String name) {
    var base = name.substring(name.lastIndexOf('/') + 1);
    int point = base.lastIndexOf('.');
    return point < 0 ? "" : base.substring(point + 1).toLowerCase(Locale.ROOT);
  }

  /** What a text with this ending is shown as; empty where it is shown as it is. */
  static Optional<FileFormat> markup(String ending) {
    if (List.of(OF_HTML.split(" ")).contains(ending)) {
      return Optional.of(HTML);
    } else if (List.of(OF_XML.split(" ")).contains(ending)) {
      return Optional.of(XML);
    }
    return ending.equals("svg") ? Optional.of(SVG) : Optional.empty();
  }

  /** Whether the content is of a kind that goes with the ending. */
  public static boolean agrees(String ending, FileFormat content) {
    return LISTED.getOrDefault(ending, Set.of()).contains(content);
  }

  /** An ending within a name that makes a server run the file; empty where there is none. */
  public static String runningPart(String name) {
    var parts = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT).split("\\.");
    return Arrays.stream(parts)
        .skip(1)
        .filter(part -> OF_SERVERS.matcher(part).matches())
        .findFirst()
        .map(part -> "." + part)
        .orElse("");
  }
}
