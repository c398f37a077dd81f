package org.prongsai.grade;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.prongsai.grade.sheet.SheetContent;

/**
 * Reads the sheets of a workbook of Office Open XML, one after the other. POI's model of a whole
 * workbook takes more than ten times the memory and several times as long.
 */
public final class XlsxWorkbook {

  private XlsxWorkbook() {}

  public static WorkbookContent read(OPCPackage opened)
      throws IOException, OpenXML4JException, XMLStreamException {
    var cells = new ArrayList<SheetContent>();
    var workbook = new XSSFReader(opened);
    var values = values(workbook);
    var sheets = workbook.getSheetIterator();
    while (sheets.hasNext()) {
      try (var in = sheets.next()) {
        cells.add(new XlsxSheet(values, XmlElements.reader(in)).read(sheets.getSheetName()));
      }
    }
    return new WorkbookContent(FileFormat.XLSX, cells);
  }

  private static XlsxValues values(XSSFReader workbook)
      throws IOException, OpenXML4JException, XMLStreamException {
    workbook.setUseReadOnlySharedStringsTable(true);
    try (var in = workbook.getWorkbookData()) {
      var date1904 = XmlElements.attribute(in, "workbookPr", "date1904").orElse("0");
      return new XlsxValues(
          Optional.ofNullable(workbook.getSharedStringsTable()),
          Optional.ofNullable(workbook.getStylesTable()),
          date1904.equals("1") || date1904.equals("true"));
    }
  }
}
