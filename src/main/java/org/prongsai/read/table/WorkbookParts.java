package org.prongsai.read.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a workbook that the library which reads the tables does not show: merged cells, and
 * the names of the stricter form of the standard.
 */
final class WorkbookParts {

  private static final String WORKBOOK = "xl/workbook.xml";
  private static final String SHEETS = "xl/worksheets/";
  private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  WorkbookParts(byte[] workbook) throws IOException {
    // The list at the end of the archive is read: what precedes a part may leave out its size.
    try (var zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook)).get()) {
      for (var part : Collections.list(zip.getEntries())) {
        if (part.getName().endsWith(".xml") || part.getName().endsWith(".rels")) {
          parts.put(part.getName(), zip.getInputStream(part).readAllBytes());
        }
      }
    }
  }

  /** Whether it was saved as "Strict Open XML Spreadsheet". */
  boolean isStrict() {
    return StrictNames.areIn(parts.getOrDefault(WORKBOOK, new byte[0]));
  }

  /** The same workbook with the names that every program knows; pictures and the like left out. */
  byte[] transitional() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(StrictNames.replaced(part.getValue()));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** The merged cells of a sheet, counted from 0 in the order of the workbook. */
  List<MergedRange> merged(int sheet) throws XMLStreamException {
    var ids = new ArrayList<String>();
    read(WORKBOOK, "sheet", xml -> ids.add(attribute(xml, "id")));
    var targets = new HashMap<String, String>();
    read(
        RELATIONS,
        "Relationship",
        xml -> targets.put(attribute(xml, "Id"), attribute(xml, "Target")));
    var merged = new ArrayList<MergedRange>();
    if (sheet < ids.size()) {
      var target = targets.getOrDefault(ids.get(sheet), "");
      var path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
      read(path, "mergeCell", xml -> MergedRange.of(attribute(xml, "ref")).ifPresent(merged::add));
    }
    return merged;
  }

  /** The parts that hold sheets, to be read from their start. */
  List<XMLStreamReader> sheets() throws XMLStreamException {
    var sheets = new ArrayList<XMLStreamReader>();
    for (var part : parts.keySet()) {
      if (part.startsWith(SHEETS) && part.endsWith(".xml")) {
        sheets.add(reader(part));
      }
    }
    return sheets;
  }

  private void read(String part, String element, Consumer<XMLStreamReader> found)
      throws XMLStreamException {
    if (!parts.containsKey(part)) {
      return;
    }
    var xml = reader(part);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals(element)) {
        found.accept(xml);
      }
    }
  }

  private XMLStreamReader reader(String part) throws XMLStreamException {
    var factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    return factory.createXMLStreamReader(new ByteArrayInputStream(parts.get(part)));
  }

  /** An attribute by its name, in whatever namespace; a relation has {@code r:id}. */
  private static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }
}
