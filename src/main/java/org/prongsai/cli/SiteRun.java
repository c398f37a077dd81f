package org.prongsai.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.prongsai.build.BuildConfig;
import org.prongsai.build.BuildReport;
import org.prongsai.build.SiteBuild;
import org.prongsai.build.WorkFolder;
import org.prongsai.problem.HtmlReport;
import org.prongsai.problem.JsonReport;
import org.prongsai.problem.ProblemWords;
import org.prongsai.problem.Problems;
import org.prongsai.problem.RuleHelp;
import org.prongsai.problem.RunOutcome;
import org.prongsai.problem.Severity;
import org.prongsai.problem.TextReport;
import org.prongsai.text.MessageBundle;
import picocli.CommandLine;

/** One build or check of a site: its report in three forms, and what came of it. */
record SiteRun(CommandLine command, String language, boolean json) {

  private static final BigDecimal NANOS = new BigDecimal(1_000_000_000L);

  /** The page of the report: beside the output folder, never in it. */
  static Path reportPage(BuildConfig config) {
    var out = config.outputDir();
    return out.resolveSibling(out.getFileName() + "-report.html");
  }

  /** Runs it and says how it went; whoever reads JSON waits for the whole of it. */
  BuildReport run(BuildConfig config) {
    new OutputGuard(command).check(config);
    var heard =
        json
            ? config
            : config.withProgress(new ProgressLines(command.getErr(), words(), System::nanoTime));
    long start = System.nanoTime();
    BuildReport report;
    try {
      report = new SiteBuild(heard).run();
    } catch (WorkFolder.Busy e) {
      throw new InvalidRequestException(command, "busy", config.outputDir());
    }
    print(report, reportPage(config), System.nanoTime() - start);
    return report;
  }

  private MessageBundle words() {
    return HelpWords.of("--lang", language);
  }

  private void print(BuildReport report, Path html, long nanos) {
    var problemWords = ProblemWords.of(language);
    var rules = html.resolveSibling(html.getFileName().toString().replace(".html", "-rules"));
    var page = new HtmlReport(problemWords, rules.getFileName().toString());
    write(html, page.write(report.problems(), report.outcome()));
    explain(report.problems(), rules);
    var out = command.getOut();
    if (json) {
      out.print(new JsonReport(problemWords).write(report.problems(), report.outcome()));
      out.flush();
      return;
    }
    boolean failed = report.outcome() == RunOutcome.NOT_PUBLISHED;
    if (failed || report.problems().count(Severity.WARNING) > 0) {
      (failed ? command.getErr() : out)
          .print(new TextReport(problemWords).write(report.problems(), report.outcome()));
    }
    if (failed) {
      command.getErr().println(words().get("report", html));
    } else {
      out.println(closing(report, nanos));
    }
    out.flush();
    command.getErr().flush();
  }

  private void explain(Problems problems, Path folder) {
    try {
      RuleHelp.write(problems, folder);
    } catch (IOException e) {
      command.getErr().println(words().get("report-not-written", folder));
    }
  }

  private String closing(BuildReport report, long nanos) {
    var counts = report.counts();
    var seconds = new BigDecimal(nanos).divide(NANOS, 1, RoundingMode.HALF_UP).toPlainString();
    return words()
        .get(
            report.outcome() == RunOutcome.PUBLISHED ? "closing.published" : "closing.checked",
            counts.pages(),
            counts.datasets(),
            counts.rows(),
            counts.languages(),
            report.problems().count(Severity.WARNING),
            seconds);
  }

  private void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      // The outcome stands whether or not its report can be kept.
      command.getErr().println(words().get("report-not-written", file));
    }
  }
}
