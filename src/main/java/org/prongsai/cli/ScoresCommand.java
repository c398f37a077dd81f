package org.prongsai.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.prongsai.importer.score.ReadFigure;
import org.prongsai.importer.score.ScoreImport;
import org.prongsai.json.JsonObject;
import org.prongsai.problem.ProblemWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code prongsai import scores}: reads a year's printed result into the tables of scores. */
@Command(name = "scores", mixinStandardHelpOptions = true)
final class ScoresCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ReadOptions options;

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "import.scores-files")
  private final List<Path> files = new ArrayList<>();

  @Option(
      names = {"--year", "--data-year"},
      paramLabel = "YEAR",
      required = true,
      descriptionKey = "import.evidence-year")
  private String year;

  @Option(names = "--write", descriptionKey = "import.write")
  private boolean write;

  @Override
  public Integer call() {
    var command = spec.commandLine();
    new OutputGuard(command).checkInput(options.config(false));
    var asked = ImportCommand.fiscalYear(command, year);
    for (var file : files) {
      if (!Files.isRegularFile(file)) {
        throw new InvalidRequestException(command, "import.no-file", file);
      }
    }
    var result = new ScoreImport(options.config(false).siteDir(), asked).run(files, write);
    command.getOut().print(options.json() ? json(result) : text(result));
    command.getOut().flush();
    return result.problems().hasErrors()
        ? ProngsaiCommand.CONTENT_PROBLEMS
        : ProngsaiCommand.PUBLISHED;
  }

  private String text(ScoreImport.Result result) {
    var words = HelpWords.of("--lang", options.language());
    var text = new StringBuilder();
    for (var figure : result.figures()) {
      var place = figure.place();
      text.append(
          "  %-13s %9s  %s  %s:%d%n"
              .formatted(
                  figure.figure(), figure.value(), figure.label(), place.file(), place.line())
              .replace(System.lineSeparator(), "\n"));
    }
    if (!result.figures().isEmpty() && !result.missing().isEmpty()) {
      text.append(words.get("import.scores-missing", String.join(" ", result.missing())))
          .append('\n');
    }
    new ProblemSections(options.language()).all(result.problems(), text);
    var key =
        result.written()
            ? "import.scores-written"
            : result.problems().hasErrors()
                ? "import.evidence-refused"
                : write ? "import.evidence-no-change" : "import.scores-not-asked";
    return text.append('\n')
        .append(words.get(key, result.figures().size()))
        .append('\n')
        .toString();
  }

  private String json(ScoreImport.Result result) {
    var words = ProblemWords.of(options.language());
    return new JsonObject()
        .set("figures", result.figures().stream().map(ScoresCommand::json).toList())
        .set("missing", result.missing())
        .set("write_asked", write)
        .set("written", result.written())
        .set(
            "problems",
            result.problems().sorted().stream().map(p -> ImportJson.problem(p, words)).toList())
        .textByLines();
  }

  private static JsonObject json(ReadFigure figure) {
    return new JsonObject()
        .set("figure", figure.figure())
        .set("value", figure.value())
        .set("label", figure.label())
        .set("place", figure.place().toString());
  }
}
