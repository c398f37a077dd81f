package org.prongsai.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.prongsai.cli.ReadOptions.WriteOptions;
import org.prongsai.folder.SiteFolder;
import org.prongsai.importer.EvidenceImport;
import org.prongsai.json.JsonObject;
import org.prongsai.text.ThaiDigits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code prongsai import evidence}: copies an office's files into its site as evidence. */
@Command(name = "evidence", mixinStandardHelpOptions = true)
final class EvidenceCommand implements Callable<Integer> {

  @Mixin private WriteOptions options;

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "import.evidence-files")
  private final List<Path> files = new ArrayList<>();

  @Option(
      names = {"--year", "--data-year"},
      paramLabel = "YEAR",
      required = true,
      descriptionKey = "import.evidence-year")
  private String year;

  @Option(names = "--item", paramLabel = "ITEM", descriptionKey = "import.evidence-item")
  private String item;

  @Override
  public Integer call() {
    var site = options.site();
    var asked = ImportCommand.fiscalYear(options.command(), year);
    for (var file : files) {
      if (!Files.exists(file)) {
        throw new InvalidRequestException(options.command(), "import.no-file", file);
      }
    }
    var result = new EvidenceImport(site, asked, item()).run(files, options.isWrite());
    return options.answer(
        result.problems(), result.written(), () -> text(result, site), () -> json(result));
  }

  private Optional<String> item() {
    if (item == null) {
      return Optional.empty();
    }
    var code = ThaiDigits.toAscii(item.strip()).replaceFirst("(?iu)^(?:o|โอ)?\\s*0?", "o");
    if (!code.matches("o[1-9][0-9]?")) {
      throw new InvalidRequestException(options.command(), "import.evidence-item-wrong", item);
    }
    return Optional.of(code);
  }

  private String text(EvidenceImport.Result result, Path site) {
    var words = HelpWords.of("--lang", options.language());
    var text = new StringBuilder();
    for (var file : result.files()) {
      var state = file.isListed() ? "listed" : file.isNew() ? "new" : "there";
      text.append(words.get("import.evidence-" + state, file.file(), file.path()))
          .append('\n')
          .append("  ")
          .append(words.get("import.evidence-row", file.item(), file.sequence(), file.title()))
          .append('\n');
    }
    for (var link : result.linked()) {
      var key = link.isListed() ? "import.evidence-link-listed" : "import.evidence-link";
      text.append(words.get(key, link.item(), link.sequence(), link.title(), link.url()))
          .append('\n');
    }
    if (!result.linked().isEmpty() && !result.without().isEmpty()) {
      var without = result.without();
      text.append(words.get("import.evidence-without", without.size(), String.join(" ", without)))
          .append('\n');
    }
    new ProblemSections(options.language()).all(result.problems(), text);
    boolean failed = result.problems().hasErrors();
    var key =
        result.written()
            ? "import.evidence-written"
            : failed
                ? "import.evidence-refused"
                : result.isChange() ? "import.evidence-not-asked" : "import.evidence-no-change";
    long copied = result.files().stream().filter(EvidenceImport.Result.Taken::isNew).count();
    long added =
        result.files().stream().filter(file -> !file.isListed()).count()
            + result.linked().stream().filter(link -> !link.isListed()).count();
    var table = SiteFolder.relative(site, result.table());
    return text.append('\n').append(words.get(key, copied, added, table)).append('\n').toString();
  }

  private static JsonObject json(EvidenceImport.Result result) {
    return new JsonObject()
        .set("dataset", "oit-evidence")
        .set("files", result.files().stream().map(EvidenceCommand::json).toList())
        .set("links", result.linked().stream().map(EvidenceCommand::json).toList());
  }

  private static JsonObject json(EvidenceImport.Result.Taken file) {
    return new JsonObject()
        .set("file", file.file().toString())
        .set("path", file.path())
        .set("item", file.item())
        .set("sequence", file.sequence())
        .set("title", file.title())
        .set("new", file.isNew())
        .set("listed", file.isListed());
  }

  private static JsonObject json(EvidenceImport.Result.Linked link) {
    return new JsonObject()
        .set("file", link.file())
        .set("item", link.item())
        .set("sequence", link.sequence())
        .set("title", link.title())
        .set("url", link.url())
        .set("listed", link.isListed());
  }
}
