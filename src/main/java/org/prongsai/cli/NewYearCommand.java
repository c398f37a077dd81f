package org.prongsai.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.prongsai.build.SiteModel;
import org.prongsai.problem.ProblemWords;
import org.prongsai.problem.Problems;
import org.prongsai.problem.RunOutcome;
import org.prongsai.problem.TextReport;
import org.prongsai.scaffold.ItemChanges;
import org.prongsai.scaffold.NextYear;
import org.prongsai.text.FiscalYear;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code prongsai new-year}: carries what goes on from one year of a site to a later one. */
@Command(name = "new-year", mixinStandardHelpOptions = true)
final class NewYearCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ReadOptions options;

  @Option(names = "--from", paramLabel = "YEAR", required = true, descriptionKey = "new-year.from")
  private String from;

  @Option(names = "--to", paramLabel = "YEAR", required = true, descriptionKey = "new-year.to")
  private String to;

  @Option(names = "--write", descriptionKey = "write")
  private boolean write;

  @Override
  public Integer call() {
    var command = spec.commandLine();
    var config = options.config(false);
    new OutputGuard(command).checkInput(config);
    var before = ImportCommand.fiscalYear(command, from);
    var after = ImportCommand.fiscalYear(command, to);
    if (after.compareTo(before) <= 0) {
      throw new InvalidRequestException(command, "new-year.order", before, after);
    }
    var problems = new Problems();
    var model = SiteModel.read(config, problems);
    if (model.isEmpty()) {
      return refuse(problems);
    }
    var next = new NextYear(model.get().site(), config.siteDir(), before, after);
    boolean written = write && next.write();
    if (next.problems().hasErrors()) {
      return refuse(next.problems());
    }
    say(next, written, before, after, config.siteDir());
    return ProngsaiCommand.PUBLISHED;
  }

  private int refuse(Problems problems) {
    var report = new TextReport(ProblemWords.of(options.language()));
    var err = spec.commandLine().getErr();
    err.print(report.write(problems, RunOutcome.NOT_PUBLISHED));
    err.flush();
    return ProngsaiCommand.CONTENT_PROBLEMS;
  }

  private void say(NextYear next, boolean written, FiscalYear before, FiscalYear after, Path site) {
    var items = next.items();
    line("new-year.title", before, after);
    if (items.isKnown()) {
      line(items.isConfirmed() ? "new-year.crosswalk" : "new-year.unconfirmed", before, after);
      list("new-year.added", items.added().stream().map(NewYearCommand::named).toList());
      list("new-year.gone", items.gone().stream().map(NewYearCommand::named).toList());
      var moved = items.moved().stream();
      list("new-year.moved", moved.map(l -> named(l.before()) + " → " + named(l.after())).toList());
      line("new-year.responsible", next.responsibleItems());
    } else {
      line("new-year.items-unknown", after, site.resolve("content/catalogues/" + after));
    }
    list("new-year.measures", next.openMeasures());
    list(written ? "new-year.written" : "new-year.not-asked", next.files());
    line("new-year.then");
    spec.commandLine().getOut().flush();
  }

  private static String named(ItemChanges.Item item) {
    return item.code() + (item.name().isEmpty() ? "" : " " + item.name());
  }

  private void line(String key, Object... args) {
    var words = HelpWords.of("--lang", options.language());
    spec.commandLine().getOut().println(words.get(key, args));
  }

  private void list(String key, List<String> lines) {
    line(key, lines.size());
    lines.forEach(text -> spec.commandLine().getOut().println("  " + text));
  }
}
