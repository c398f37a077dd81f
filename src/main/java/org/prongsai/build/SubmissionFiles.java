package org.prongsai.build;

import java.util.List;
import java.util.stream.Stream;
import org.prongsai.model.Language;
import org.prongsai.page.Link;
import org.prongsai.page.PageContext;
import org.prongsai.page.Submission;
import org.prongsai.publish.PublishedFile;
import org.prongsai.publish.form.SubmissionFile;

/** Writes the submission tables of the Thai pages as files. */
final class SubmissionFiles {

  private SubmissionFiles() {}

  static List<PublishedFile> of(List<PageContext> pages) {
    return pages.stream()
        .filter(page -> page.layout().lang().equals(Language.TH.code()))
        .flatMap(SubmissionFiles::tables)
        .map(SubmissionFiles::file)
        .toList();
  }

  private static Stream<Submission> tables(PageContext page) {
    return page.sections().stream()
        .flatMap(section -> section.parts().stream())
        .filter(Submission.class::isInstance)
        .map(Submission.class::cast);
  }

  private static PublishedFile file(Submission table) {
    var lines =
        table.lines().stream()
            .map(
                line ->
                    new SubmissionFile.Line(
                        line.item(),
                        line.urls().stream().map(Link::label).toList(),
                        line.explanation()))
            .toList();
    return SubmissionFile.of(table.file(), table.headers(), lines);
  }
}
