package org.prongsai.importer.sheet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.prongsai.read.table.NumberFormat;
import org.prongsai.read.table.RawCell;

/** Reads the rows of sheets as streams, with the shared texts and formats of their workbook. */
final class SheetCells {

  private static final int MOST = SpreadsheetVersion.EXCEL2007.getMaxColumns();

  private final XSSFWorkbook workbook;
  private final Map<Integer, NumberFormat> formats = new HashMap<>();
  // The same words stand in many cells; one text serves all of them.
  private final Map<OfficeCell, OfficeCell> known = new HashMap<>();

  /** What stands in a cell: its type and style, and the texts of its parts, absent ones null. */
  private static final class Found {
    private final String type;
    private final int style;
    private String value;
    private String formula;
    private StringBuilder inline;

    Found(XMLStreamReader in) {
      this.type = attribute(in, "t", "n");
      this.style = Integer.parseInt(attribute(in, "s", "0"));
    }
  }

  SheetCells(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /** What is in a sheet; what it declares about itself is not followed. */
  FoundSheet read(InputStream sheet) throws XMLStreamException {
    var inputs = XMLInputFactory.newDefaultFactory();
    inputs.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    inputs.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    var in = inputs.createXMLStreamReader(sheet);
    var rows = new TreeMap<Integer, SheetRow>();
    var merged = new ArrayList<CellRangeAddress>();
    var hidden = new BitSet();
    int index = -1;
    while (in.hasNext()) {
      if (in.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (in.getLocalName()) {
        case "row" -> {
          index = Integer.parseInt(attribute(in, "r", Integer.toString(index + 2))) - 1;
          boolean isHidden = isTrue(attribute(in, "hidden", "0"));
          var cells = cells(in);
          if (!cells.isEmpty()) {
            rows.put(index, new SheetRow(isHidden, cells));
          }
        }
        case "mergeCell" -> merged.add(CellRangeAddress.valueOf(attribute(in, "ref", "A1")));
        case "col" -> {
          if (isTrue(attribute(in, "hidden", "0"))) {
            int first = Integer.parseInt(attribute(in, "min", "1")) - 1;
            hidden.set(
                first,
                Math.max(first, Math.min(Integer.parseInt(attribute(in, "max", "1")), MOST)));
          }
        }
        default -> {}
      }
    }
    return new FoundSheet(rows, merged, hidden);
  }

  private static boolean isTrue(String value) {
    return value.equals("1") || value.equals("true");
  }

  private List<OfficeCell> cells(XMLStreamReader in) throws XMLStreamException {
    var cells = new ArrayList<OfficeCell>();
    int column = -1;
    while (!isEnd(in, "row")) {
      if (in.next() == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals("c")) {
        var name = attribute(in, "r", "");
        column = name.isEmpty() ? column + 1 : new CellReference(name).getCol();
        var cell = cell(found(in));
        if (!cell.isEmpty()) {
          while (cells.size() <= column) {
            cells.add(OfficeCell.EMPTY);
          }
          cells.set(column, known.computeIfAbsent(cell, c -> c));
        }
      }
    }
    return cells;
  }

  private static Found found(XMLStreamReader in) throws XMLStreamException {
    var found = new Found(in);
    boolean isSpoken = false;
    while (!isEnd(in, "c")) {
      if (in.next() != XMLStreamConstants.START_ELEMENT) {
        isSpoken &= !isEnd(in, "rPh");
        continue;
      }
      switch (in.getLocalName()) {
        case "v" -> found.value = in.getElementText();
        case "f" -> found.formula = in.getElementText();
        case "is" -> found.inline = new StringBuilder();
        case "rPh" -> isSpoken = true; // how the text is spoken, which is no part of it
        case "t" -> {
          if (found.inline != null && !isSpoken) {
            found.inline.append(in.getElementText());
          }
        }
        default -> {}
      }
    }
    return found;
  }

  private static boolean isEnd(XMLStreamReader in, String name) {
    return in.getEventType() == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals(name);
  }

  private OfficeCell cell(Found found) {
    boolean isText = found.type.equals("str");
    boolean isBlank = found.value == null || found.value.isEmpty() && !isText;
    if (found.formula != null && isBlank) {
      return WorkbookCellText.error("=" + found.formula);
    }
    if (found.inline != null) {
      return OfficeCell.text(WorkbookCellText.decoded(found.inline.toString()));
    }
    if (isBlank) {
      return OfficeCell.EMPTY;
    }
    return switch (found.type) {
      case "s" ->
          OfficeCell.text(
              workbook
                  .getSharedStringSource()
                  .getItemAt(Integer.parseInt(found.value))
                  .getString());
      case "b" ->
          new OfficeCell(Boolean.toString(isTrue(found.value)), RawCell.Kind.BOOLEAN, false);
      case "e" -> WorkbookCellText.error(found.value);
      case "n" ->
          WorkbookCellText.number(
              Double.parseDouble(found.value),
              formats.computeIfAbsent(found.style, this::format),
              workbook.isDate1904());
      // A day in the words of the strict form is a text.
      default -> OfficeCell.text(WorkbookCellText.decoded(found.value));
    };
  }

  private NumberFormat format(int style) {
    return WorkbookCellText.format(workbook.getCellStyleAt(style));
  }

  private static String attribute(XMLStreamReader in, String name, String otherwise) {
    var value = in.getAttributeValue(null, name);
    return value == null ? otherwise : value;
  }
}
