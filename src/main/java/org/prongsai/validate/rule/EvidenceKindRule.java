package org.prongsai.validate.rule;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.nio.file.Files;
import org.prongsai.grade.EvidenceContent;
import org.prongsai.grade.EvidenceType;
import org.prongsai.grade.FileFormat;
import org.prongsai.model.EvidenceFile;
import org.prongsai.problem.Location;
import org.prongsai.problem.ProblemDetail;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/**
 * Only what people read is published as evidence: a kind that is listed, whose content is what its
 * name says, and nothing in it that a reader's computer or a web server would run.
 */
@AutoService(SiteRule.class)
public final class EvidenceKindRule implements SiteRule {

  public static final Rule EVIDENCE_KIND = Rule.error("evidence-kind");
  public static final Rule EVIDENCE_NAME_DISAGREES = Rule.error("evidence-name-disagrees");
  public static final Rule EVIDENCE_RUNS = Rule.error("evidence-runs");
  public static final Rule EVIDENCE_MACROS = Rule.warning("evidence-macros");

  @Override
  public void check(CheckedSite site, Problems problems) {
    site.site().files().forEach((path, file) -> check(EvidenceFile.source(path), file, problems));
  }

  /** Looks at a file that is named so in messages; its name says of which kind it is. */
  public static void check(String name, EvidenceFile file, Problems problems) {
    var ending = EvidenceType.ending(name);
    var runningPart = EvidenceType.runningPart(name);
    if (!EvidenceType.endings().contains(ending)) {
      var found = ending.isEmpty() ? "" : "." + ending;
      problems.add(EVIDENCE_KIND, Location.of(name), found, EvidenceType.endings());
    } else if (!runningPart.isEmpty()) {
      problems.add(EVIDENCE_RUNS, Location.of(name), runningPart);
    } else if (file.size() > 0) {
      look(name, ending, file, problems);
    }
  }

  private static void look(String name, String ending, EvidenceFile file, Problems problems) {
    EvidenceContent content;
    try {
      content = EvidenceContent.of(ending, Files.readAllBytes(file.file()));
    } catch (IOException e) {
      problems.add(Rule.FILE_NOT_ORDINARY, Location.of(name), name, ProblemDetail.FILE_CLOSED.id());
      return;
    }
    if (!EvidenceType.agrees(ending, content.format())) {
      var is = content.format() == FileFormat.UNKNOWN ? "" : content.format().id();
      problems.add(EVIDENCE_NAME_DISAGREES, Location.of(name), "." + ending, is);
    }
    content
        .running()
        .forEach(
            part ->
                problems.add(
                    EVIDENCE_RUNS, Location.of(name, part.line(), part.column()), part.text()));
    if (!content.macros().isEmpty()) {
      problems.add(EVIDENCE_MACROS, Location.of(name), content.macros());
    }
  }
}
