package org.prongsai.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.prongsai.cli.ReadOptions.WriteOptions;
import org.prongsai.importer.OfficeImport;
import org.prongsai.importer.sheet.ColumnChoices;
import org.prongsai.importer.sheet.Header;
import org.prongsai.importer.sheet.ImportKind;
import org.prongsai.model.LocalizedText;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.ThaiDigits;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code prongsai import}: brings an office's own files into a table of its site. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    subcommands = {
      ImportCommand.OfProcurement.class,
      ImportCommand.OfPerformance.class,
      EvidenceCommand.class,
      TextCommands.OfWord.class,
      ScoresCommand.class
    },
    synopsisSubcommandLabel = "(procurement | performance | evidence | scores | text)")
final class ImportCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "procurement, performance, evidence, scores, text");
  }

  static class Asked {

    @Mixin private WriteOptions options;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "import.files")
    private final List<Path> files = new ArrayList<>();

    @Option(
        names = "--data-year",
        paramLabel = "YEAR",
        required = true,
        descriptionKey = "import.data-year")
    private String year;

    @Option(names = "--notes", descriptionKey = "import.with-notes")
    private boolean notes;

    @Option(names = "--map", paramLabel = "HEADING=COLUMN", descriptionKey = "import.map")
    private final List<String> mapped = new ArrayList<>();

    @Option(names = "--ignore", paramLabel = "HEADING", descriptionKey = "import.ignore")
    private final List<String> ignored = new ArrayList<>();

    /** Reads the files, says how, and writes the table if that is asked. */
    int run(ImportKind kind) {
      var command = options.command();
      var site = options.site();
      var asked = fiscalYear(command, year);
      if (mapped.stream().anyMatch(choice -> choice.strip().endsWith("=?"))) {
        command.getOut().println(columns(kind));
        command.getOut().flush();
        return ProngsaiCommand.PUBLISHED;
      }
      for (var file : files) {
        if (!Files.isRegularFile(file)) {
          throw new InvalidRequestException(command, "import.no-file", file);
        }
      }
      var choices = choices(kind, command);
      var result = new OfficeImport(kind, site, asked, choices).run(files, options.isWrite());
      var said =
          options.json()
              ? new ImportJson(result, options.language()).write(options.isWrite())
              : new ImportText(result, site, options.language()).write(options.isWrite(), notes);
      command.getOut().print(said);
      command.getOut().flush();
      return result.problems().hasErrors()
          ? ProngsaiCommand.CONTENT_PROBLEMS
          : ProngsaiCommand.PUBLISHED;
    }

    /** What is said of headings; a column may be named by its title, and has to be there. */
    private ColumnChoices choices(ImportKind kind, CommandLine command) {
      var keys = new LinkedHashMap<String, String>();
      for (var choice : mapped) {
        int split = choice.lastIndexOf('=');
        var column = OfficeImport.column(kind, choice.substring(split + 1).strip());
        if (split < 1 || column.isEmpty()) {
          throw new InvalidRequestException(command, "import.map-unknown", choice, columns(kind));
        }
        keys.put(choice.substring(0, split).strip(), column.get());
      }
      ignored.forEach(heading -> keys.put(heading.strip(), Header.IGNORED));
      return new ColumnChoices(keys);
    }

    /** The columns that a heading may be, one a line. */
    private String columns(ImportKind kind) {
      var columns = OfficeImport.columns(kind);
      var titles = new HashMap<String, LocalizedText>();
      columns.forEach((key, title) -> title.ifPresent(found -> titles.put(key, found)));
      var sections = new ProblemSections(options.language(), titles);
      return columns.keySet().stream()
          .map(key -> "  " + sections.named(key))
          .collect(Collectors.joining("\n"));
    }
  }

  /** A year as typed in the Buddhist Era. */
  static FiscalYear fiscalYear(CommandLine command, String year) {
    var typed = ThaiDigits.toAscii(year.strip());
    if (!typed.matches("[0-9]{4}") || !FiscalYear.isPlausible(Integer.parseInt(typed))) {
      throw new InvalidRequestException(command, "import.year-not-be", year);
    }
    return new FiscalYear(Integer.parseInt(typed));
  }

  @Command(name = "procurement", mixinStandardHelpOptions = true)
  static final class OfProcurement extends Asked implements Callable<Integer> {
    @Override
    public Integer call() {
      return run(ImportKind.PROCUREMENT);
    }
  }

  @Command(name = "performance", mixinStandardHelpOptions = true)
  static final class OfPerformance extends Asked implements Callable<Integer> {
    @Override
    public Integer call() {
      return run(ImportKind.PERFORMANCE);
    }
  }
}
