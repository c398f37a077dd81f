package org.prongsai.grade;

import java.util.Map;

/** A zip archive: an archive, or a package of an office program. */
final class PackageFile {

  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
  private static final Map<String, Content> OPEN_DOCUMENTS =
      Map.of(
          "spreadsheet", Content.of(Format.ODS, Kind.SPREADSHEET),
          "text", Content.of(Format.ODT, Kind.OFFICE_DOCUMENT),
          "presentation", Content.of(Format.ODP, Kind.OFFICE_DOCUMENT));

  private final byte[] bytes;

  PackageFile(byte[] bytes) {
    this.bytes = bytes;
  }

  Content read() throws UnreadableException {
    var zip = ZipContents.of(bytes);
    if (!zip.encrypted().isEmpty()) {
      throw UnreadableException.encrypted(Format.ZIP, zip.encrypted());
    }
    if (zip.names().isEmpty()) {
      throw UnreadableException.empty("no files in the archive");
    }
    if (zip.mimetype().startsWith(OPEN_DOCUMENT)) {
      return openDocument(zip.mimetype().substring(OPEN_DOCUMENT.length()));
    }
    return zip.names().contains(CONTENT_TYPES)
        ? new OfficeOpenXml(bytes, zip).read()
        : Content.of(Format.ZIP, Kind.ARCHIVE);
  }

  // Named by their types alone: no parser for them is at hand.
  private static Content openDocument(String type) {
    var known = OPEN_DOCUMENTS.get(type.replace("-template", ""));
    return known == null ? Content.of(Format.ZIP, Kind.OTHER) : known;
  }
}
