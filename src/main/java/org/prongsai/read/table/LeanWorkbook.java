package org.prongsai.read.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Takes the sheets out of a workbook before it is opened: they are read as streams by {@link
 * SheetCells}, so that a large sheet, or one that was coloured to its last row, costs no more than
 * what is in it. A workbook in Strict Open XML (ISO/IEC 29500) is said in the words of the usual
 * form.
 */
public final class LeanWorkbook {

  private static final Pattern SHEET = Pattern.compile("xl/worksheets/[^/]+\\.xml");
  // Notes, drawings and the like, which nobody asks for.
  private static final String BESIDE_SHEETS = "xl/worksheets/_rels/";
  private static final Pattern STRICT =
      Pattern.compile("http://purl\\.oclc\\.org/ooxml/(spreadsheetml|officeDocument|drawingml)/");
  private static final String USUAL = "http://schemas.openxmlformats.org/$1/2006/";
  // A sheet is never held whole; the other parts are.
  private static final long MOST_OF_SHEETS = 4_000_000_000L;
  private static final long MOST_OF_OTHERS = 100_000_000;
  private static final byte[] EMPTY =
      ("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
              + "<sheetData/></worksheet>")
          .getBytes(UTF_8);

  private LeanWorkbook() {}

  /** Whether the bytes may be those of such a workbook, and not of one of Excel 97 to 2003. */
  public static boolean is(byte[] bytes) {
    return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
  }

  /**
   * What is in each sheet of a workbook, in their order; nothing in one that is a chart.
   *
   * @throws IOException where it is damaged; the library throws whatever it runs into, too
   */
  public static List<FoundSheet> sheets(byte[] bytes) throws IOException {
    try (var zip = zip(bytes);
        var workbook = new XSSFWorkbook(new ByteArrayInputStream(withoutSheets(zip)))) {
      var sheets = new ArrayList<FoundSheet>();
      var cells = new SheetCells(workbook);
      long left = MOST_OF_SHEETS;
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        try (var limited = new LimitedStream(content(zip, workbook.getSheetAt(i)), left)) {
          boolean isHidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
          sheets.add(cells.read(workbook.getSheetName(i), isHidden, limited));
          left = limited.left();
        }
      }
      return sheets;
    } catch (XMLStreamException e) {
      throw new IOException("a part of the workbook is no XML", e);
    }
  }

  private static InputStream content(ZipFile zip, XSSFSheet sheet) throws IOException {
    var name = sheet.getPackagePart().getPartName().getName().substring(1);
    return SHEET.matcher(name).matches()
        ? zip.getInputStream(zip.getEntry(name))
        : new ByteArrayInputStream(EMPTY);
  }

  private static byte[] withoutSheets(ZipFile zip) throws IOException {
    var lean = new ByteArrayOutputStream();
    long left = MOST_OF_OTHERS;
    try (var out = new ZipOutputStream(lean)) {
      for (var part : Collections.list(zip.getEntries())) {
        var name = part.getName();
        if (SHEET.matcher(name).matches()) {
          out.putNextEntry(new ZipEntry(name));
          out.write(EMPTY);
        } else if (!name.startsWith(BESIDE_SHEETS)) {
          out.putNextEntry(new ZipEntry(name));
          try (var limited = new LimitedStream(zip.getInputStream(part), left)) {
            copy(name, limited, out);
            left = limited.left();
          }
        }
      }
    }
    return lean.toByteArray();
  }

  /** Read by the list at its end: what precedes a part may leave out its size. */
  private static ZipFile zip(byte[] bytes) throws IOException {
    return ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
  }

  private static void copy(String name, InputStream in, OutputStream out) throws IOException {
    if (name.endsWith(".xml") || name.endsWith(".rels")) {
      var bytes = in.readAllBytes();
      var names = STRICT.matcher(new String(bytes, UTF_8));
      out.write(names.find() ? names.replaceAll(USUAL).getBytes(UTF_8) : bytes);
    } else {
      in.transferTo(out);
    }
  }
}
