package org.prongsai.cli;

import org.prongsai.build.SiteModel;
import org.prongsai.model.Language;
import org.prongsai.problem.JsonReport;
import org.prongsai.problem.ProblemWords;
import org.prongsai.problem.Problems;
import org.prongsai.problem.RunOutcome;
import org.prongsai.problem.TextReport;
import picocli.CommandLine;

/** One run of {@code score}: reads the site and answers; nothing is published. */
record ScoreRun(CommandLine command, ReadOptions options) {

  int run(ScoreRequest asked) {
    var config = options.config(false);
    new OutputGuard(command).checkInput(config);
    var problems = new Problems();
    var model = SiteModel.read(config, problems);
    if (model.isEmpty()) {
      report(problems);
      return ProngsaiCommand.CONTENT_PROBLEMS;
    }
    var assessment = new ScoreYear(command, model.get()).choose(asked.year());
    var answer = new ScoreQuestion(command, assessment).answer(asked);
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

  /** Errors are said as {@code check} says them. */
  private void report(Problems problems) {
    var words = ProblemWords.of(options.language());
    if (options.json()) {
      command.getOut().print(new JsonReport(words).write(problems, RunOutcome.NOT_PUBLISHED));
      command.getOut().flush();
    } else {
      command.getErr().print(new TextReport(words).write(problems, RunOutcome.NOT_PUBLISHED));
      command.getErr().flush();
    }
  }
}
