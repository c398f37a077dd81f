package org.prongsai.publish.form;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.model.Value;
import org.prongsai.publish.PublishedFile;

/** The table that an agency submits, as a workbook. */
public final class SubmissionWorkbook {

  private static final List<Integer> WIDTHS = List.of(40, 60, 60);

  private SubmissionWorkbook() {}

  /** The same table as {@link SubmissionFile#of}. */
  public static PublishedFile of(
      String path, List<String> header, List<SubmissionFile.Line> lines) {
    var rows = new ArrayList<List<Value>>();
    for (var line : lines) {
      rows.add(
          List.of(
              new Value.Text(line.item()),
              new Value.Text(String.join("\n", line.urls())),
              new Value.Text(line.explanation())));
    }
    var form = new FormWorkbook("ITA", List.of(), header, WIDTHS, List.of());
    return new PublishedFile(path, out -> form.write(rows.iterator(), out));
  }
}
