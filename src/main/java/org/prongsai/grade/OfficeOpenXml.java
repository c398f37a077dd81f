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
final class OfficeOpenXml {

  private static final String BINARY_SHEETS = "sheet.binary";

  /** The folders in which office programs keep their parts. */
  private static final Map<String, Content> FOLDERS =
      Map.of(
          "xl/", Content.of(Format.XLSX, Kind.SPREADSHEET),
          "word/", Content.of(Format.DOCX, Kind.OFFICE_DOCUMENT),
          "ppt/", Content.of(Format.PPTX, Kind.OFFICE_DOCUMENT));

  private final byte[] bytes;
  private final ZipContents zip;

  OfficeOpenXml(byte[] bytes, ZipContents zip) {
    this.bytes = bytes;
    this.zip = zip;
  }

  Content read() throws UnreadableException {
    if (!zip.unread().isEmpty()) {
      // ECMA-376 part 2, annex C: entries are stored or deflated.
      throw UnreadableException.damaged(Format.ZIP, zip.unread());
    }
    if (!zip.isWithinLimits()) {
      return byFolder().orElse(Content.of(Format.ZIP, Kind.ARCHIVE));
    }
    return ForeignParser.run(Format.ZIP, "", this::open).content();
  }

  private Parsed open() throws IOException, UnreadableException {
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
        throw UnreadableException.damaged(Format.ZIP, "_rels/.rels");
      }
      return parsed(opened, part, core.isEmpty());
    } catch (OpenXML4JException | XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private Content withoutCore() throws UnreadableException {
    if (byFolder().isPresent()) {
      throw UnreadableException.damaged(Format.ZIP, "_rels/.rels");
    }
    return Content.of(Format.ZIP, Kind.ARCHIVE);
  }

  private Optional<Content> byFolder() {
    return zip.names().stream()
        .flatMap(name -> FOLDERS.keySet().stream().filter(name::startsWith))
        .findFirst()
        .map(FOLDERS::get);
  }

  private static Parsed parsed(OPCPackage opened, PackagePart core, boolean isStrict)
      throws IOException, OpenXML4JException, XMLStreamException {
    var type = core.getContentType();
    if (type.contains(BINARY_SHEETS)) {
      return Content.of(Format.XLSB, Kind.SPREADSHEET);
    }
    try (var in = core.getInputStream()) {
      Xml.check(in);
    }
    if (type.contains("wordprocessingml") || type.contains("ms-word")) {
      return Content.of(Format.DOCX, Kind.OFFICE_DOCUMENT);
    } else if (type.contains("presentationml") || type.contains("ms-powerpoint")) {
      return Content.of(Format.PPTX, Kind.OFFICE_DOCUMENT);
    } else if (type.contains("spreadsheetml") || type.contains("ms-excel")) {
      // POI reads the transitional form of the standard, which Excel writes unless asked otherwise.
      return isStrict ? Content.of(Format.XLSX, Kind.SPREADSHEET) : XlsxWorkbook.read(opened);
    }
    return Content.of(Format.ZIP, Kind.ARCHIVE);
  }
}
