package org.prongsai.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.prongsai.cli.ReadOptions.WriteOptions;
import org.prongsai.importer.plan.TextImport;
import org.prongsai.json.JsonObject;
import org.prongsai.text.MessageBundle;
import org.prongsai.translate.SiteTranslation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands about the texts of a site: from a Word document, and into English. */
final class TextCommands {

  private TextCommands() {}

  /** {@code prongsai import text}: makes pages and tables of a Word document. */
  @Command(name = "text", mixinStandardHelpOptions = true)
  static final class OfWord implements Callable<Integer> {

    private static final Pattern PATH =
        Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*(?:/[A-Za-z0-9][A-Za-z0-9_-]*){0,6}");

    @Mixin private WriteOptions options;

    @Parameters(paramLabel = "FILE", arity = "1", descriptionKey = "import.text-file")
    private Path file;

    @Option(names = "--as", paramLabel = "PATH", descriptionKey = "import.text-as")
    private String path;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "import.text-year")
    private String year;

    @Override
    public Integer call() {
      var command = options.command();
      var text = new TextImport(options.site());
      if (!Files.isRegularFile(file)) {
        throw new InvalidRequestException(command, "import.no-file", file);
      }
      TextImport.Result result;
      if (path == null && year != null) {
        result = text.plan(file, ImportCommand.fiscalYear(command, year), options.isWrite());
      } else {
        var asked = path == null ? "" : path.strip().replaceFirst("\\.adoc$", "");
        if (!PATH.matcher(asked).matches()) {
          throw new InvalidRequestException(command, "import.text-as-wrong", asked);
        }
        result = text.page(file, asked, options.isWrite());
      }
      var done = result;
      return options.answer(done.problems(), done.written(), () -> said(done), () -> json(done));
    }

    private String said(TextImport.Result result) {
      var words = HelpWords.of("--lang", options.language());
      var text = new StringBuilder();
      result.pages().keySet().forEach(page -> text.append(page).append('\n'));
      result
          .tables()
          .forEach((table, rows) -> text.append(words.get("import.text-rows", table, rows) + "\n"));
      text.append(words.get("import.text-looks")).append('\n');
      new ProblemSections(options.language()).all(result.problems(), text);
      var key =
          result.written()
              ? "import.text-written"
              : result.problems().hasErrors()
                  ? "import.evidence-refused"
                  : result.isChange() ? "import.text-not-asked" : "import.evidence-no-change";
      return text.append('\n').append(words.get(key)).append('\n').toString();
    }

    private static JsonObject json(TextImport.Result result) {
      return new JsonObject()
          .set("files", result.pages().keySet().stream().toList())
          .set(
              "tables",
              result.tables().entrySet().stream()
                  .map(
                      table ->
                          new JsonObject()
                              .set("table", table.getKey())
                              .set("rows", table.getValue()))
                  .toList());
    }
  }

  /** {@code prongsai translate}: suggests English, and takes what is confirmed into the site. */
  @Command(name = "translate", mixinStandardHelpOptions = true)
  static final class OfTranslation implements Callable<Integer> {

    private static final int SHOWN = 70;

    @Mixin private WriteOptions options;

    @Override
    public Integer call() {
      var result = new SiteTranslation(options.site()).run(options.isWrite());
      return options.answer(
          result.problems(), result.written(), () -> text(result), () -> json(result));
    }

    private String text(SiteTranslation.Result result) {
      var words = HelpWords.of("--lang", options.language());
      if (result.isThaiOnly()) {
        return words.get("translate.thai-only") + "\n";
      }
      var text = new StringBuilder();
      list(text, words, "translate.open", result.open());
      list(text, words, "translate.suggested", result.suggested());
      result.documents().forEach(name -> text.append(words.get("translate.document", name) + "\n"));
      text.append(words.get("translate.filled", result.filled())).append('\n');
      new ProblemSections(options.language()).write(result.problems(), text);
      var key =
          result.written()
              ? "translate.written"
              : result.problems().hasErrors() ? "import.evidence-refused" : "translate.not-asked";
      return text.append('\n').append(words.get(key)).append('\n').toString();
    }

    private static void list(
        StringBuilder text, MessageBundle words, String key, List<String> thai) {
      if (!thai.isEmpty()) {
        text.append(words.get(key, thai.size())).append('\n');
        for (var line : thai) {
          var shown = line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
          text.append("  ").append(shown.replace('\n', ' ')).append('\n');
        }
      }
    }

    private static JsonObject json(SiteTranslation.Result result) {
      return new JsonObject()
          .set("thai_only", result.isThaiOnly())
          .set("filled", result.filled())
          .set("documents", result.documents())
          .set("suggested", result.suggested())
          .set("open", result.open());
    }
  }
}
