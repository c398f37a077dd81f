package org.prongsai.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.prongsai.json.JsonObject;
import org.prongsai.problem.ProblemWords;
import org.prongsai.text.MessageBundle;
import org.prongsai.translate.SiteTranslation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code prongsai translate}: suggests English, and takes what is confirmed into the site. */
@Command(name = "translate", mixinStandardHelpOptions = true)
final class TranslateCommand implements Callable<Integer> {

  private static final int SHOWN = 70;

  @Spec private CommandSpec spec;

  @Mixin private ReadOptions options;

  @Option(names = "--write", descriptionKey = "translate.write")
  private boolean write;

  @Override
  public Integer call() {
    new OutputGuard(spec.commandLine()).checkInput(options.config(false));
    var result = new SiteTranslation(options.config(false).siteDir()).run(write);
    var out = spec.commandLine().getOut();
    out.print(options.json() ? json(result) : text(result));
    out.flush();
    return result.problems().hasErrors()
        ? ProngsaiCommand.CONTENT_PROBLEMS
        : ProngsaiCommand.PUBLISHED;
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

  private static void list(StringBuilder text, MessageBundle words, String key, List<String> thai) {
    if (!thai.isEmpty()) {
      text.append(words.get(key, thai.size())).append('\n');
      for (var line : thai) {
        var shown = line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
        text.append("  ").append(shown.replace('\n', ' ')).append('\n');
      }
    }
  }

  private String json(SiteTranslation.Result result) {
    var words = ProblemWords.of(options.language());
    return new JsonObject()
        .set("thai_only", result.isThaiOnly())
        .set("filled", result.filled())
        .set("documents", result.documents())
        .set("suggested", result.suggested())
        .set("open", result.open())
        .set("write_asked", write)
        .set("written", result.written())
        .set(
            "problems",
            result.problems().sorted().stream().map(p -> ImportJson.problem(p, words)).toList())
        .textByLines();
  }
}
