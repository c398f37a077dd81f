package org.prongsai.grade;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** A format of files, with the endings of names that go with it. */
public enum FileFormat {
  PDF("pdf"),
  PNG("png"),
  JPEG("jpg", "jpeg", "jpe", "jfif"),
  GIF("gif"),
  TIFF("tif", "tiff"),
  BMP("bmp"),
  WEBP("webp"),
  HEIF("heic", "heif", "avif"),
  SVG("svg"),
  DOC("doc", "dot"),
  DOCX("docx", "docm", "dotx", "dotm"),
  ODT("odt", "ott"),
  RTF("rtf", "doc"),
  PPT("ppt", "pps", "pot"),
  PPTX("pptx", "pptm", "ppsx", "ppsm", "potx"),
  ODP("odp", "otp"),
  XLS("xls", "xlt"),
  XLSX("xlsx", "xlsm", "xltx", "xltm"),
  XLSB("xlsb"),
  ODS("ods", "ots"),
  HTML("html", "htm", "xhtml"),
  XML("xml", "kml", "gml", "rdf", "rss"),
  JSON("json", "geojson", "jsonl", "ndjson", "txt"),
  CSV("csv", "tsv", "tab", "txt"),
  TEXT("txt", "text"),
  ZIP("zip", "jar", "kmz", "epub", "xps", "vsdx"),
  RAR("rar"),
  SEVEN_ZIP("7z"),
  GZIP("gz", "tgz"),
  /** A compound file of Microsoft that is neither of DOC, XLS, PPT. */
  OLE2("msg", "vsd", "mpp", "pub"),
  /** A document of Office Open XML under a password. */
  LOCKED(),
  UNKNOWN();

  private final Set<String> extensions;

  FileFormat(String... extensions) {
    this.extensions = Set.of(extensions);
  }

  Set<String> extensions() {
    return extensions;
  }

  /** Whether it is of dots. */
  public boolean isPicture() {
    return compareTo(PNG) >= 0 && compareTo(HEIF) <= 0;
  }

  /** Its name in messages. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the ending belongs to other formats only; one that is not listed says nothing. */
  boolean contradicts(String extension) {
    return !extensions.contains(extension)
        && Arrays.stream(values()).anyMatch(other -> other.extensions.contains(extension));
  }
}
