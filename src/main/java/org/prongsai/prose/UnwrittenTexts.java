package org.prongsai.prose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.prongsai.model.Document;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.text.RewriteMark;
import org.prongsai.text.SourceText;

/** Tells of documents that {@code new} or {@code new-year} began and the office has to write. */
public record UnwrittenTexts(Path siteDir) {

  public static final Rule TEXT_TO_REWRITE = Rule.warning("text-to-rewrite");

  private static final String COMMENT = "//";

  /** Adds a warning for each mark that readers of the page would see. */
  public void warn(List<Document> documents, Problems problems) {
    documents.stream()
        .flatMap(document -> document.files().stream())
        .distinct()
        .forEach(file -> warn(file, problems));
  }

  private void warn(String file, Problems problems) {
    var before = new StringBuilder();
    for (var line : text(file).split("\n", -1)) {
      for (var mark : List.of(RewriteMark.THAI, RewriteMark.ENGLISH)) {
        int at = line.startsWith(COMMENT) ? -1 : line.indexOf(mark);
        if (at >= 0) {
          var place = Location.of(file).behind(before + line.substring(0, at));
          problems.add(TEXT_TO_REWRITE, place, mark);
        }
      }
      before.append(line).append('\n');
    }
  }

  private String text(String file) {
    try {
      return SourceText.of(Files.readAllBytes(siteDir.resolve(file))).text();
    } catch (IOException e) {
      return ""; // it was read a moment ago; then it has a problem of its own
    }
  }
}
