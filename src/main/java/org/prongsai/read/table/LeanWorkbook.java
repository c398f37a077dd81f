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
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.xml.sax.SAXException;

/**
 * Takes the sheets out of a workbook before it is opened: they are read as streams by {@link
 * SheetCells}, so that a large sheet, or one that was coloured to its last row, costs no more than
 * what is in it. A workbook in Strict Open XML (ISO/IEC 29500) is said in the words of the usual
 * form.
 */
public final class LeanWorkbook {

  private static final Pattern SHEET = Pattern.compile("xl/worksheets/[^/]+\\.xml");
  // Drawings and the like, which nobody asks for; notes are read by themselves.
  private static final String BESIDE_SHEETS = "xl/worksheets/_rels/";
  private static final Pattern STRICT =
      Pattern.compile("http://purl\\.oclc\\.org/ooxml/(spreadsheetml|officeDocument|drawingml)/");
  private static final String USUAL = "http://schemas.openxmlformats.org/$1/2006/";
  // A sheet is never held whole; the other parts are.
  private static final long MOST_OF_SHEETS = 4_000_000_000L;
  static final long MOST_OF_OTHERS = 100_000_000;
  private static final String TEXTS = "xl/sharedStrings.xml";
  private static final byte[] NO_CELLS = empty("worksheet", "<sheetData/>");
  private static final byte[] NO_TEXTS = empty("sst", "");

  private LeanWorkbook() {}

  private static byte[] empty(String part, String content) {
    var names = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    return "<%1$s xmlns=\"%2$s\">%3$s</%1$s>".formatted(part, names, content).getBytes(UTF_8);
  }

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
      var cells = new SheetCells(workbook, texts(zip, workbook));
      long left = MOST_OF_SHEETS;
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        try (var limited = limited(content(zip, workbook.getSheetAt(i)), left)) {
          boolean isHidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
          sheets.add(
              cells
                  .read(workbook.getSheetName(i), isHidden, limited)
                  .noted(SheetNotes.of(zip, workbook.getSheetAt(i))));
          left -= limited.getCount();
        }
      }
      return sheets;
    } catch (SAXException | XMLStreamException e) {
      throw new IOException("a part of the workbook is no XML", e);
    }
  }

  /** The texts that cells share; as a tree they would take many times the memory. */
  private static SharedStrings texts(ZipFile zip, XSSFWorkbook workbook)
      throws IOException, SAXException {
    var part = zip.getEntry(TEXTS);
    if (part == null) {
      return workbook.getSharedStringSource();
    }
    try (var limited = limited(zip.getInputStream(part), MOST_OF_OTHERS)) {
      var texts = new ByteArrayInputStream(usual(limited.readAllBytes()));
      return new ReadOnlySharedStringsTable(texts, false);
    }
  }

  private static InputStream content(ZipFile zip, XSSFSheet sheet) throws IOException {
    var name = sheet.getPackagePart().getPartName().getName().substring(1);
    return SHEET.matcher(name).matches()
        ? zip.getInputStream(zip.getEntry(name))
        : new ByteArrayInputStream(NO_CELLS);
  }

  private static byte[] withoutSheets(ZipFile zip) throws IOException {
    var lean = new ByteArrayOutputStream();
    long left = MOST_OF_OTHERS;
    try (var out = new ZipOutputStream(lean)) {
      for (var part : Collections.list(zip.getEntries())) {
        var name = part.getName();
        if (name.equals(TEXTS) || SHEET.matcher(name).matches()) {
          out.putNextEntry(new ZipEntry(name));
          out.write(name.equals(TEXTS) ? NO_TEXTS : NO_CELLS);
        } else if (!name.startsWith(BESIDE_SHEETS)) {
          out.putNextEntry(new ZipEntry(name));
          try (var limited = limited(zip.getInputStream(part), left)) {
            copy(name, limited, out);
            left -= limited.getCount();
          }
        }
      }
    }
    return lean.toByteArray();
  }

  /** A stream of which only so many bytes are read: a small archive may hold endless ones. */
  static BoundedInputStream limited(InputStream in, long most) throws IOException {
    return BoundedInputStream.builder()
        .setInputStream(in)
        .setMaxCount(most + 1)
        .setOnMaxCount(
            (max, count) -> {
              throw new IOException("the parts of the archive are too large");
            })
        .get();
  }

  /** Read by the list at its end: what precedes a part may leave out its size. */
  private static ZipFile zip(byte[] bytes) throws IOException {
    return ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
  }

  private static void copy(String name, InputStream in, OutputStream out) throws IOException {
    if (name.endsWith(".xml") || name.endsWith(".rels")) {
      out.write(usual(in.readAllBytes()));
    } else {
      in.transferTo(out);
    }
  }

  private static byte[] usual(byte[] part) {
    var names = STRICT.matcher(new String(part, UTF_8));
    return names.find() ? names.replaceAll(USUAL).getBytes(UTF_8) : part;
  }
}
