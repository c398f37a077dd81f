package org.prongsai.grade;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;

/** A package of the Office Open XML standard (ECMA-376): DOCX, XLSX, PPTX or another. */
final class OfficeOpenXml {

  private static final String BINARY_SHEETS = "sheet.binary";
  private static final List<String> OFFICE_FOLDERS = List.of("xl/", "word/", "ppt/");

  private final byte[] bytes;
  private final ZipContents zip;

  OfficeOpenXml(byte[] bytes, ZipContents zip) {
    this.bytes = bytes;
    this.zip = zip;
  }

  Content read() throws UnreadableException {
    return ForeignParser.run(Format.ZIP, "", this::open);
  }

  private Content open() throws IOException, UnreadableException {
    // Read as ZipContents did, which has seen that it is no bomb.
    var channel = new SeekableInMemoryByteChannel(bytes);
    try (var file = ZipFile.builder().setSeekableByteChannel(channel).get();
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
      return content(opened, part, core.isEmpty());
    } catch (OpenXML4JException | XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private Content withoutCore() throws UnreadableException {
    if (zip.names().stream().anyMatch(name -> OFFICE_FOLDERS.stream().anyMatch(name::startsWith))) {
      throw UnreadableException.damaged(Format.ZIP, "_rels/.rels");
    }
    return Content.of(Format.ZIP, Kind.ARCHIVE);
  }

  private Content content(OPCPackage opened, PackagePart core, boolean isStrict)
      throws IOException, OpenXML4JException, XMLStreamException, UnreadableException {
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
      return spreadsheet(opened, isStrict);
    }
    return Content.of(Format.ZIP, Kind.ARCHIVE);
  }

  // POI reads the transitional form of the standard, which Excel writes unless asked otherwise.
  private Content spreadsheet(OPCPackage opened, boolean isStrict)
      throws IOException, OpenXML4JException, XMLStreamException, UnreadableException {
    if (isStrict || !zip.isCompletelyRead()) {
      return Content.of(Format.XLSX, Kind.SPREADSHEET);
    }
    return XlsxWorkbook.read(opened);
  }
}
