package org.prongsai.cli;

import java.util.concurrent.Callable;
import org.prongsai.cli.launch.ConsoleText;
import org.prongsai.cli.launch.PageOpener;
import org.prongsai.problem.RunOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What build and check do: the build, its report in three forms, and its exit code. */
abstract class SiteCommand implements Callable<Integer> {

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
    @Override
    boolean isPublishing() {
      return false;
    }
  }

  @Override
  public Integer call() {
    var config = options.config(isPublishing());
    var run = new SiteRun(spec.commandLine(), options.language(), options.json());
    var report = run.run(config);
    if (!options.json() && !ConsoleText.ofThisComputer().showsThai()) {
      PageOpener.ofThisComputer().open(SiteRun.reportPage(config));
    }
    return report.outcome() == RunOutcome.NOT_PUBLISHED
        ? ProngsaiCommand.CONTENT_PROBLEMS
        : ProngsaiCommand.PUBLISHED;
  }
}
