package org.prongsai.grade;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.SAXException;

/**
 * Reads the sheets of a workbook of Office Open XML, one after the other. POI's model of a whole
 * workbook takes more than ten times the memory and several times as long.
 */
final class XlsxWorkbook {

  private XlsxWorkbook() {}

  static Content read(OPCPackage opened)
      throws IOException, OpenXML4JException, XMLStreamException, UnreadableException {
    var content = new WorkbookContent();
    var workbook = new XSSFReader(opened);
    var values = values(opened, workbook);
    var sheets = workbook.getSheetIterator();
    while (sheets.hasNext()) {
      try (var in = sheets.next()) {
        content.add(new XlsxSheet(values, Xml.reader(in)).read(sheets.getSheetName()));
      }
    }
    return content.of(Format.XLSX);
  }

  private static XlsxValues values(OPCPackage opened, XSSFReader workbook)
      throws IOException, OpenXML4JException, XMLStreamException {
    try (var in = workbook.getWorkbookData()) {
      var date1904 = Xml.attribute(in, "workbookPr", "date1904").orElse("0");
      boolean from1904 = date1904.equals("1") || date1904.equals("true");
      var strings = new ReadOnlySharedStringsTable(opened, false);
      return new XlsxValues(strings, workbook.getStylesTable(), from1904);
    } catch (SAXException e) {
      throw new IOException(e);
    }
  }
}
