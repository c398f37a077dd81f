package org.prongsai.cli;

import static org.prongsai.columns.DatasetVersionsColumns.*;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.commons.io.function.Uncheck;
import org.prongsai.build.BuildConfig;
import org.prongsai.build.DatasetVersions;
import org.prongsai.build.SiteModel;
import org.prongsai.folder.SiteChanges;
import org.prongsai.importer.table.InputTableCsv;
import org.prongsai.model.LocalizedText;
import org.prongsai.model.Row;
import org.prongsai.problem.ProblemWords;
import org.prongsai.problem.Problems;
import org.prongsai.problem.RunOutcome;
import org.prongsai.problem.TextReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code prongsai record-versions}: keeps which version of each dataset was published when. */
@Command(name = "record-versions", mixinStandardHelpOptions = true)
final class RecordVersionsCommand implements Callable<Integer> {

  private static final String FILE = "content/data/dataset-versions/versions.csv";

  @Spec private CommandSpec spec;

  @Mixin private ReadOptions options;

  @Option(names = "--note-th", defaultValue = "", descriptionKey = "record-versions.note-th")
  private String noteTh;

  @Option(names = "--note-en", defaultValue = "", descriptionKey = "record-versions.note-en")
  private String noteEn;

  @Option(names = "--write", descriptionKey = "record-versions.write")
  private boolean write;

  @Override
  public Integer call() {
    if (noteTh.isBlank() && !noteEn.isBlank()) {
      throw new InvalidRequestException(spec.commandLine(), "record-versions.note-th-missing");
    }
    var config = options.config(false);
    new OutputGuard(spec.commandLine()).checkInput(config);
    var problems = new Problems();
    var model = SiteModel.read(config, problems);
    if (model.isEmpty()) {
      return refuse(problems);
    }
    var versions = new DatasetVersions(model.get(), new LocalizedText(noteTh, noteEn));
    var changes = versions.changes();
    if (write && !changes.isEmpty()) {
      var refused = write(config, versions, changes);
      if (refused.hasErrors()) {
        return refuse(refused);
      }
    }
    say(changes);
    return ProngsaiCommand.PUBLISHED;
  }

  private int refuse(Problems problems) {
    var text = new TextReport(ProblemWords.of(options.language()));
    spec.commandLine().getErr().print(text.write(problems, RunOutcome.NOT_PUBLISHED));
    return ProngsaiCommand.CONTENT_PROBLEMS;
  }

  /** Writes the versions, and takes them back where a build would refuse the site with them. */
  private static Problems write(BuildConfig config, DatasetVersions versions, List<Row> added) {
    var rows = new ArrayList<>(versions.recorded().rows());
    rows.addAll(added);
    var file = config.siteDir().resolve(FILE);
    var before = bytes(file);
    var problems = new Problems();
    var changes = new SiteChanges(config.siteDir());
    changes.write(FILE, InputTableCsv.of(versions.recorded().dataset(), rows));
    if (!changes.save(problems)) {
      return problems;
    }
    boolean isAccepted = false;
    try {
      isAccepted = SiteModel.read(config, problems).isPresent();
    } finally {
      if (!isAccepted) {
        restore(file, before);
      }
    }
    return problems;
  }

  private static Optional<byte[]> bytes(Path file) {
    return Files.exists(file)
        ? Optional.of(Uncheck.get(() -> Files.readAllBytes(file), () -> "cannot read " + file))
        : Optional.empty();
  }

  private static void restore(Path file, Optional<byte[]> before) {
    Uncheck.run(
        () -> {
          if (before.isPresent()) {
            Files.write(file, before.get());
          } else {
            Files.delete(file);
          }
        },
        () -> "cannot restore " + file);
  }

  private void say(List<Row> changes) {
    var words = HelpWords.of("--lang", options.language());
    var out = spec.commandLine().getOut();
    for (var row : changes) {
      out.println(
          words.get(
              "record-versions.changed",
              row.text(DATASET),
              row.text(VERSION),
              row.text(ROWS),
              row.text(SHA256)));
    }
    var key = changes.isEmpty() ? "none" : write ? "written" : "not-written";
    out.println(words.get("record-versions." + key, FILE));
    out.flush();
  }
}
