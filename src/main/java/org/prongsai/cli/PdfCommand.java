package org.prongsai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.apache.commons.io.file.PathUtils;
import org.prongsai.build.BuildConfig;
import org.prongsai.build.DocumentFolder;
import org.prongsai.build.SiteModel;
import org.prongsai.host.asciidoctor.AsciiDocEngine;
import org.prongsai.json.JsonObject;
import org.prongsai.model.Language;
import org.prongsai.model.Settings;
import org.prongsai.print.BrowserFinder;
import org.prongsai.print.ContentsNumbers;
import org.prongsai.print.PagePrinter;
import org.prongsai.print.PrintException;
import org.prongsai.print.PrintedPdf;
import org.prongsai.problem.Problems;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.MessageBundle;
import org.prongsai.text.ThaiDigits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code prongsai pdf}: the official document of a year as a PDF, by a browser of the computer. */
@Command(name = "pdf", mixinStandardHelpOptions = true)
final class PdfCommand implements Callable<Integer> {

  private static final Duration LIMIT = Duration.ofMinutes(3);

  @Spec private CommandSpec spec;

  @Mixin private ReadOptions options;

  @Option(names = "--year", paramLabel = "YEAR", required = true, descriptionKey = "pdf.year")
  private String year;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "pdf.out")
  private Path out;

  @Override
  public Integer call() throws IOException {
    var command = spec.commandLine();
    var asked = ImportCommand.fiscalYear(command, year);
    var config = options.config(false);
    new OutputGuard(command).checkInput(config);
    var pdf = file(config, asked);
    if (Files.isDirectory(pdf)) {
      throw new InvalidRequestException(command, "pdf.out-is-folder", pdf);
    }
    try (var engine = new AsciiDocEngine()) {
      return make(engine, config, asked, pdf);
    } catch (PrintException e) {
      command.getErr().println(words().get(e.key(), e.args()));
      command.getErr().println(words().get("pdf.otherwise"));
      command.getErr().flush();
      return ProngsaiCommand.OUR_FAULT;
    }
  }

  private Path file(BuildConfig config, FiscalYear asked) {
    var name = "ita-" + asked + (options.language().equals("en") ? "-en" : "") + ".pdf";
    return (out != null ? out : config.outputDir().resolveSibling(name)).toAbsolutePath();
  }

  private int make(AsciiDocEngine engine, BuildConfig config, FiscalYear asked, Path pdf)
      throws IOException, PrintException {
    var problems = new Problems();
    var model = SiteModel.read(config, engine, problems);
    if (model.isEmpty()) {
      return options.refuse(problems);
    }
    var document = new DocumentFolder(config, model.get(), asked);
    var settings = model.get().site().settings();
    check(document, settings, asked);
    var printer = new PagePrinter(browser(), LIMIT);
    Files.createDirectories(pdf.getParent());
    // Beside the file, for a browser in a sandbox of the system may see no other temporary folder.
    var folder = Files.createTempDirectory(pdf.getParent(), "prongsai-pdf");
    try {
      var page = document.write(engine, language(), folder, problems);
      if (page.isEmpty()) {
        return options.refuse(problems);
      }
      var printed = folder.resolve("printed.pdf");
      numbers(settings).print(printer, page.get(), printed, folder);
      var made = folder.resolve("made.pdf");
      int pages = facts(settings).write(printed, made);
      Files.move(made, pdf, StandardCopyOption.REPLACE_EXISTING);
      say(pdf, pages);
      return ProngsaiCommand.PUBLISHED;
    } finally {
      PathUtils.delete(folder);
    }
  }

  private void check(DocumentFolder document, Settings settings, FiscalYear asked) {
    if (!document.hasResult()) {
      throw new InvalidRequestException(spec.commandLine(), "pdf.no-result", asked);
    }
    if (!settings.languages().contains(language())) {
      throw new InvalidRequestException(spec.commandLine(), "pdf.no-language", options.language());
    }
  }

  private Path browser() {
    var finder = BrowserFinder.of(System.getenv());
    return finder
        .find()
        .orElseThrow(
            () ->
                finder
                    .named()
                    .map(
                        name ->
                            new InvalidRequestException(
                                spec.commandLine(),
                                "pdf.named-no-browser",
                                BrowserFinder.VARIABLE,
                                name))
                    .orElseGet(
                        () ->
                            new InvalidRequestException(
                                spec.commandLine(), "pdf.no-browser", BrowserFinder.VARIABLE)));
  }

  private ContentsNumbers numbers(Settings settings) {
    return new ContentsNumbers(
        settings.thaiNumerals().contains(language())
            ? ThaiDigits::toThai
            : UnaryOperator.identity());
  }

  private PrintedPdf facts(Settings settings) {
    return new PrintedPdf(
        settings.agencyName().in(language()), options.language(), settings.asOf());
  }

  private Language language() {
    return Language.of(options.language()).orElseThrow();
  }

  private MessageBundle words() {
    return HelpWords.of("--lang", options.language());
  }

  private void say(Path pdf, int pages) {
    var to = spec.commandLine().getOut();
    if (options.json()) {
      to.print(new JsonObject().set("file", pdf.toString()).set("pages", pages).textByLines());
    } else {
      to.println(words().get("pdf.done", pdf, pages));
    }
    to.flush();
  }
}
