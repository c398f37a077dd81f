package org.prongsai.read.table;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Reads the notes that people put on the cells of a sheet: no table holds them. */
final class SheetNotes {

  private static final String KIND = "/relationships/comments";
  // Before the words of a remark that can be answered, newer programs tell older ones about it.
  private static final String FOREWORD = "(?s)^\\[Threaded comment].*?\\bComment:";

  private SheetNotes() {}

  /** The notes by their cells, in the order of rows. */
  static SortedMap<CellAddress, String> of(ZipFile zip, XSSFSheet sheet)
      throws IOException, XMLStreamException {
    var notes = new TreeMap<CellAddress, String>();
    var part = part(zip, sheet.getPackagePart().getPartName().getURI());
    if (part.isPresent()) {
      try (var bytes = open(zip, part.get())) {
        read(reader(bytes), notes);
      }
    }
    return Collections.unmodifiableSortedMap(notes);
  }

  /** The part with the notes of a sheet, which the list of its relations names. */
  private static Optional<String> part(ZipFile zip, URI sheet)
      throws IOException, XMLStreamException {
    var list = sheet.getPath().replaceFirst("^/(.*/)([^/]+)$", "$1_rels/$2.rels");
    if (zip.getEntry(list) == null) {
      return Optional.empty();
    }
    try (var bytes = open(zip, list)) {
      var in = reader(bytes);
      while (in.hasNext()) {
        if (in.next() == XMLStreamConstants.START_ELEMENT
            && String.valueOf(in.getAttributeValue(null, "Type")).endsWith(KIND)) {
          var target = sheet.resolve(in.getAttributeValue(null, "Target")).getPath();
          return Optional.of(target.substring(1)).filter(name -> zip.getEntry(name) != null);
        }
      }
    }
    return Optional.empty();
  }

  private static InputStream open(ZipFile zip, String part) throws IOException {
    return LeanWorkbook.limited(
        zip.getInputStream(zip.getEntry(part)), LeanWorkbook.MOST_OF_OTHERS);
  }

  private static XMLStreamReader reader(InputStream bytes) throws XMLStreamException {
    var inputs = XMLInputFactory.newDefaultFactory();
    inputs.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    inputs.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return inputs.createXMLStreamReader(bytes);
  }

  private static void read(XMLStreamReader in, SortedMap<CellAddress, String> notes)
      throws XMLStreamException {
    var cell = CellAddress.A1;
    while (in.hasNext()) {
      if (in.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (in.getLocalName().equals("comment")) {
        cell = new CellAddress(in.getAttributeValue(null, "ref"));
      } else if (in.getLocalName().equals("t")) {
        notes.merge(cell, in.getElementText(), String::concat);
      }
    }
    notes.replaceAll((at, text) -> CellText.clean(text.replaceFirst(FOREWORD, "")));
    notes.values().removeIf(String::isEmpty);
  }
}
