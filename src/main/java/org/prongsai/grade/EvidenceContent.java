package org.prongsai.grade;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * What an attached file is by its bytes, and what in it can be run. It is looked at no further than
 * that asks for; {@link FileGrader} reads it.
 *
 * @param format the kind that its bytes are of
 * @param running each part that a reader's computer or a web server would run
 * @param macros the part that holds macros of an office program; empty where none does
 */
public record EvidenceContent(FileFormat format, List<Running> running, String macros) {

  /**
   * A part that can be run.
   *
   * @param text as it stands in the file
   * @param line where it stands in a text, from 1
   */
  public record Running(String text, int line, int column) {}

  private static final Pattern CODE_OF_JAVA = Pattern.compile("AndroidManifest\\.xml|.*\\.class");
  private static final Map<String, FileFormat> FOLDERS =
      Map.of("word", FileFormat.DOCX, "xl", FileFormat.XLSX, "ppt", FileFormat.PPTX);
  private static final String OBJECT = "\\objdata";

  /**
   * Looks at a file; what is wrong with its bytes makes it a file of no kind.
   *
   * @param ending of its name, by which servers say what a text is
   */
  public static EvidenceContent of(String ending, byte[] bytes) {
    try {
      var signature = Signature.of(bytes);
      return switch (signature) {
        case ZIP -> GuardedParser.run(signature, "", () -> zip(bytes));
        case OLE2 ->
            new EvidenceContent(
                new CompoundFile(bytes).format(),
                List.of(),
                characters(bytes).contains(RunningEntries.MACROS_OF_97) ? "VBA" : "");
        case UNKNOWN -> GuardedParser.run(signature, "", () -> text(ending, bytes));
        case RTF ->
            new EvidenceContent(
                signature,
                new HiddenParts(signature, bytes).find(),
                characters(bytes).contains(OBJECT) ? OBJECT : "");
        case PDF -> PdfActions.of(bytes, new HiddenParts(signature, bytes).find());
        default -> new EvidenceContent(signature, new HiddenParts(signature, bytes).find(), "");
      };
    } catch (UnreadableException e) {
      return of(FileFormat.UNKNOWN);
    }
  }

  /** One for each byte. */
  private static String characters(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static EvidenceContent of(FileFormat format) {
    return new EvidenceContent(format, List.of(), "");
  }

  private static EvidenceContent text(String ending, byte[] bytes) {
    var decoded = DecodedText.of(bytes);
    if (decoded.isEmpty()) {
      return of(FileFormat.UNKNOWN);
    }
    var text = decoded.get().text();
    var format = TextFile.markup(text);
    var served = EvidenceType.markup(ending).orElse(format);
    return new EvidenceContent(format, new ActiveMarkup(text, served).find(), "");
  }

  private static EvidenceContent zip(byte[] bytes) throws IOException {
    try (var zip = ZipContents.open(bytes)) {
      var names =
          Collections.list(zip.getEntries()).stream().map(ZipArchiveEntry::getName).toList();
      var parts = new RunningEntries(zip);
      var format = format(zip, names);
      var macros = format == FileFormat.ZIP ? "" : parts.macros().orElse("");
      return new EvidenceContent(format, parts.find(), macros);
    }
  }

  private static FileFormat format(ZipFile zip, List<String> names) throws IOException {
    if (names.stream().anyMatch(name -> CODE_OF_JAVA.matcher(name).matches())) {
      return FileFormat.UNKNOWN;
    }
    if (names.contains("[Content_Types].xml")) {
      return names.contains("xl/workbook.bin") ? FileFormat.XLSB : office(names);
    }
    return ZipFormatFile.openDocument(ZipContents.mimetype(zip))
        .map(FileContent::format)
        .orElse(FileFormat.ZIP);
  }

  private static FileFormat office(List<String> names) {
    return names.stream()
        .map(name -> FOLDERS.get(name.split("/")[0]))
        .filter(format -> format != null)
        .findFirst()
        .orElse(FileFormat.ZIP);
  }
}
