package org.prongsai.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.prongsai.build.SiteModel;
import org.prongsai.cli.score.FigureWords;
import org.prongsai.cli.score.ScoreAnswer;
import org.prongsai.cli.score.ScoreJson;
import org.prongsai.cli.score.ScoreText;
import org.prongsai.model.Language;
import org.prongsai.problem.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code prongsai score}: what other scores would make of a year's result. Nothing is published.
 */
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
    var command = spec.commandLine();
    var config = options.config(false);
    new OutputGuard(command).checkInput(config);
    var problems = new Problems();
    var model = SiteModel.read(config, problems);
    if (model.isEmpty()) {
      return options.refuse(problems);
    }
    var assessment = new ScoreYear(command, model.get()).choose(asked.year());
    var answer = new ScoreRequestHandler(command, assessment).answer(asked);
    command.getOut().print(options.json() ? new ScoreJson(answer).write() : text(answer));
    command.getOut().flush();
    return ProngsaiCommand.PUBLISHED;
  }

  private String text(ScoreAnswer answer) {
    var words = HelpWords.of("--lang", options.language());
    var language = Language.of(options.language()).orElse(Language.TH);
    var names = new FigureWords(answer.assessment().catalogue(), language);
    return new ScoreText(answer, words, names).write();
  }
}
