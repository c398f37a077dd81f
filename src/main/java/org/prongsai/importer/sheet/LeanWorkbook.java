package org.prongsai.importer.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.prongsai.read.table.StrictNames;

/**
 * Takes the sheets out of a workbook before it is opened: they are read as streams by {@link
 * SheetCells}, so that a large sheet, or one that was coloured to its last row, costs no more than
 * what is in it. A workbook in Strict Open XML is said in the words of the usual form.
 */
final class LeanWorkbook {

  private static final Pattern SHEET = Pattern.compile("xl/worksheets/[^/]+\\.xml");
  // A sheet is never held whole; the other parts are.
  private static final long MOST_OF_SHEETS = 4_000_000_000L;
  private static final long MOST_OF_OTHERS = 100_000_000;

  private LeanWorkbook() {}

  private static final byte[] EMPTY =
      ("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
              + "<sheetData/></worksheet>")
          .getBytes(UTF_8);

  /** The workbook with empty sheets; the same bytes where it is no zip archive. */
  static byte[] of(byte[] bytes) throws IOException {
    if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
      return bytes;
    }
    var lean = new ByteArrayOutputStream();
    long left = MOST_OF_OTHERS;
    try (var zip = zip(bytes);
        var out = new ZipOutputStream(lean)) {
      for (var part : Collections.list(zip.getEntries())) {
        out.putNextEntry(new ZipEntry(part.getName()));
        if (SHEET.matcher(part.getName()).matches()) {
          out.write(EMPTY);
        } else {
          try (var limited = new LimitedStream(zip.getInputStream(part), left)) {
            copy(part.getName(), limited, out);
            left = limited.left();
          }
        }
      }
    }
    return lean.toByteArray();
  }

  /** What is in each sheet, by the name of its part. */
  static Map<String, FoundSheet> sheets(byte[] bytes, XSSFWorkbook workbook) throws IOException {
    var sheets = new HashMap<String, FoundSheet>();
    var cells = new SheetCells(workbook);
    long left = MOST_OF_SHEETS;
    try (var zip = zip(bytes)) {
      for (var part : Collections.list(zip.getEntries())) {
        if (SHEET.matcher(part.getName()).matches()) {
          try (var limited = new LimitedStream(zip.getInputStream(part), left)) {
            sheets.put("/" + part.getName(), cells.read(limited));
            left = limited.left();
          }
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException("a part of the workbook is no XML", e);
    }
    return sheets;
  }

  /** Read by the list at its end: what precedes a part may leave out its size. */
  private static ZipFile zip(byte[] bytes) throws IOException {
    return ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
  }

  private static void copy(String name, InputStream in, OutputStream out) throws IOException {
    if (name.endsWith(".xml") || name.endsWith(".rels")) {
      var bytes = in.readAllBytes();
      out.write(
          StrictNames.areIn(bytes)
              ? StrictNames.usual(new String(bytes, UTF_8)).getBytes(UTF_8)
              : bytes);
    } else {
      in.transferTo(out);
    }
  }
}
