package org.prongsai.read.table;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a workbook that the library which reads the tables does not show: merged cells,
 * hidden columns and the names of the stricter form of the standard.
 */
final class WorkbookParts implements Closeable {

  private static final String WORKBOOK = "xl/workbook.xml";
  private static final String SHEETS = "xl/worksheets/";
  private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

  // A sheet is read as a stream; of what is held whole no program writes so much.
  private static final int LARGEST = 100_000_000;
  private static final int HEAD = 1 << 16;
  private static final int MOST_COLUMNS = 16_384;

  private final ZipFile zip;

  WorkbookParts(byte[] workbook) throws IOException {
    // The list at the end of the archive is read: what precedes a part may leave out its size.
    zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook)).get();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private List<String> names() {
    return Collections.list(zip.getEntries()).stream()
        .map(ZipArchiveEntry::getName)
        .filter(name -> name.endsWith(".xml") || name.endsWith(".rels"))
        .distinct()
        .toList();
  }

  /** Whether it was saved as "Strict Open XML Spreadsheet". */
  boolean isStrict() throws IOException {
    return has(WORKBOOK) && StrictNames.areIn(bytes(WORKBOOK, HEAD));
  }

  private boolean has(String part) {
    return zip.getEntry(part) != null;
  }

  private byte[] bytes(String part, int most) throws IOException {
    try (var in = zip.getInputStream(zip.getEntry(part))) {
      return in.readNBytes(most);
    }
  }

  /** The same workbook with the names that every program knows; pictures and the like left out. */
  byte[] transitional() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(bytes)) {
      for (var part : names()) {
        var content = bytes(part, LARGEST);
        if (content.length == LARGEST) {
          throw new IOException("a part of the workbook is too large");
        }
        out.putNextEntry(new ZipEntry(part));
        out.write(StrictNames.replaced(content));
      }
    }
    return bytes.toByteArray();
  }

  /** The merged cells of a sheet, counted from 0 in the order of the workbook. */
  List<MergedRange> merged(int sheet) throws IOException, XMLStreamException {
    var merged = new ArrayList<MergedRange>();
    read(
        part(sheet),
        "mergeCell",
        xml -> MergedRange.of(attribute(xml, "ref")).ifPresent(merged::add));
    return merged;
  }

  /** The columns of a sheet, counted from 0, that nobody sees. */
  Set<Integer> hiddenColumns(int sheet) throws IOException, XMLStreamException {
    var hidden = new TreeSet<Integer>();
    read(
        part(sheet),
        "col",
        xml -> {
          if (Set.of("1", "true").contains(attribute(xml, "hidden"))) {
            // A sheet that hides all that lies beyond its table names its last column.
            int last = Math.min(Integer.parseInt(attribute(xml, "max")), MOST_COLUMNS);
            IntStream.rangeClosed(Integer.parseInt(attribute(xml, "min")), last)
                .forEach(column -> hidden.add(column - 1));
          }
        });
    return hidden;
  }

  /** The part that holds a sheet; a name that no part has where there is none. */
  private String part(int sheet) throws IOException, XMLStreamException {
    var ids = new ArrayList<String>();
    read(WORKBOOK, "sheet", xml -> ids.add(attribute(xml, "id")));
    var targets = new HashMap<String, String>();
    read(
        RELATIONS,
        "Relationship",
        xml -> targets.put(attribute(xml, "Id"), attribute(xml, "Target")));
    var target = sheet < ids.size() ? targets.getOrDefault(ids.get(sheet), "") : "";
    return target.startsWith("/") ? target.substring(1) : "xl/" + target;
  }

  /** The parts that hold sheets. */
  List<String> sheets() {
    return names().stream()
        .filter(part -> part.startsWith(SHEETS) && part.endsWith(".xml"))
        .toList();
  }

  private void read(String part, String element, Consumer<XMLStreamReader> found)
      throws IOException, XMLStreamException {
    if (has(part)) {
      read(
          part,
          xml -> {
            while (xml.hasNext()) {
              if (xml.next() == XMLStreamReader.START_ELEMENT
                  && xml.getLocalName().equals(element)) {
                found.accept(xml);
              }
            }
          });
    }
  }

  /** What reads a part. */
  interface PartReader {
    void read(XMLStreamReader xml) throws XMLStreamException;
  }

  /** Has a part read from its start. */
  void read(String part, PartReader reader) throws IOException, XMLStreamException {
    var factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try (var in = zip.getInputStream(zip.getEntry(part))) {
      reader.read(factory.createXMLStreamReader(in));
    }
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
