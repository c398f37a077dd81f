package org.prongsai.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code prongsai score}: what other scores would make of a year's result. */
@Command(name = "score", mixinStandardHelpOptions = true)
final class ScoreCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ReadOptions options;

  @Option(names = "--year", paramLabel = "YEAR", defaultValue = "", descriptionKey = "score.year")
  private String year;

  @Option(names = "--set", paramLabel = "FIGURE=SCORE", descriptionKey = "score.set")
  private final List<String> changes = new ArrayList<>();

  @Option(
      names = "--target",
      paramLabel = "SCORE",
      defaultValue = "",
      descriptionKey = "score.target")
  private String target;

  @Option(
      names = "--target-level",
      paramLabel = "LEVEL",
      defaultValue = "",
      descriptionKey = "score.target-level")
  private String targetLevel;

  @Override
  public Integer call() {
    var asked = new ScoreRequest(year, changes, target, targetLevel);
    return new ScoreRun(spec.commandLine(), options).run(asked);
  }
}
