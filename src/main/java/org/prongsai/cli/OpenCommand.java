package org.prongsai.cli;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.output.TeeWriter;
import org.prongsai.cli.launch.ConsoleText;
import org.prongsai.cli.launch.FileRecognition;
import org.prongsai.cli.launch.MessagePage;
import org.prongsai.cli.launch.Opening;
import org.prongsai.cli.launch.PageOpener;
import org.prongsai.folder.SiteFolder;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.MessageBundle;
import org.prongsai.text.ThaiDigits;
import org.prongsai.workbook.site.CheckedCopies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code prongsai open}: what the launchers call for a double-click and for dropped files. What
 * came of it opens as a page. Nobody types it, so the help does not list it.
 */
@Command(name = "open", hidden = true)
final class OpenCommand implements Callable<Integer> {

  /** What opens when a command has done its work; a preview opens by itself. */
  private static final Map<String, String> RESULTS =
      Map.of(
          "build", "target/site/index.html",
          "check", "target/site-report.html",
          "package", "target/package");

  @Spec private CommandSpec spec;

  @Option(names = "--do", defaultValue = "")
  private String action;

  @Parameters(arity = "0..*")
  private final List<Path> files = new ArrayList<>();

  private final PageOpener pages = PageOpener.ofThisComputer();
  private final MessageBundle words = HelpWords.of();

  @Override
  public Integer call() {
    var opening = Opening.of(files, action, near());
    if (opening instanceof Opening.OfSite site) {
      return site(site.site(), site.action());
    }
    if (opening instanceof Opening.OfFiles taken) {
      return take(taken.site(), taken.files());
    }
    if (opening instanceof Opening.OfNothing none) {
      return begin(none.folder());
    }
    var unclear = (Opening.Unclear) opening;
    return refuse(unclear.key(), lines(unclear.paths()));
  }

  /** The folder of the program and the one around it, in which sites lie beside it. */
  static List<Path> near() {
    return program().stream()
        .flatMap(program -> Stream.of(program, program.getParent()))
        .filter(Objects::nonNull)
        .toList();
  }

  private static Optional<Path> program() {
    try {
      var source = OpenCommand.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Optional.ofNullable(Path.of(source).getParent());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private int site(Path site, String asked) {
    if (!spec.parent().subcommands().containsKey(asked)) {
      return refuse("open.not-yet", asked);
    }
    int code = run(words.get("open.failed"), args(site, asked));
    if (code == ProngsaiCommand.CONTENT_PROBLEMS) {
      showProblems(site, asked);
    } else if (code == ProngsaiCommand.PUBLISHED && RESULTS.containsKey(asked)) {
      pages.open(site.resolve(RESULTS.get(asked)));
    }
    return code;
  }

  private static String[] args(Path site, String asked) {
    boolean isMarked = asked.equals("check") && isWorkbook(site);
    return isMarked
        ? new String[] {asked, "--annotate", "--site", site.toString()}
        : new String[] {asked, "--site", site.toString()};
  }

  private static boolean isWorkbook(Path site) {
    return Files.isRegularFile(site.resolve(SiteFolder.WORKBOOK));
  }

  /** Opens the copy of the workbook in which they are marked, or the report of them. */
  private void showProblems(Path site, String asked) {
    boolean isReported = asked.equals("check") || asked.equals("build") && !isWorkbook(site);
    if (!isReported) {
      var unheard = print(new StringWriter());
      ProngsaiCommand.run(unheard, unheard, args(site, "check"));
    }
    var report = site.resolve(RESULTS.get("check"));
    pages.open(isWorkbook(site) ? annotated(site).orElse(report) : report);
  }

  /** The newest copy of the workbook with its problems marked; one that is open has a number. */
  private static Optional<Path> annotated(Path site) {
    try (var copies = Files.list(site.resolve(CheckedCopies.FOLDER))) {
      return copies
          .filter(CheckedCopies::isOfWorkbook)
          .max(Comparator.comparing(copy -> copy.toFile().lastModified()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Runs a command; where it could not be carried out, what it said is a page. */
  private int run(String title, String... args) {
    var said = new StringWriter();
    int code =
        ProngsaiCommand.run(
            new PrintWriter(new TeeWriter(spec.commandLine().getOut(), said), true),
            new PrintWriter(new TeeWriter(spec.commandLine().getErr(), said), true),
            args);
    if (code == ProngsaiCommand.OUR_FAULT || code == ProngsaiCommand.WRONG_USE) {
      pages.open(new MessagePage("th", title, said.toString()).write());
    }
    return code;
  }

  private int begin(Path folder) {
    if (System.console() == null) {
      return refuse("open.no-site", lines(near()));
    }
    int code = run(words.get("open.failed"), "new", folder.toString());
    if (code == ProngsaiCommand.PUBLISHED) {
      pages.open(folder.resolve("target").resolve("site").resolve("index.html"));
    }
    return code;
  }

  /** Shows what an import would do, and does it when somebody says yes. */
  private int take(Path site, List<Path> given) {
    var today = FiscalYear.of(LocalDate.now());
    var intakes = new FileRecognition(site, today).of(given);
    if (intakes.isEmpty()) {
      return refuse("open.not-recognised", lines(given));
    }
    var chosen = intakes.size() == 1 ? Optional.of(intakes.get(0)) : chosen(intakes);
    if (chosen.isEmpty()) {
      return refuse("open.ambiguous", lines(given));
    }
    var intake = chosen.get();
    boolean isOfData = intake.name().matches("procurement|performance");
    var args = new ArrayList<String>();
    args.addAll(List.of("import", intake.name(), isOfData ? "--data-year" : "--year"));
    args.addAll(List.of(intake.year().toString(), "--site", site.toString()));
    given.forEach(file -> args.add(file.toString()));
    var said = new StringWriter();
    int code = ProngsaiCommand.run(print(said), print(said), args.toArray(String[]::new));
    var title = title(words, intake);
    pages.open(new MessagePage("th", title, said.toString()).write());
    if (code != ProngsaiCommand.PUBLISHED || !isWanted(title)) {
      return code;
    }
    args.add("--write");
    int written = run(title, args.toArray(String[]::new));
    return written == ProngsaiCommand.PUBLISHED ? site(site, "build") : written;
  }

  private static String title(MessageBundle words, FileRecognition.Intake intake) {
    return words.get("open.import-" + intake.name(), intake.year());
  }

  /** What files may be taken for; the person at the screen says which it is. */
  private Optional<FileRecognition.Intake> chosen(List<FileRecognition.Intake> intakes) {
    Console console = System.console();
    if (console == null) {
      return Optional.empty();
    }
    var asked = askedIn();
    for (int i = 0; i < intakes.size(); i++) {
      console.printf("%d  %s%n", i + 1, title(asked, intakes.get(i)));
    }
    console.printf("%s%n", asked.get("open.choose"));
    var answer = console.readLine("> ");
    var number = answer == null ? "" : ThaiDigits.toAscii(answer.strip());
    return number.matches("[1-9]") && Integer.parseInt(number) <= intakes.size()
        ? Optional.of(intakes.get(Integer.parseInt(number) - 1))
        : Optional.empty();
  }

  /** The words that this console can show. */
  private MessageBundle askedIn() {
    return ConsoleText.ofThisComputer().showsThai() ? words : HelpWords.of("--lang", "en");
  }

  private static PrintWriter print(StringWriter said) {
    return new PrintWriter(said, true);
  }

  private boolean isWanted(String title) {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    boolean isThai = ConsoleText.ofThisComputer().showsThai();
    console.printf("%s%n%s%n", isThai ? title : "", askedIn().get("open.write"));
    var answer = console.readLine("> ");
    return answer != null && answer.strip().matches("(?iu)y|yes|ใช่|ต");
  }

  private static String lines(List<Path> paths) {
    return paths.stream().map(path -> "  " + path).collect(Collectors.joining("\n"));
  }

  private int refuse(String key, String about) {
    var text = words.get(key, about);
    spec.commandLine().getErr().println(text);
    spec.commandLine().getErr().flush();
    pages.open(new MessagePage("th", words.get("open.title"), text).write());
    return ProngsaiCommand.WRONG_USE;
  }
}
