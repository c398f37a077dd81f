package org.prongsai.grade;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.prongsai.grade.EvidenceContent.Running;

/**
 * What runs once an archive is unpacked, or lands outside the folder that it is unpacked to, also
 * in archives within it; and what runs when an office document is opened.
 */
record RunningEntries(ZipFile zip) {

  // What starts by a click once it is unpacked; scripts of statisticians do not.
  private static final Pattern PROGRAM =
      Pattern.compile(
          "(?i).*\\.(exe|com|scr|pif|bat|cmd|msi|msp|cpl|dll|js|vbs|vbe|jse|wsf|wsh|hta|ps1|jar|apk"
              + "|lnk|url|scf|reg|chm|iso|img|vhdx?)");
  private static final Pattern OUTSIDE =
      Pattern.compile("(?s)[/\\\\].*|[A-Za-z]:.*|(?:.*[/\\\\])?\\.\\.(?:[/\\\\].*)?");
  private static final Pattern ARCHIVE = Pattern.compile("(?i).*\\.(zip|kmz)");
  private static final Pattern MACROS =
      Pattern.compile(
          "(?i).*/(vbaProject\\.bin|macrosheets/.*|activeX/.*)|(?:Basic|Scripts)/.*\\.\\w+");
  // A template or an object from elsewhere is opened with the document; DDE starts a program.
  private static final Pattern MAY_LEAD =
      Pattern.compile("(?i).*(\\.rels|/externalLinks/.*\\.xml|word/document\\.xml)");
  private static final Pattern LEADS =
      Pattern.compile(
          "<(?:\\w+:)?ddeLink\\b|[>\"\\s]DDE(?:AUTO)?\\s|<Relationship\\b"
              + "(?=[^>]*relationships/(?:attachedTemplate|oleObject)\")(?=[^>]*External\")"
              + "[^>]{0,60}");
  // In UTF-16, one character for each byte.
  static final String MACROS_OF_97 =
      new String("_VBA_PROJECT".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
  private static final int START = 64;
  private static final int DEEPEST = 2;
  private static final int LARGEST = 32 << 20;

  List<Running> find() throws IOException {
    var found = new ArrayList<Running>();
    find("", DEEPEST, found);
    return found;
  }

  private void find(String around, int depth, List<Running> found) throws IOException {
    for (var entry : entries()) {
      var name = entry.getName();
      boolean isRunning =
          PROGRAM.matcher(name).matches()
              || OUTSIDE.matcher(name).matches()
              || entry.isUnixSymlink()
              || isProgram(bytes(entry, START));
      if (isRunning) {
        found.add(new Running(around + name, 1, 1));
      } else if (depth > 0 && ARCHIVE.matcher(name).matches()) {
        inner(around + name + "!", bytes(entry, LARGEST), depth - 1, found);
      }
    }
  }

  private static void inner(String around, byte[] bytes, int depth, List<Running> found) {
    try (var inside = ZipContents.open(bytes)) {
      new RunningEntries(inside).find(around, depth, found);
    } catch (IOException e) {
      return; // no archive; that it cannot be searched is said elsewhere
    }
  }

  /** A program of Windows or Linux, whatever it is called. */
  private static boolean isProgram(byte[] start) {
    var text = new String(start, StandardCharsets.ISO_8859_1);
    return text.startsWith("MZ") && text.indexOf('\0') > 0 || text.startsWith("\u007FELF");
  }

  /** The first part of a document that runs with it, if any. */
  Optional<String> macros() throws IOException {
    for (var entry : entries()) {
      var name = entry.getName();
      if (MACROS.matcher(name).matches() || isMacro(entry)) {
        return Optional.of(name);
      } else if (MAY_LEAD.matcher(name).matches()) {
        var lead = LEADS.matcher(new String(bytes(entry, LARGEST), StandardCharsets.UTF_8));
        if (lead.find()) {
          return Optional.of(name + ": " + lead.group().strip());
        }
      }
    }
    return Optional.empty();
  }

  private boolean isMacro(ZipArchiveEntry entry) throws IOException {
    return entry.getName().endsWith(".bin")
        && new String(bytes(entry, LARGEST), StandardCharsets.ISO_8859_1).contains(MACROS_OF_97);
  }

  private List<ZipArchiveEntry> entries() {
    return Collections.list(zip.getEntries());
  }

  private byte[] bytes(ZipArchiveEntry entry, int most) throws IOException {
    if (entry.isDirectory() || !zip.canReadEntryData(entry)) {
      return new byte[0];
    }
    try (var in = zip.getInputStream(entry)) {
      return in.readNBytes(most);
    }
  }
}
