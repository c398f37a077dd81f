package org.prongsai.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.prongsai.build.BuildConfig;
import org.prongsai.cli.launch.LaunchArguments;
import org.prongsai.cli.launch.Opening;
import org.prongsai.json.JsonObject;
import org.prongsai.problem.JsonReport;
import org.prongsai.problem.ProblemWords;
import org.prongsai.problem.Problems;
import org.prongsai.problem.RunOutcome;
import org.prongsai.problem.TextReport;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Options of every command that reads a site. */
class ReadOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--site", paramLabel = "DIR", defaultValue = ".", descriptionKey = "site")
  private Path site;

  @Option(names = "--cache", paramLabel = "DIR", descriptionKey = "cache")
  private Path cache;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
  private LocalDate asOf;

  @Option(names = "--lang", paramLabel = "LANG", defaultValue = "th", descriptionKey = "lang")
  private ReportLanguage language;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      descriptionKey = "format")
  private ReportFormat format;

  enum ReportLanguage {
    th,
    en
  }

  enum ReportFormat {
    text,
    json
  }

  /**
   * @param publish whether what is built is put in place
   */
  BuildConfig config(boolean publish) {
    return new BuildConfig(
        site(),
        OutputGuard.behindLink(outputDir()),
        cache != null ? cache : outputDir().resolveSibling("prongsai-cache"),
        Optional.ofNullable(asOf),
        publish);
  }

  /** Whoever starts a launcher may mean a site that lies beside the program. */
  private Path site() {
    boolean isLaunched = System.getenv(LaunchArguments.LAUNCHER) != null;
    if (isLaunched) {
      var found = Opening.site(site, Path.of(""), OpenCommand.near());
      if (!found.equals(site)) {
        var err = spec.commandLine().getErr();
        err.println(HelpWords.of("--lang", language()).get("site-found", found));
        err.flush();
        site = found;
      }
    }
    return site;
  }

  /** Where the site is published unless an option says otherwise. */
  Path outputDir() {
    return site().resolve("target").resolve("site");
  }

  CommandSpec spec() {
    return spec;
  }

  String language() {
    return language.name();
  }

  boolean json() {
    return format == ReportFormat.json;
  }

  /** Says the errors of the content as {@code check} says them, and answers the exit code. */
  int refuse(Problems problems) {
    var command = spec.commandLine();
    var words = ProblemWords.of(language());
    if (json()) {
      command.getOut().print(new JsonReport(words).write(problems, RunOutcome.NOT_PUBLISHED));
      command.getOut().flush();
    } else {
      command.getErr().print(new TextReport(words).write(problems, RunOutcome.NOT_PUBLISHED));
      command.getErr().flush();
    }
    return ProngsaiCommand.CONTENT_PROBLEMS;
  }

  /** Options of the commands that build a site. */
  static final class SiteOptions extends ReadOptions {

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
    private Path out;

    @Override
    Path outputDir() {
      return out != null ? out : super.outputDir();
    }
  }

  /** Options of the commands that write into a site, and only when that is asked. */
  static final class WriteOptions extends ReadOptions {

    @Option(names = "--write", descriptionKey = "write")
    private boolean write;

    boolean isWrite() {
      return write;
    }

    CommandLine command() {
      return spec().commandLine();
    }

    /** The folder of the site, after it was found to be one that a command may work in. */
    Path site() {
      var config = config(false);
      new OutputGuard(command()).checkInput(config);
      return config.siteDir().toAbsolutePath().normalize();
    }

    /** Prints what came of a command, and answers its exit code. */
    int answer(
        Problems problems, boolean isWritten, Supplier<String> text, Supplier<JsonObject> json) {
      var out = command().getOut();
      out.print(json() ? ended(json.get(), problems, isWritten).textByLines() : text.get());
      out.flush();
      return problems.hasErrors() ? ProngsaiCommand.CONTENT_PROBLEMS : ProngsaiCommand.PUBLISHED;
    }

    private JsonObject ended(JsonObject json, Problems problems, boolean isWritten) {
      var words = ProblemWords.of(language());
      return json.set("write_asked", write)
          .set("written", isWritten)
          .set(
              "problems",
              problems.sorted().stream().map(p -> ImportJson.problem(p, words)).toList());
    }
  }
}
