package org.prongsai.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.prongsai.folder.SiteFolder;
import org.prongsai.store.TempFiles;
import org.prongsai.workbook.site.TablesToWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code prongsai workbook}: makes the workbook of a site, with what its tables hold. */
@Command(name = "workbook", mixinStandardHelpOptions = true)
final class WorkbookCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ReadOptions options;

  @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "workbook.year")
  private String year;

  @Option(names = "--write", descriptionKey = "workbook.write")
  private boolean write;

  @Override
  public Integer call() {
    var command = spec.commandLine();
    var config = options.config(false);
    new OutputGuard(command).checkInput(config);
    var asked = Optional.ofNullable(year).map(typed -> ImportCommand.fiscalYear(command, typed));
    try (var scratch = new TempFiles(config.large().scratchDir(), config.large().fromBytes())) {
      var site = config.siteDir().toAbsolutePath().normalize();
      var result = new TablesToWorkbook(site, asked, scratch).run(write);
      command.getOut().print(text(result));
      command.getOut().flush();
      return result.problems().hasErrors()
          ? ProngsaiCommand.CONTENT_PROBLEMS
          : ProngsaiCommand.PUBLISHED;
    }
  }

  private String text(TablesToWorkbook.Result result) {
    var words = HelpWords.of("--lang", options.language());
    var text = new StringBuilder();
    result.sheets().forEach((sheet, rows) -> line(text, words.get("workbook.sheet", sheet, rows)));
    result.large().forEach(file -> line(text, words.get("workbook.large", file)));
    new ProblemSections(options.language()).write(result.problems(), text);
    text.append('\n');
    if (!result.moved().isEmpty() && !result.problems().hasErrors()) {
      var key = result.written() ? "workbook.moved" : "workbook.to-move";
      line(text, words.get(key, result.moved().size(), result.aside()));
      result.moved().forEach(file -> line(text, "  " + file));
    }
    result
        .named()
        .forEach(
            file ->
                line(
                    text,
                    words.get("workbook.named", SiteFolder.SETTINGS, file, SiteFolder.WORKBOOK)));
    var key =
        result.written() ? "written" : result.problems().hasErrors() ? "refused" : "not-asked";
    line(text, words.get("workbook." + key, SiteFolder.WORKBOOK));
    return text.toString();
  }

  private static void line(StringBuilder text, String said) {
    ProblemSections.line(text, said);
  }
}
