package org.prongsai.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.prongsai.grade.sheet.Fault;
import org.prongsai.grade.sheet.FaultKind;

/**
 * Grades how well a machine can read a file that is shown as evidence.
 *
 * <p>The bytes decide; the name only helps where bytes leave a choice, as between a table of one
 * column and a letter, and is itself checked against them. The same bytes and name always get the
 * same grade. Safe for use by several threads.
 *
 * <p>Not looked into, so without faults of their tables: ODS, XLSB, "Strict" XLSX, XLS of Excel 95
 * and older, and XLSX that unpacks to more than {@link ZipContents#MOST_UNPACKED} bytes. Images are
 * known by their first bytes and not decoded.
 */
public final class FileGrader {

  private static final Set<FileFormat> DESCRIBABLE =
      Set.of(FileFormat.CSV, FileFormat.JSON, FileFormat.XLSX);

  /**
   * Grades a file. Whatever is wrong with the bytes is in the grade; nothing is thrown for it.
   *
   * @param name of the file, with or without folders
   * @param bytes all of the file, not changed here
   * @param described whether a published schema describes what is in it
   */
  public Grade grade(String name, byte[] bytes, boolean described) {
    Objects.requireNonNull(name, "name must not be null");
    Objects.requireNonNull(bytes, "bytes must not be null");
    var extension = EvidenceType.ending(name);
    try {
      var content = content(bytes, extension);
      return new Grade(kind(content, described), faults(content, extension));
    } catch (UnreadableException e) {
      return new Grade(Readability.UNREADABLE, List.of(e.fault()));
    }
  }

  private static FileContent content(byte[] bytes, String extension) throws UnreadableException {
    if (isNothing(bytes)) {
      throw UnreadableException.empty(bytes.length == 0 ? "0 bytes" : "nothing but zero bytes");
    }
    var signature = Signature.of(bytes);
    return switch (signature) {
      case PDF -> new PdfFile(bytes).read();
      case ZIP -> new ZipFormatFile(bytes).read();
      case OLE2 -> new CompoundFile(bytes).read();
      case RTF -> FileContent.of(signature, Readability.OFFICE_DOCUMENT);
      case PNG, JPEG, GIF, TIFF, BMP, WEBP, HEIF -> FileContent.of(signature, Readability.IMAGE);
      case RAR, SEVEN_ZIP, GZIP -> FileContent.of(signature, Readability.ARCHIVE);
      default -> new TextFile(bytes, extension).read();
    };
  }

  // A copy that went wrong often has the length of the file and none of its content.
  private static boolean isNothing(byte[] bytes) {
    return IntStream.range(0, bytes.length).allMatch(at -> bytes[at] == 0);
  }

  private static Readability kind(FileContent content, boolean described) {
    return described && DESCRIBABLE.contains(content.format())
        ? Readability.DESCRIBED
        : content.kind();
  }

  private static List<Fault> faults(FileContent content, String extension) {
    var faults = new ArrayList<>(content.faults());
    if (content.format().contradicts(extension)) {
      faults.add(Fault.ofFile(FaultKind.NAME_DISAGREES, content.format().id()));
    }
    return faults;
  }
}
