package org.prongsai.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.prongsai.cli.ReadOptions.WriteOptions;
import org.prongsai.importer.score.ReadFigure;
import org.prongsai.importer.score.ScoreImport;
import org.prongsai.json.JsonObject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code prongsai import scores}: reads a year's printed result into the tables of scores. */
@Command(name = "scores", mixinStandardHelpOptions = true)
final class ScoresCommand implements Callable<Integer> {

  @Mixin private WriteOptions options;

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "import.scores-files")
  private final List<Path> files = new ArrayList<>();

  @Option(
      names = {"--year", "--data-year"},
      paramLabel = "YEAR",
      required = true,
      descriptionKey = "import.evidence-year")
  private String year;

  @Override
  public Integer call() {
    var site = options.site();
    var asked = ImportCommand.fiscalYear(options.command(), year);
    for (var file : files) {
      if (!Files.isRegularFile(file)) {
        throw new InvalidRequestException(options.command(), "import.no-file", file);
      }
    }
    var result = new ScoreImport(site, asked).run(files, options.isWrite());
    return options.answer(
        result.problems(), result.written(), () -> text(result), () -> json(result));
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
                : options.isWrite() ? "import.evidence-no-change" : "import.scores-not-asked";
    return text.append('\n')
        .append(words.get(key, result.figures().size()))
        .append('\n')
        .toString();
  }

  private static JsonObject json(ScoreImport.Result result) {
    return new JsonObject()
        .set("figures", result.figures().stream().map(ScoresCommand::json).toList())
        .set("missing", result.missing());
  }

  private static JsonObject json(ReadFigure figure) {
    return new JsonObject()
        .set("figure", figure.figure())
        .set("value", figure.value())
        .set("label", figure.label())
        .set("place", figure.place().toString());
  }
}
