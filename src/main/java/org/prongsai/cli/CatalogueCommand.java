package org.prongsai.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.prongsai.catalogue.CatalogueForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code prongsai catalogue}: the form in which an office completes the catalogue of a year. */
@Command(
    name = "catalogue",
    mixinStandardHelpOptions = true,
    subcommands = CatalogueCommand.OfExport.class,
    synopsisSubcommandLabel = "(export)")
final class CatalogueCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "export");
  }

  /** {@code prongsai catalogue export}: writes the form, over nothing that is there. */
  @Command(name = "export", mixinStandardHelpOptions = true)
  static final class OfExport implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Option(
        names = "--year",
        paramLabel = "YEAR",
        required = true,
        descriptionKey = "catalogue.year")
    private String year;

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "catalogue.out")
    private Path out;

    @Option(names = "--lang", paramLabel = "LANG", defaultValue = "th", descriptionKey = "lang")
    private ReadOptions.ReportLanguage language;

    @Override
    public Integer call() {
      var command = spec.commandLine();
      var form = new CatalogueForm(ImportCommand.fiscalYear(command, year));
      var there = form.write(out);
      if (there.isPresent()) {
        throw new InvalidRequestException(command, "catalogue.there", there.get());
      }
      var words = HelpWords.of("--lang", language.name());
      command.getOut().println(words.get("catalogue.written", out, form.year()));
      command.getOut().flush();
      return ProngsaiCommand.PUBLISHED;
    }
  }
}
