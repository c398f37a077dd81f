package org.prongsai.grade;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A compound file (OLE2) of Microsoft: DOC, XLS, PPT or another, told by the streams in it. */
record CompoundFile(byte[] bytes) {

  private static final String EXCEL = "Workbook";
  private static final String EXCEL_95 = "Book";
  private static final String WORD = "WordDocument";
  private static final String POWERPOINT = "PowerPoint Document";
  private static final String POWERPOINT_USER = "Current User";

  /** Holds an encrypted package of Office Open XML, [MS-OFFCRYPTO] 2.3.4.4. */
  private static final String ENCRYPTED_PACKAGE = "EncryptedPackage";

  // [MS-DOC] 2.5.2: bit 8 of the flags in byte 10 is fEncrypted.
  private static final int WORD_FLAGS_HIGH = 11;
  private static final int WORD_ENCRYPTED = 1;
  // [MS-PPT] 2.3.2: headerToken of an encrypted presentation, 0xF3D1C4DF, behind two lengths.
  private static final int POWERPOINT_TOKEN = 12;
  private static final int POWERPOINT_ENCRYPTED = 0xDF;

  FileContent read() throws UnreadableException {
    return GuardedParser.run(FileFormat.OLE2, "", this::open).content();
  }

  private ParsedFile open() throws IOException, UnreadableException {
    try (var files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      var root = files.getRoot();
      var format = format(root);
      return switch (format) {
        case LOCKED -> throw UnreadableException.encrypted(FileFormat.OLE2, "");
        case XLS ->
            root.hasEntry(EXCEL) ? workbook(root) : FileContent.of(format, Readability.SPREADSHEET);
        case DOC -> {
          int flags = start(root, WORD)[WORD_FLAGS_HIGH];
          yield document(format, (flags & WORD_ENCRYPTED) != 0);
        }
        case PPT -> {
          int token = start(root, POWERPOINT_USER)[POWERPOINT_TOKEN] & 0xFF;
          yield document(format, token == POWERPOINT_ENCRYPTED);
        }
        default -> FileContent.of(format, Readability.OTHER);
      };
    }
  }

  /** What it is, by the streams in it alone. */
  FileFormat format() throws UnreadableException {
    return GuardedParser.run(
        FileFormat.OLE2,
        "",
        () -> {
          try (var files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return format(files.getRoot());
          }
        });
  }

  private static FileFormat format(DirectoryNode root) {
    if (root.hasEntry(ENCRYPTED_PACKAGE)) {
      return FileFormat.LOCKED;
    } else if (root.hasEntry(EXCEL) || root.hasEntry(EXCEL_95)) {
      return FileFormat.XLS;
    } else if (root.hasEntry(WORD)) {
      return FileFormat.DOC;
    }
    return root.hasEntry(POWERPOINT) ? FileFormat.PPT : FileFormat.OLE2;
  }

  private static FileContent document(FileFormat format, boolean isEncrypted)
      throws UnreadableException {
    if (isEncrypted) {
      throw UnreadableException.encrypted(format, "");
    }
    return FileContent.of(format, Readability.OFFICE_DOCUMENT);
  }

  private static ParsedFile workbook(DirectoryNode root) throws IOException, UnreadableException {
    try (var workbook = new HSSFWorkbook(root, false)) {
      return XlsWorkbook.read(workbook);
    } catch (EncryptedDocumentException e) {
      throw UnreadableException.encrypted(FileFormat.XLS, "");
    } catch (OldExcelFormatException e) {
      return FileContent.of(FileFormat.XLS, Readability.SPREADSHEET);
    }
  }

  private static byte[] start(DirectoryNode root, String stream)
      throws IOException, UnreadableException {
    try (var in = root.createDocumentInputStream(stream)) {
      var start = in.readNBytes(POWERPOINT_TOKEN + 1);
      if (start.length <= POWERPOINT_TOKEN) {
        throw UnreadableException.damaged(FileFormat.OLE2, stream);
      }
      return start;
    }
  }
}
