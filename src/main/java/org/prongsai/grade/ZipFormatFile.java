package org.prongsai.grade;

import java.util.Map;
import java.util.Optional;

/** A file in ZIP format: an archive, or a document of an office program. */
record ZipFormatFile(byte[] bytes) {

  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
  private static final Map<String, FileContent> OPEN_DOCUMENTS =
      Map.of(
          "spreadsheet", FileContent.of(FileFormat.ODS, Readability.SPREADSHEET),
          "text", FileContent.of(FileFormat.ODT, Readability.OFFICE_DOCUMENT),
          "presentation", FileContent.of(FileFormat.ODP, Readability.OFFICE_DOCUMENT));

  private static final FileContent OTHER = FileContent.of(FileFormat.ZIP, Readability.OTHER);

  FileContent read() throws UnreadableException {
    var zip = ZipContents.of(bytes);
    if (!zip.encrypted().isEmpty()) {
      throw UnreadableException.encrypted(FileFormat.ZIP, zip.encrypted());
    }
    if (zip.names().isEmpty()) {
      throw UnreadableException.empty("no files in the archive");
    }
    var openDocument = openDocument(zip.mimetype());
    if (openDocument.isPresent()) {
      return openDocument.get();
    }
    return zip.names().contains(CONTENT_TYPES)
        ? new OfficeOpenXml(bytes, zip).read()
        : FileContent.of(FileFormat.ZIP, Readability.ARCHIVE);
  }

  /** What a type says; empty where it is none of OpenDocument. No parser for them is at hand. */
  static Optional<FileContent> openDocument(String mimetype) {
    return Optional.of(mimetype)
        .filter(type -> type.startsWith(OPEN_DOCUMENT))
        .map(type -> type.substring(OPEN_DOCUMENT.length()).replace("-template", ""))
        .map(type -> OPEN_DOCUMENTS.getOrDefault(type, OTHER));
  }
}
