package org.prongsai.cli;

import java.io.IOException;
import java.util.Optional;
import org.prongsai.build.BuildConfig;
import org.prongsai.build.SiteBuild;
import org.prongsai.build.WorkFolder;
import org.prongsai.delivery.BuiltSite;
import org.prongsai.delivery.DeliveryException;
import org.prongsai.problem.ProblemWords;
import org.prongsai.problem.RunOutcome;
import org.prongsai.problem.Severity;
import org.prongsai.problem.TextReport;
import picocli.CommandLine;

/**
 * The site as its content makes it now: what is sent is built first, so that nothing is sent which
 * is older than the content or does not pass the checks. Where nothing changed that takes no time.
 */
record FreshSite(CommandLine command, ReadOptions.SiteOptions options) {

  /**
   * Builds and opens it, and says what the build warns of; empty where the content has errors.
   *
   * @throws DeliveryException where somebody changed files of the site by hand
   */
  Optional<BuiltSite> open() throws DeliveryException, IOException {
    var config = options.config(true);
    new OutputGuard(command).check(config);
    if (BuiltSite.claimedIn(config.outputDir()).isPresent()) {
      // A build would write over what somebody typed there.
      BuiltSite.open(config.outputDir());
    }
    return isBuilt(config) ? Optional.of(BuiltSite.open(config.outputDir())) : Optional.empty();
  }

  private boolean isBuilt(BuildConfig config) {
    try {
      var report = new SiteBuild(config).run();
      boolean isBuilt = report.outcome() == RunOutcome.PUBLISHED;
      var text = new TextReport(ProblemWords.of(options.language()));
      if (!isBuilt || report.problems().count(Severity.WARNING) > 0) {
        var to = isBuilt && !options.json() ? command.getOut() : command.getErr();
        to.print(text.write(report.problems(), report.outcome()));
        to.flush();
      }
      if (isBuilt) {
        return true;
      }
      command.getErr().println(HelpWords.of("--lang", options.language()).get("delivery.not-sent"));
      return false;
    } catch (WorkFolder.Busy e) {
      throw new InvalidRequestException(command, "busy", config.outputDir());
    }
  }
}
