package org.prongsai.grade;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;

/** A package of the Office Open XML standard (ECMA-376): DOCX, XLSX, PPTX or another. */
record OfficeOpenXml(byte[] bytes, ZipContents zip) {

  private static final String BINARY_SHEETS = "sheet.binary";

  /** The folders in which office programs keep their parts. */
  private static final Map<String, FileContent> FOLDERS =
      Map.of(
          "xl/", FileContent.of(FileFormat.XLSX, Readability.SPREADSHEET),
          "word/", FileContent.of(FileFormat.DOCX, Readability.OFFICE_DOCUMENT),
          "ppt/", FileContent.of(FileFormat.PPTX, Readability.OFFICE_DOCUMENT));

  FileContent read() throws UnreadableException {
    if (!zip.unread().isEmpty()) {
      // ECMA-376 part 2, annex C: entries are stored or deflated.
      throw UnreadableException.damaged(FileFormat.ZIP, zip.unread());
    }
    if (!zip.isWithinLimits()) {
      return byFolder().orElse(FileContent.of(FileFormat.ZIP, Readability.ARCHIVE));
    }
    return GuardedParser.run(FileFormat.ZIP, "", this::open).content();
  }

  private ParsedFile open() throws IOException, UnreadableException {
    // Read as ZipContents did, which has seen that it is no bomb.
    try (var file = ZipContents.open(bytes);
        var opened = OPCPackage.open(new ZipFileZipEntrySource(file))) {
      var core = opened.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT);
      var strict = opened.getRelationshipsByType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT);
      if (core.isEmpty() && strict.isEmpty()) {
        return withoutCore();
      }
      var part = opened.getPart((core.isEmpty() ? strict : core).getRelationship(0));
      if (part == null) {
        throw UnreadableException.damaged(FileFormat.ZIP, "_rels/.rels");
      }
      return parsed(opened, part, core.isEmpty());
    } catch (OpenXML4JException | XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private FileContent withoutCore() throws UnreadableException {
    if (byFolder().isPresent()) {
      throw UnreadableException.damaged(FileFormat.ZIP, "_rels/.rels");
    }
    return FileContent.of(FileFormat.ZIP, Readability.ARCHIVE);
  }

  private Optional<FileContent> byFolder() {
    return zip.names().stream()
        .flatMap(name -> FOLDERS.keySet().stream().filter(name::startsWith))
        .findFirst()
        .map(FOLDERS::get);
  }

  private static ParsedFile parsed(OPCPackage opened, PackagePart core, boolean isStrict)
      throws IOException, OpenXML4JException, XMLStreamException {
    var type = core.getContentType();
    if (type.contains(BINARY_SHEETS)) {
      return FileContent.of(FileFormat.XLSB, Readability.SPREADSHEET);
    }
    try (var in = core.getInputStream()) {
      XmlElements.check(in);
    }
    if (type.contains("wordprocessingml") || type.contains("ms-word")) {
      return FileContent.of(FileFormat.DOCX, Readability.OFFICE_DOCUMENT);
    } else if (type.contains("presentationml") || type.contains("ms-powerpoint")) {
      return FileContent.of(FileFormat.PPTX, Readability.OFFICE_DOCUMENT);
    } else if (type.contains("spreadsheetml") || type.contains("ms-excel")) {
      // POI reads the transitional form of the standard, which Excel writes unless asked otherwise.
      return isStrict
          ? FileContent.of(FileFormat.XLSX, Readability.SPREADSHEET)
          : XlsxWorkbook.read(opened);
    }
    return FileContent.of(FileFormat.ZIP, Readability.ARCHIVE);
  }
}
