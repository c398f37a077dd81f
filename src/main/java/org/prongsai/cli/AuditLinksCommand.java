package org.prongsai.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.commons.io.function.Uncheck;
import org.prongsai.audit.AuditSettings;
import org.prongsai.audit.LinkAudit;
import org.prongsai.audit.Verdict;
import org.prongsai.audit.Visit;
import org.prongsai.audit.VisitLog;
import org.prongsai.audit.http.AuditEnvironment;
import org.prongsai.build.OfficerReportWriter;
import org.prongsai.build.SiteModel;
import org.prongsai.problem.ProblemWords;
import org.prongsai.problem.Problems;
import org.prongsai.problem.RunOutcome;
import org.prongsai.problem.TextReport;
import org.prongsai.report.EvidenceLinks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code prongsai audit-links}: visits the addresses of evidence and says what is wrong. It is the
 * one command that uses the network and the clock.
 */
@Command(name = "audit-links", mixinStandardHelpOptions = true)
final class AuditLinksCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ReadOptions.SiteOptions options;

  @Option(names = "--offline", descriptionKey = "audit.offline")
  private boolean offline;

  @Option(names = "--allow-private", descriptionKey = "audit.allow-private")
  private boolean allowPrivate;

  @Override
  public Integer call() {
    var command = spec.commandLine();
    var config = options.config(false);
    new OutputGuard(command).check(config);
    var problems = new Problems();
    var model = SiteModel.read(config, problems);
    if (model.isEmpty()) {
      var text = new TextReport(ProblemWords.of(options.language()));
      command.getErr().print(text.write(problems, RunOutcome.NOT_PUBLISHED));
      return ProngsaiCommand.CONTENT_PROBLEMS;
    }
    var office = new OfficerReportWriter(config);
    var visits = visit(model.get(), office.links());
    log(office.links(), visits);
    office.write(model.get(), problems);
    return close(visits, office);
  }

  private AuditSettings settings() {
    var settings = AuditSettings.polite();
    settings = offline ? settings.onlyOffline() : settings;
    return allowPrivate ? settings.withPrivateHosts() : settings;
  }

  private List<Visit> visit(SiteModel model, Path log) {
    var environment = AuditEnvironment.ofSystem();
    var targets = EvidenceLinks.of(model.site(), model.completed().tables());
    try {
      return new LinkAudit(settings(), environment).visit(targets, VisitLog.read(log), this::say);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the audit was interrupted", e);
    }
  }

  /** What is not asked for any more is forgotten. */
  private static void log(Path file, List<Visit> visits) {
    Uncheck.run(() -> Files.createDirectories(file.getParent()), () -> "cannot write " + file);
    VisitLog.of(visits).write(file);
  }

  private void say(Visit visit) {
    var sentence = options.language().equals("th") ? visit.thai() : visit.english();
    var target = visit.target();
    var out = spec.commandLine().getOut();
    out.println(target.label() + "  " + target.url() + "  " + sentence);
    out.flush();
  }

  private int close(List<Visit> visits, OfficerReportWriter office) {
    var words = HelpWords.of("--lang", options.language());
    var out = spec.commandLine().getOut();
    long trouble = visits.stream().filter(visit -> visit.verdict().isTrouble()).count();
    out.println(words.get("audit.closing", visits.size(), trouble));
    if (visits.size() > 1 && visits.stream().allMatch(v -> v.verdict() == Verdict.DEAD)) {
      out.println(words.get("audit.none"));
    }
    out.println(words.get("report", office.page()));
    return trouble == 0 ? ProngsaiCommand.PUBLISHED : ProngsaiCommand.CONTENT_PROBLEMS;
  }
}
