package org.prongsai.publish.form;

import java.util.List;
import org.prongsai.publish.CsvWriter;
import org.prongsai.publish.PublishedFile;

/** The table that an agency submits, as a file to paste from: CSV of the data contract. */
public final class SubmissionFile {

  private SubmissionFile() {}

  /**
   * An item.
   *
   * @param item code and name
   * @param urls absolute addresses; each on a line of its own in the cell
   * @param explanation the way to it from the home page
   */
  public record Line(String item, List<String> urls, String explanation) {
    public Line {
      urls = List.copyOf(urls);
    }
  }

  /**
   * @param path path in the output folder
   * @param header item, address, explanation
   */
  public static PublishedFile of(String path, List<String> header, List<Line> lines) {
    var records =
        lines.stream()
            .map(line -> List.of(line.item(), String.join("\n", line.urls()), line.explanation()))
            .toList();
    return new PublishedFile(path, new CsvWriter().write(header, records));
  }
}
