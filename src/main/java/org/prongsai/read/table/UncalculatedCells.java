package org.prongsai.read.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.reader.CellAddress;

/**
 * The formula cells of a workbook that hold no computed value, because a program wrote the file and
 * left the calculation to Excel. The library that reads the tables does not tell them from a
 * formula that shows nothing, so the file is looked at once more where one is met. Which of several
 * sheets a cell is on is not asked: a program leaves all or none to Excel.
 */
final class UncalculatedCells {

  private static final String TEXT = "str";

  private final WorkbookParts workbook;
  private Optional<Set<String>> cells = Optional.empty();

  UncalculatedCells(WorkbookParts workbook) {
    this.workbook = workbook;
  }

  boolean has(CellAddress address) {
    if (cells.isEmpty()) {
      cells = Optional.of(find());
    }
    return cells.get().contains(address.toString());
  }

  private Set<String> find() {
    var found = new HashSet<String>();
    try {
      for (var sheet : workbook.sheets()) {
        workbook.read(sheet, xml -> read(xml, found));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read a workbook", e);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("cannot read a workbook", e);
    }
  }

  private static void read(XMLStreamReader xml, Set<String> found) throws XMLStreamException {
    var address = "";
    boolean isFormula = false;
    while (xml.hasNext()) {
      switch (xml.next() == XMLStreamReader.START_ELEMENT ? xml.getLocalName() : "") {
        case "c" -> {
          boolean isText = TEXT.equals(xml.getAttributeValue(null, "t"));
          address = isText ? "" : Objects.requireNonNullElse(xml.getAttributeValue(null, "r"), "");
          isFormula = false;
        }
        case "f" -> isFormula = true;
        case "v" -> {
          if (isFormula && !address.isEmpty() && xml.getElementText().isEmpty()) {
            found.add(address);
          }
        }
        default -> {}
      }
    }
  }
}
