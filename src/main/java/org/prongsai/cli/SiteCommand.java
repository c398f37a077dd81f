package org.prongsai.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.prongsai.build.BuildConfig;
import org.prongsai.build.BuildReport;
import org.prongsai.build.SiteBuild;
import org.prongsai.build.WorkFolder;
import org.prongsai.problem.HtmlReport;
import org.prongsai.problem.JsonReport;
import org.prongsai.problem.ProblemWords;
import org.prongsai.problem.RunOutcome;
import org.prongsai.problem.Severity;
import org.prongsai.problem.TextReport;
import org.prongsai.text.MessageBundle;
import org.prongsai.workbook.site.CheckedCopies;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What build and check do: the build, its report in three forms, and its exit code. */
abstract class SiteCommand implements Callable<Integer> {

  private static final BigDecimal NANOS = new BigDecimal(1_000_000_000L);

  @Spec private CommandSpec spec;

  @Mixin private SiteOptions options;

  /** Whether the finished site is put in place. */
  abstract boolean isPublishing();

  /** {@code prongsai build}: builds the site and puts it in place. */
  @Command(name = "build", mixinStandardHelpOptions = true)
  static final class OfBuild extends SiteCommand {
    @Override
    boolean isPublishing() {
      return true;
    }
  }

  /** {@code prongsai check}: all that build does but publishing. */
  @Command(name = "check", mixinStandardHelpOptions = true)
  static final class OfCheck extends SiteCommand {
    @Option(names = "--annotate", descriptionKey = "annotate")
    private boolean annotate;

    @Override
    boolean isPublishing() {
      return false;
    }

    @Override
    boolean isAnnotating() {
      return annotate;
    }
  }

  /** Whether copies of the workbooks are written with their problems marked. */
  boolean isAnnotating() {
    return false;
  }

  @Override
  public Integer call() {
    var command = spec.commandLine();
    var config = config(command);
    new OutputGuard(command).check(config);
    long start = System.nanoTime();
    BuildReport report;
    try {
      report = new SiteBuild(config).run();
    } catch (WorkFolder.Busy e) {
      throw new InvalidRequestException(command, "busy", config.outputDir());
    }
    long nanos = System.nanoTime() - start;
    print(command, report, config.outputDir(), nanos);
    if (isAnnotating()) {
      annotate(command, config.siteDir(), report);
    }
    return report.outcome() == RunOutcome.NOT_PUBLISHED
        ? ProngsaiCommand.CONTENT_PROBLEMS
        : ProngsaiCommand.PUBLISHED;
  }

  /** Whoever reads JSON waits for the whole of it. */
  private BuildConfig config(CommandLine command) {
    var config = options.config(isPublishing());
    return options.json()
        ? config
        : config.withProgress(new ProgressLines(command.getErr(), words(), System::nanoTime));
  }

  private MessageBundle words() {
    return HelpWords.of("--lang", options.language());
  }

  private void print(CommandLine command, BuildReport report, Path outputDir, long nanos) {
    var problemWords = ProblemWords.of(options.language());
    var html = outputDir.resolveSibling(outputDir.getFileName() + "-report.html");
    write(command, html, new HtmlReport(problemWords).write(report.problems(), report.outcome()));
    PrintWriter out = command.getOut();
    if (options.json()) {
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

  /** The copies are not part of what a program reads of the outcome. */
  private void annotate(CommandLine command, Path siteDir, BuildReport report) {
    var out = options.json() ? command.getErr() : command.getOut();
    var copies = new CheckedCopies(siteDir, ProblemWords.of(options.language()));
    try {
      var result = copies.write(report.problems());
      result.unmarked().forEach(file -> out.println(words().get("annotate.unmarked", file)));
      result.files().forEach(file -> out.println(words().get("annotate.written", file)));
    } catch (UncheckedIOException e) {
      out.println(words().get("report-not-written", siteDir.resolve(CheckedCopies.FOLDER)));
    }
    out.flush();
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

  private void write(CommandLine command, Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      // The outcome stands whether or not its report can be kept.
      command.getErr().println(words().get("report-not-written", file));
    }
  }
}
