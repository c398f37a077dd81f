package org.prongsai.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.prongsai.grade.sheet.CellRange;
import org.prongsai.grade.sheet.Grid;
import org.prongsai.grade.sheet.GridCell;
import org.prongsai.grade.sheet.SheetCellReferences;
import org.prongsai.grade.sheet.SheetContent;

/** Reads a worksheet, ECMA-376 part 1, 18.3.1, element by element. */
final class XlsxSheet {

  // Font, size, colour and place of a part of a header, ECMA-376 part 1, 18.3.1.46.
  private static final Pattern HEADER_CODE =
      Pattern.compile("&(?:\"[^\"]*\"|K(?:[0-9A-F]{6}|[0-9]{2}[+-][0-9]{3})|[0-9]{1,3}|[A-Z])");
  private static final Set<String> HINTS = Set.of("promptTitle", "prompt", "errorTitle", "error");

  private final XlsxValues values;
  private final XMLStreamReader xml;
  private final List<GridCell> cells = new ArrayList<>();
  private final List<CellRange> merged = new ArrayList<>();
  private final List<String> around = new ArrayList<>();
  // A row or cell that does not say where it stands follows the one before it.
  private int row = -1;
  private int column = -1;

  XlsxSheet(XlsxValues values, XMLStreamReader xml) {
    this.values = values;
    this.xml = xml;
  }

  SheetContent read(String name) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "row" -> startRow();
          case "c" -> cell();
          case "mergeCell" -> XmlElements.attribute(xml, "ref").ifPresent(this::merge);
          case "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter" ->
              around.add(HEADER_CODE.matcher(xml.getElementText()).replaceAll("\n"));
          case "dataValidation" ->
              HINTS.forEach(hint -> XmlElements.attribute(xml, hint).ifPresent(around::add));
          default -> {
            // Widths, links, pictures and the like.
          }
        }
      }
    }
    return new SheetContent(name, new Grid(cells), merged, List.copyOf(around));
  }

  private void startRow() {
    row =
        XmlElements.attribute(xml, "r").map(number -> Integer.parseInt(number) - 1).orElse(row + 1);
    column = -1;
  }

  private void merge(String range) {
    merged.add(SheetCellReferences.area(CellRangeAddress.valueOf(range)));
  }

  private void cell() throws XMLStreamException {
    var place = XmlElements.attribute(xml, "r").map(CellReference::new);
    column = place.map(reference -> (int) reference.getCol()).orElse(column + 1);
    row = place.map(CellReference::getRow).orElse(row);
    if (row < 0 || column < 0) {
      throw new XMLStreamException("no such cell: row " + row + ", column " + column);
    }
    var type = XmlElements.attribute(xml, "t").orElse("n");
    int style = XmlElements.attribute(xml, "s").map(Integer::parseInt).orElse(0);
    var value = value();
    if (!value.isEmpty()) {
      var text = values.text(type, style, value);
      GridCell.of(row, column, text, XlsxValues.isText(type)).ifPresent(cells::add);
    }
  }

  /** The value, or the text that stands in the cell itself, up to the end of the cell. */
  private String value() throws XMLStreamException {
    var value = new StringBuilder();
    boolean isReading = true;
    while (isReading) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "v", "t" -> value.append(xml.getElementText());
          case "rPh" -> skip("rPh");
          default -> {
            // A formula, or the parts of a text.
          }
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        isReading = !xml.getLocalName().equals("c");
      }
    }
    return value.toString();
  }

  /** Goes to the end of an element, here of one that tells how a text is pronounced. */
  private void skip(String element) throws XMLStreamException {
    boolean isInside = true;
    while (isInside) {
      isInside =
          xml.next() != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals(element);
    }
  }
}
