package org.prongsai.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** Tells the workbook of a site by what is in it, whatever its name. */
final class WorkbookSigns {

  private static final String TEXTS = "xl/sharedStrings.xml";
  private static final int MOST = 50_000_000;
  // A sheet is titled "… [id-of-dataset]"; a table of one dataset has no such title.
  private static final Pattern TITLE = Pattern.compile("\\S \\[([a-z][a-z0-9-]+)]</(?:\\w+:)?t>");
  private static final int FEWEST = 2;

  private WorkbookSigns() {}

  static boolean areIn(Path file) {
    if (!file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      return false;
    }
    try (var zip = new ZipFile(file.toFile())) {
      var texts = zip.getEntry(TEXTS);
      if (texts == null) {
        return false;
      }
      try (var in = zip.getInputStream(texts)) {
        var found = TITLE.matcher(new String(in.readNBytes(MOST), StandardCharsets.UTF_8));
        return found.results().map(title -> title.group(1)).distinct().limit(FEWEST).count()
            == FEWEST;
      }
    } catch (IOException e) {
      return false; // whatever it is, the program did not write it
    }
  }
}
