package org.prongsai.read.table;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.prongsai.read.table.FileRow.SheetCell;

/** Reads the rows of sheets as streams, with the shared texts and formats of their workbook. */
final class SheetCells {

  private static final int MOST = SpreadsheetVersion.EXCEL2007.getMaxColumns();

  // The strict form writes a day as text where the usual one has a number.
  private static final Pattern MIDNIGHT = Pattern.compile("(?<=^[0-9-]{10})T00:00:00(\\.0+)?Z?$");

  private static final Pattern LINK = Pattern.compile("(?i)\\s*HYPERLINK\\s*\\(");

  private final XSSFWorkbook workbook;
  private final SharedStrings texts;
  private final Map<Integer, NumberFormat> formats = new HashMap<>();
  // The same words stand in many cells; one text serves all of them.
  private final Map<SheetCell, SheetCell> known = new HashMap<>();
  private Map<CellAddress, String> links;

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

  SheetCells(XSSFWorkbook workbook, SharedStrings texts) {
    this.workbook = workbook;
    this.texts = texts;
  }

  /**
   * What is in a sheet; what it declares about itself is not followed.
   *
   * @param targets where links lead to by their ids; null where links are not asked for
   */
  FoundSheet read(String name, boolean isHidden, InputStream sheet, Map<String, String> targets)
      throws XMLStreamException {
    links = targets == null ? null : new HashMap<>();
    var in = reader(sheet);
    var rows = new TreeMap<Integer, FileRow>();
    var merged = new ArrayList<CellRangeAddress>();
    var hiddenRows = new BitSet();
    var hiddenColumns = new BitSet();
    int index = -1;
    while (in.hasNext()) {
      if (in.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (in.getLocalName()) {
        case "row" -> {
          index = Integer.parseInt(attribute(in, "r", Integer.toString(index + 2))) - 1;
          hiddenRows.set(index, isTrue(attribute(in, "hidden", "0")));
          var cells = cells(in, index);
          if (!cells.isEmpty()) {
            rows.put(index, new FileRow(index + 1, index + 1, cells));
          }
        }
        case "hyperlink" -> {
          var target = targets == null ? null : targets.get(attribute(in, "id", ""));
          if (target != null) {
            // Of a range that shares a link, the cell that holds its text comes first.
            var first = range(attribute(in, "ref", "A1"));
            links.put(new CellAddress(first.getFirstRow(), first.getFirstColumn()), target);
          }
        }
        case "mergeCell" -> merged.add(range(attribute(in, "ref", "A1")));
        case "col" -> {
          if (isTrue(attribute(in, "hidden", "0"))) {
            int first = Integer.parseInt(attribute(in, "min", "1")) - 1;
            hiddenColumns.set(
                first,
                Math.max(first, Math.min(Integer.parseInt(attribute(in, "max", "1")), MOST)));
          }
        }
        default -> {}
      }
    }
    return new FoundSheet(name, isHidden, rows, merged, hiddenRows, hiddenColumns)
        .linked(links == null ? Map.of() : links);
  }

  /** Reads XML and follows nothing that it declares. */
  static XMLStreamReader reader(InputStream part) throws XMLStreamException {
    var inputs = XMLInputFactory.newDefaultFactory();
    inputs.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    inputs.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return inputs.createXMLStreamReader(part);
  }

  /** The cells between two corners, which a damaged file may name the other way round. */
  private static CellRangeAddress range(String written) {
    var corners = written.split(":");
    var a = new CellReference(corners[0]);
    var b = new CellReference(corners[corners.length - 1]);
    return new CellRangeAddress(
        Math.min(a.getRow(), b.getRow()),
        Math.max(a.getRow(), b.getRow()),
        Math.min(a.getCol(), b.getCol()),
        Math.max(a.getCol(), b.getCol()));
  }

  private static boolean isTrue(String value) {
    return value.equals("1") || value.equals("true");
  }

  private List<SheetCell> cells(XMLStreamReader in, int row) throws XMLStreamException {
    var cells = new ArrayList<SheetCell>();
    int column = -1;
    while (!isEnd(in, "row")) {
      if (in.next() == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals("c")) {
        var name = attribute(in, "r", "");
        column = name.isEmpty() ? column + 1 : new CellReference(name).getCol();
        var found = found(in);
        var cell = cell(found);
        if (links != null && found.formula != null && LINK.matcher(found.formula).lookingAt()) {
          links.put(new CellAddress(row, column), "=" + found.formula);
        }
        if (!cell.isEmpty()) {
          while (cells.size() <= column) {
            cells.add(SheetCell.EMPTY);
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

  private SheetCell cell(Found found) {
    boolean isText = found.type.equals("str");
    boolean isBlank = found.value == null || found.value.isEmpty() && !isText;
    if (found.formula != null && isBlank) {
      return WorkbookCell.error("=" + found.formula);
    }
    if (found.inline != null) {
      return WorkbookCell.decoded(found.inline.toString());
    }
    if (isBlank) {
      return SheetCell.EMPTY;
    }
    return switch (found.type) {
      case "s" -> SheetCell.text(texts.getItemAt(Integer.parseInt(found.value)).getString());
      case "b" -> WorkbookCell.flag(isTrue(found.value));
      case "e" -> WorkbookCell.error(found.value);
      case "n" ->
          WorkbookCell.number(
              new BigDecimal(found.value.strip()),
              formats.computeIfAbsent(found.style, this::format),
              workbook.isDate1904());
      case "d" -> SheetCell.text(MIDNIGHT.matcher(found.value).replaceFirst(""));
      default -> WorkbookCell.decoded(found.value);
    };
  }

  private NumberFormat format(int style) {
    return NumberFormat.of(workbook.getCellStyleAt(style));
  }

  static String attribute(XMLStreamReader in, String name, String otherwise) {
    var value = in.getAttributeValue(null, name);
    return value == null ? otherwise : value;
  }
}
