package org.prongsai.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.prongsai.build.BuildReport;
import org.prongsai.cli.launch.ConsoleText;
import org.prongsai.cli.launch.PageOpener;
import org.prongsai.problem.ProblemWords;
import org.prongsai.problem.RunOutcome;
import org.prongsai.workbook.site.CheckedCopies;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What build and check do: the build, its report in three forms, and its exit code. */
abstract class SiteCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ReadOptions.SiteOptions options;

  /** Whether the finished site is put in place. */
  abstract boolean isPublishing();

  /** Whether copies of the workbooks are written with their problems marked. */
  boolean isAnnotating() {
    return false;
  }

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

  @Override
  public Integer call() {
    var command = spec.commandLine();
    var config = options.config(isPublishing());
    var report = new SiteRun(command, options.language(), options.json()).run(config);
    if (isAnnotating()) {
      annotate(command, config.siteDir(), report);
    }
    if (!options.json()
        && options.language().equals("th")
        && !ConsoleText.ofThisComputer().showsThai()) {
      PageOpener.ofThisComputer().open(SiteRun.reportPage(config));
    }
    return report.outcome() == RunOutcome.NOT_PUBLISHED
        ? ProngsaiCommand.CONTENT_PROBLEMS
        : ProngsaiCommand.PUBLISHED;
  }

  /** The copies are not part of what a program reads of the outcome. */
  private void annotate(CommandLine command, Path siteDir, BuildReport report) {
    var out = options.json() ? command.getErr() : command.getOut();
    var words = HelpWords.of("--lang", options.language());
    var said = ProblemWords.of(options.language()).about(report.problems());
    var copies = new CheckedCopies(siteDir, said);
    try {
      var result = copies.write(report.problems());
      result.unmarked().forEach(file -> out.println(words.get("annotate.unmarked", file)));
      result.files().forEach(file -> out.println(words.get("annotate.written", file)));
    } catch (UncheckedIOException e) {
      out.println(words.get("report-not-written", siteDir.resolve(CheckedCopies.FOLDER)));
    }
    out.flush();
  }
}
