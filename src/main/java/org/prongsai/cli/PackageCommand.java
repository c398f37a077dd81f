package org.prongsai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.prongsai.build.OfficerReportWriter;
import org.prongsai.build.SiteModel;
import org.prongsai.delivery.BuiltSite;
import org.prongsai.delivery.DeliveryException;
import org.prongsai.delivery.FileList;
import org.prongsai.delivery.ItemPackage;
import org.prongsai.delivery.PackedSite;
import org.prongsai.delivery.PreviewPackage;
import org.prongsai.delivery.SitePackage;
import org.prongsai.json.JsonObject;
import org.prongsai.problem.Problems;
import org.prongsai.report.ItemPrint;
import org.prongsai.report.ReportInput;
import org.prongsai.report.SignatureSummary;
import org.prongsai.text.FiscalYear;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code prongsai package}: the site as an archive, to be sent by hand. */
@Command(name = "package", mixinStandardHelpOptions = true)
final class PackageCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ReadOptions.SiteOptions options;

  @Option(names = "--to", paramLabel = "DIR", descriptionKey = "package.to")
  private Path to;

  @Option(names = "--since", paramLabel = "FILE", descriptionKey = "package.since")
  private Path since;

  @Option(names = "--preview", descriptionKey = "package.preview")
  private boolean preview;

  @Option(names = "--items", descriptionKey = "package.items")
  private boolean items;

  @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "package.year")
  private String year;

  @Override
  public Integer call() throws IOException {
    var report = new DeliveryReport(spec.commandLine(), options);
    if (preview && items || since != null && (preview || items)) {
      throw new InvalidRequestException(spec.commandLine(), "package.one-kind");
    }
    try {
      checkEarlier();
      var site = new FreshSite(spec.commandLine(), options).open();
      if (site.isEmpty()) {
        return ProngsaiCommand.CONTENT_PROBLEMS;
      }
      pack(site.get(), report);
      return ProngsaiCommand.PUBLISHED;
    } catch (DeliveryException e) {
      return report.refuse(e);
    }
  }

  private void checkEarlier() {
    if (since != null && !Files.isRegularFile(since)) {
      throw new InvalidRequestException(spec.commandLine(), "import.no-file", since);
    }
    if (to != null && Files.exists(to) && !Files.isDirectory(to)) {
      throw new InvalidRequestException(spec.commandLine(), "verify.no-folder", to);
    }
  }

  private Path folder() {
    return to != null ? to : options.config(false).outputDir().resolveSibling("package");
  }

  private void pack(BuiltSite site, DeliveryReport report) throws DeliveryException, IOException {
    var earlier =
        since == null
            ? Optional.<FileList>empty()
            : Optional.of(PackedSite.listIn(since, site.facts()));
    var packed =
        preview
            ? preview(site)
            : items ? items(site) : new SitePackage(site, earlier).writeTo(folder());
    if (options.json()) {
      report.json(
          new JsonObject()
              .set("file", packed.file().toString())
              .set("files", packed.files())
              .set("deletions", packed.deletions()));
      return;
    }
    if (items) {
      report.out("package.items-done", packed.file(), packed.files(), ItemPackage.START);
    } else {
      var first = preview ? PreviewPackage.START : SitePackage.GUIDE;
      report.out("package.done", packed.file(), packed.files(), first);
    }
    if (!packed.deletions().isEmpty()) {
      report.out("package.deletions", packed.deletions().size(), SitePackage.DELETIONS);
    }
    if (site.facts().isDraft()) {
      report.out("delivery.draft");
    }
  }

  private SitePackage.Packed preview(BuiltSite site) throws IOException {
    var summary = new SignatureSummary(input(), site.list().id()).html();
    return new PreviewPackage(site, summary).writeTo(folder());
  }

  private SitePackage.Packed items(BuiltSite site) throws IOException {
    var input = input();
    var tables = input.completed().tables();
    var asked = year == null ? newest(input) : ImportCommand.fiscalYear(spec.commandLine(), year);
    if (tables.get("oit-disclosures").of(asked).isEmpty()) {
      throw new InvalidRequestException(spec.commandLine(), "package.no-items", asked);
    }
    var pages = new ItemPrint(input);
    return new ItemPackage(site, tables, asked, pages::html).writeTo(folder());
  }

  private FiscalYear newest(ReportInput input) {
    return input.lists().stream()
        .findFirst()
        .orElseThrow(() -> new InvalidRequestException(spec.commandLine(), "package.no-items", ""));
  }

  /** The site was built a moment ago, so it has a model. */
  private ReportInput input() {
    var config = options.config(false);
    var problems = new Problems();
    var model = SiteModel.read(config, problems).orElseThrow();
    return new OfficerReportWriter(config).input(model, problems);
  }
}
