package org.prongsai.grade;

import java.util.Map;

/** A file in ZIP format: an archive, or a document of an office program. */
record ZipFormatFile(byte[] bytes) {

  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
  private static final Map<String, FileContent> OPEN_DOCUMENTS =
      Map.of(
          "spreadsheet", FileContent.of(FileFormat.ODS, Readability.SPREADSHEET),
          "text", FileContent.of(FileFormat.ODT, Readability.OFFICE_DOCUMENT),
          "presentation", FileContent.of(FileFormat.ODP, Readability.OFFICE_DOCUMENT));

  FileContent read() throws UnreadableException {
    var zip = ZipContents.of(bytes);
    if (!zip.encrypted().isEmpty()) {
      throw UnreadableException.encrypted(FileFormat.ZIP, zip.encrypted());
    }
    if (zip.names().isEmpty()) {
      throw UnreadableException.empty("no files in the archive");
    }
    if (zip.mimetype().startsWith(OPEN_DOCUMENT)) {
      return openDocument(zip.mimetype().substring(OPEN_DOCUMENT.length()));
    }
    return zip.names().contains(CONTENT_TYPES)
        ? new OfficeOpenXml(bytes, zip).read()
        : FileContent.of(FileFormat.ZIP, Readability.ARCHIVE);
  }

  // Named by their types alone: no parser for them is at hand.
  private static FileContent openDocument(String type) {
    var known = OPEN_DOCUMENTS.get(type.replace("-template", ""));
    return known == null ? FileContent.of(FileFormat.ZIP, Readability.OTHER) : known;
  }
}
