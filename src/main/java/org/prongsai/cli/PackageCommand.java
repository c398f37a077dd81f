package org.prongsai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.prongsai.delivery.BuiltSite;
import org.prongsai.delivery.DeliveryException;
import org.prongsai.delivery.FileList;
import org.prongsai.delivery.PackedSite;
import org.prongsai.delivery.SitePackage;
import org.prongsai.json.JsonObject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code prongsai package}: the site as an archive, to be sent by hand. */
@Command(name = "package", mixinStandardHelpOptions = true)
final class PackageCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private SiteOptions options;

  @Option(names = "--since", paramLabel = "FILE", descriptionKey = "package.since")
  private Path since;

  @Option(names = "--to", paramLabel = "DIR", descriptionKey = "package.to")
  private Path to;

  @Override
  public Integer call() throws IOException {
    var report = new DeliveryReport(spec.commandLine(), options);
    try {
      var earlier = earlier();
      var site = new FreshSite(spec.commandLine(), options).open();
      if (site.isEmpty()) {
        return ProngsaiCommand.CONTENT_PROBLEMS;
      }
      pack(site.get(), earlier, report);
      return ProngsaiCommand.PUBLISHED;
    } catch (DeliveryException e) {
      return report.refuse(e);
    }
  }

  private Optional<FileList> earlier() throws DeliveryException {
    if (since == null) {
      return Optional.empty();
    }
    if (!Files.isRegularFile(since)) {
      throw new InvalidRequestException(spec.commandLine(), "import.no-file", since);
    }
    return Optional.of(PackedSite.listIn(since));
  }

  private Path folder() {
    return to != null ? to : options.config(false).outputDir().resolveSibling("package");
  }

  private void pack(BuiltSite site, Optional<FileList> earlier, DeliveryReport report)
      throws IOException {
    var packed = new SitePackage(site, earlier).writeTo(folder());
    if (options.json()) {
      report.json(
          new JsonObject()
              .set("file", packed.file().toString())
              .set("files", packed.files())
              .set("deletions", packed.deletions()));
      return;
    }
    report.out("package.done", packed.file(), packed.files(), SitePackage.GUIDE);
    if (!packed.deletions().isEmpty()) {
      report.out("package.deletions", packed.deletions().size(), SitePackage.DELETIONS);
    }
    if (site.facts().isDraft()) {
      report.out("delivery.draft");
    }
  }
}
