package org.prongsai.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.prongsai.delivery.BuiltSite;
import org.prongsai.delivery.DeliveryException;
import org.prongsai.delivery.FolderVerifier;
import org.prongsai.delivery.Verification;
import org.prongsai.delivery.WebReader;
import org.prongsai.delivery.WebVerifier;
import org.prongsai.settings.KeptNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code prongsai verify}: compares what stands on the web, or in a folder, with the site. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ReadOptions.SiteOptions options;

  @Parameters(paramLabel = "PLACE", arity = "0..1", descriptionKey = "verify.place")
  private String place;

  @Override
  public Integer call() throws IOException, InterruptedException {
    var report = new DeliveryReport(spec.commandLine(), options);
    try {
      var own = BuiltSite.claimedIn(options.outputDir());
      var asked = place != null ? place : own.map(site -> site.facts().baseUrl()).orElse("");
      if (asked.isEmpty()) {
        throw new InvalidRequestException(spec.commandLine(), "verify.no-place");
      }
      var address = address(asked);
      var shown = address.map(URI::toString).orElse(asked);
      var found = address.isPresent() ? ofWeb(address.get(), own) : ofFolder(asked, own);
      if (options.json()) {
        report.json(report.verificationJson(found, shown));
      } else {
        report.verification(found, shown);
      }
      return found.isWhole() ? ProngsaiCommand.PUBLISHED : ProngsaiCommand.CONTENT_PROBLEMS;
    } catch (DeliveryException e) {
      return report.refuse(e);
    }
  }

  private static Verification ofWeb(URI address, Optional<BuiltSite> own)
      throws DeliveryException, InterruptedException {
    return new WebVerifier(own, WebReader.ofSystem()).verify(address);
  }

  private Verification ofFolder(String asked, Optional<BuiltSite> own)
      throws DeliveryException, IOException {
    var folder = folder(asked);
    if (!Files.isDirectory(folder)) {
      throw new InvalidRequestException(spec.commandLine(), "verify.no-folder", asked);
    }
    var keep = KeptNames.of(options.config(false).siteDir());
    return new FolderVerifier(own, keep).verify(folder);
  }

  private Path folder(String asked) {
    try {
      return Path.of(asked).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw new InvalidRequestException(spec.commandLine(), "verify.no-folder", asked);
    }
  }

  /** The address of the folder of a site; empty where a folder of this computer was named. */
  private Optional<URI> address(String asked) {
    if (!asked.matches("(?i)[a-z][a-z0-9+.-]+://.*")) {
      return Optional.empty();
    }
    try {
      var text = asked.strip().replaceFirst("(?<=/)index\\.html$", "");
      var address = new URI(text.endsWith("/") ? text : text + "/").normalize();
      boolean isWeb = address.getScheme().matches("(?i)https?") && address.getHost() != null;
      if (isWeb && address.getRawUserInfo() == null && address.getQuery() == null) {
        return Optional.of(new URI(address.toASCIIString()));
      }
    } catch (URISyntaxException e) {
      // said below
    }
    throw new InvalidRequestException(spec.commandLine(), "verify.no-address", asked);
  }
}
