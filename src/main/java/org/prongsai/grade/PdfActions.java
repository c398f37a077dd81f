package org.prongsai.grade;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.prongsai.grade.EvidenceContent.Running;

/** What a reader of a PDF would run: scripts, which forms have too, and programs. */
final class PdfActions {

  private static final Set<String> SCRIPTS =
      Set.of(
          "JavaScript", "SubmitForm", "ImportData", "Rendition", "RichMedia", "RichMediaExecute");
  private static final String PROGRAM = "Launch";
  private static final int DEEPEST = 50;
  private static final Pattern CODE =
      Pattern.compile("(?i)\\s*(?:javascript|vbscript|data|shell|ms-[a-z-]+):.*");
  private static final Pattern RUNS =
      Pattern.compile(
          "(?i).*\\.(?:exe|com|scr|pif|bat|cmd|msi|dll|js|vbs|wsf|hta|ps1|jar|apk|lnk|url|docm|xlsm"
              + "|settingcontent-ms)");

  private final List<Running> running = new ArrayList<>();
  private String script = "";

  /** Looks through all objects of a PDF. */
  static EvidenceContent of(byte[] bytes, List<Running> hidden) {
    try {
      return GuardedParser.run(FileFormat.PDF, "", () -> read(bytes, hidden));
    } catch (UnreadableException e) {
      // That it is damaged or locked is said elsewhere; it is a PDF all the same.
      return new EvidenceContent(FileFormat.PDF, hidden, "");
    }
  }

  private static EvidenceContent read(byte[] bytes, List<Running> hidden)
      throws IOException, UnreadableException {
    var found = new PdfActions();
    found.running.addAll(hidden);
    try (var document = new PdfFile(bytes).load()) {
      var all = document.getDocument();
      found.look(all.getTrailer(), 0);
      for (var key : Map.copyOf(all.getXrefTable()).keySet()) {
        var object = all.getObjectFromPool(key);
        found.look(object == null ? null : object.getObject(), 0);
      }
    }
    return new EvidenceContent(FileFormat.PDF, found.running, found.script);
  }

  /** Looks at an object and those that stand in it; what it refers to is in the table. */
  private void look(COSBase object, int depth) {
    if (depth > DEEPEST) {
      return;
    } else if (object instanceof COSArray array) {
      array.forEach(inner -> look(inner, depth + 1));
    } else if (object instanceof COSDictionary dictionary) {
      action(dictionary);
      dictionary.getValues().forEach(inner -> look(inner, depth + 1));
    }
  }

  private void action(COSDictionary dictionary) {
    var kind = dictionary.getNameAsString(COSName.S, "");
    var uri = dictionary.getString(COSName.URI, "");
    var file = dictionary.getString(COSName.UF, dictionary.getString(COSName.F, ""));
    boolean isScript = SCRIPTS.contains(kind) || dictionary.containsKey(COSName.JS);
    if (isScript || SCRIPTS.contains(dictionary.getNameAsString(COSName.SUBTYPE, ""))) {
      script = "JavaScript";
    }
    if (kind.equals(PROGRAM)) {
      running.add(new Running("/" + PROGRAM, 1, 1));
    } else if (CODE.matcher(uri).matches()) {
      running.add(new Running(uri, 1, 1));
    } else if (dictionary.containsKey(COSName.EF) && RUNS.matcher(file).matches()) {
      running.add(new Running(file, 1, 1));
    }
  }
}
