package org.prongsai.report;

import java.util.List;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.prongsai.grade.Grade;
import org.prongsai.grade.sheet.Fault;
import org.prongsai.model.EvidenceFile;

/**
 * The part of the report on how machine-readable the attached files and the site's own files are.
 */
record FilesPart(ReportInput input, ReportPage page, ReportWords words) {

  void write() {
    page.heading(words.say("files"));
    if (input.attached().isEmpty()) {
      page.paragraph(words.say("files.none"));
    } else {
      var body = page.table(words.header("file", "kind", "stars", "faults"));
      new TreeMap<>(input.attached()).forEach((path, grade) -> file(body, path, grade));
    }
    page.heading(words.say("files.own"));
    ownFiles();
  }

  private void file(Element body, String path, Grade grade) {
    var row =
        page.row(
            body,
            EvidenceFile.source(path),
            words.say("kind." + grade.kind().id()),
            Integer.toString(grade.kind().stars()));
    page.cells(row, faults(grade));
  }

  private List<String> faults(Grade grade) {
    return grade.faults().isEmpty()
        ? List.of(words.say("fault.none"))
        : grade.faults().stream().map(this::fault).toList();
  }

  private String fault(Fault fault) {
    var text = words.say("fault." + fault.kind().id());
    var many = fault.count() > 1 ? words.say("fault.times", text, fault.count()) : text;
    var place = fault.place().isEmpty() ? "" : fault.place() + ": ";
    return place + many + (fault.found().isEmpty() ? "" : " “" + fault.found() + "”");
  }

  /** Our own files by kind: what is odd about them is not for the office to mend. */
  private void ownFiles() {
    var kinds = new TreeMap<String, Integer>();
    input.own().values().forEach(grade -> kinds.merge(grade.kind().id(), 1, Integer::sum));
    page.list(
        kinds.entrySet().stream()
            .map(
                kind ->
                    words.say(
                        "files.own-note", kind.getValue(), words.say("kind." + kind.getKey())))
            .toList());
  }
}
