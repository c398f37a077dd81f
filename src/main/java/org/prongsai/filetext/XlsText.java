package org.prongsai.filetext;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.prongsai.grade.FileFormat;
import org.prongsai.grade.GuardedParser;
import org.prongsai.grade.UnreadableException;
import org.prongsai.grade.XlsWorkbook;

/**
 * The text of a workbook of Excel 97 to 2003; of other compound files (DOC, PPT) only what lies
 * loose in them, so they are told of.
 */
record XlsText(byte[] bytes, LocatedTextSink target) {

  private static final String EXCEL = "Workbook";
  private static final String ENCRYPTED_PACKAGE = "EncryptedPackage";

  void read() throws UnreadableException {
    GuardedParser.run(
        FileFormat.OLE2,
        "",
        () -> {
          open();
          return true;
        });
  }

  private void open() throws IOException, UnreadableException {
    try (var files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      var root = files.getRoot();
      if (root.hasEntry(ENCRYPTED_PACKAGE)) {
        throw UnreadableException.encrypted(FileFormat.OLE2, "");
      } else if (!root.hasEntry(EXCEL)) {
        target.unread(TextSink.Reason.FORMAT);
        streams(root);
        return;
      }
      try (var workbook = new HSSFWorkbook(root, false)) {
        workbook(workbook);
      }
      streams(root);
    } catch (EncryptedDocumentException e) {
      throw UnreadableException.encrypted(FileFormat.XLS, "");
    } catch (OldExcelFormatException e) {
      target.unread(TextSink.Reason.FORMAT);
    }
  }

  /** What lies loose in the file; what its folders hold, such as embedded files, is told of. */
  private void streams(DirectoryEntry folder) throws IOException {
    for (var entry : folder) {
      var inside = target.inEntry(entry.getName());
      if (entry instanceof DirectoryEntry inner) {
        inside.unread(TextSink.Reason.FORMAT);
        streams(inner);
      } else if (entry instanceof DocumentEntry document) {
        try (var in = new DocumentInputStream(document)) {
          new LooseStrings(in.readAllBytes(), inside).read();
        }
      }
    }
  }

  private void workbook(HSSFWorkbook workbook) {
    XlsWorkbook.read(workbook).sheets().forEach(sheet -> new SheetText(target, sheet).read());
    for (var sheet : workbook) {
      sheet
          .getCellComments()
          .forEach(
              (place, comment) ->
                  target
                      .inSheet(sheet.getSheetName())
                      .cell(place.formatAsString(), "", comment.getString().getString()));
    }
  }
}
