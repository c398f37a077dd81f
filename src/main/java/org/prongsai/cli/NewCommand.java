package org.prongsai.cli;

import java.io.Console;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.prongsai.build.BuildConfig;
import org.prongsai.catalogue.CatalogueReader;
import org.prongsai.cli.launch.ConsoleText;
import org.prongsai.model.Catalogue;
import org.prongsai.problem.RunOutcome;
import org.prongsai.scaffold.AnswerReader;
import org.prongsai.scaffold.NewSite;
import org.prongsai.scaffold.SiteAnswers;
import org.prongsai.scaffold.SiteQuestion;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.MessageBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code prongsai new}: begins the site of an office, and builds it at once. */
@Command(name = "new", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", arity = "1", descriptionKey = "new.dir")
  private Path dir;

  @Option(names = "--name", paramLabel = "NAME", descriptionKey = "new.name")
  private String name;

  @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "new.kind")
  private String kind;

  @Option(names = "--district", paramLabel = "NAME", descriptionKey = "new.district")
  private String district;

  @Option(names = "--province", paramLabel = "NAME", descriptionKey = "new.province")
  private String province;

  @Option(names = "--address", paramLabel = "URL", descriptionKey = "new.address")
  private String address;

  @Option(names = "--languages", paramLabel = "th|th,en", descriptionKey = "new.languages")
  private String languages;

  @Option(names = "--licence", paramLabel = "LICENCE", descriptionKey = "new.licence")
  private String licence;

  @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "new.year")
  private String year;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
  private LocalDate asOf;

  @Option(names = "--lang", paramLabel = "LANG", defaultValue = "th", descriptionKey = "lang")
  private ReadOptions.ReportLanguage language;

  @Override
  public Integer call() {
    var command = spec.commandLine();
    if (!NewSite.isFree(dir)) {
      throw new InvalidRequestException(command, "new.not-empty", dir);
    }
    var given = given();
    var today = Optional.ofNullable(asOf).orElseGet(LocalDate::now);
    var console = Optional.ofNullable(System.console());
    boolean isAsking = console.isPresent() && given.size() < SiteQuestion.values().length;
    var reader = new AnswerReader(withYear(given, today));
    var answers = isAsking ? Optional.of(ask(console.get(), given, today)) : read(command, reader);
    if (answers.isEmpty()) {
      return ProngsaiCommand.WRONG_USE;
    }
    return begin(command, answers.get(), today);
  }

  private Map<SiteQuestion, String> given() {
    var given = new EnumMap<SiteQuestion, String>(SiteQuestion.class);
    var typed = new String[] {name, kind, district, province, address, languages, licence, year};
    for (var question : SiteQuestion.values()) {
      if (typed[question.ordinal()] != null) {
        given.put(question, typed[question.ordinal()]);
      }
    }
    return given;
  }

  /** With a year, unless one is given. */
  private static Map<SiteQuestion, String> withYear(
      Map<SiteQuestion, String> given, LocalDate today) {
    var all = new EnumMap<SiteQuestion, String>(SiteQuestion.class);
    all.putAll(given);
    all.putIfAbsent(SiteQuestion.YEAR, current(today));
    return all;
  }

  /** This year, or the newest before it whose items are known. */
  private static String current(LocalDate today) {
    var year = FiscalYear.of(today);
    return new CatalogueReader()
        .readAll().headMap(year.next()).values().stream()
            .filter(catalogue -> !catalogue.items().isEmpty())
            .map(Catalogue::year)
            .max(FiscalYear::compareTo)
            .orElse(year)
            .toString();
  }

  /** The answers of the options; what is wrong with them is said, one message each. */
  private Optional<SiteAnswers> read(CommandLine command, AnswerReader reader) {
    var words = words();
    reader.refusals().forEach(refusal -> command.getErr().println(said(refusal, words)));
    var answers = reader.read();
    if (answers.isEmpty()) {
      command.getErr().println(words.get("wrong-use.help", spec.qualifiedName()));
      command.getErr().flush();
    }
    return answers;
  }

  private MessageBundle words() {
    return HelpWords.of("--lang", language.name());
  }

  private static String said(AnswerReader.Refusal refusal, MessageBundle words) {
    var own = "new." + refusal.question().id() + "-" + refusal.reason();
    return words.get(
        words.has(own) ? own : "new.answer-" + refusal.reason(),
        words.get("new.label." + refusal.question().id()),
        "--" + refusal.question().id(),
        refusal.typed());
  }

  /** Asks for what was not given, each question until its answer can be taken. */
  private SiteAnswers ask(Console console, Map<SiteQuestion, String> given, LocalDate today) {
    var words = ConsoleText.ofThisComputer().showsThai() ? words() : HelpWords.of("--lang", "en");
    var answers = new EnumMap<SiteQuestion, String>(SiteQuestion.class);
    answers.putAll(given);
    console.printf("%s%n%n", words.get("new.asking", dir));
    for (var question : SiteQuestion.values()) {
      while (!isTaken(question, answers, console, words)) {
        console.printf("%s%n", words.get("new.ask." + question.id(), current(today)));
        var line = console.readLine("> ");
        if (line == null) {
          throw new InvalidRequestException(spec.commandLine(), "new.stopped");
        }
        boolean isCurrent = line.isBlank() && question == SiteQuestion.YEAR;
        answers.put(question, isCurrent ? current(today) : line);
      }
    }
    return new AnswerReader(answers).read().orElseThrow();
  }

  private static boolean isTaken(
      SiteQuestion question,
      Map<SiteQuestion, String> answers,
      Console console,
      MessageBundle words) {
    if (!answers.containsKey(question)) {
      return false;
    }
    var wrong =
        new AnswerReader(answers)
            .refusals().stream().filter(refusal -> refusal.question() == question).toList();
    wrong.forEach(refusal -> console.printf("%s%n", said(refusal, words)));
    return wrong.isEmpty();
  }

  private int begin(CommandLine command, SiteAnswers answers, LocalDate today) {
    var words = words();
    var files = new NewSite(answers, today, new CatalogueReader().readAll()).write(dir);
    command.getOut().println(words.get("new.written", dir.toAbsolutePath().normalize()));
    for (var file : List.copyOf(files)) {
      command.getOut().println("  " + file);
    }
    command.getOut().println();
    var out = dir.resolve("target").resolve("site");
    var config =
        new BuildConfig(dir, out, out.resolveSibling("prongsai-cache"), Optional.empty(), true);
    var report = new SiteRun(command, language.name(), false).run(config);
    if (report.outcome() == RunOutcome.NOT_PUBLISHED) {
      return ProngsaiCommand.CONTENT_PROBLEMS;
    }
    if (answers.address().matches("https?://[^/]+/")) {
      command.getOut().println(words.get("new.root", answers.address()));
    }
    command.getOut().println(words.get("new.next", config.outputDir().resolve("index.html")));
    command.getOut().flush();
    return ProngsaiCommand.PUBLISHED;
  }
}
