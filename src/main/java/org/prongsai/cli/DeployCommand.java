package org.prongsai.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.prongsai.delivery.DeliveryException;
import org.prongsai.delivery.DeliveryPlace;
import org.prongsai.delivery.Deployment;
import org.prongsai.delivery.DeploymentPlan;
import org.prongsai.delivery.DeploymentPlanner;
import org.prongsai.delivery.PackedSite;
import org.prongsai.delivery.PlaceException;
import org.prongsai.delivery.SiteFiles;
import org.prongsai.delivery.server.Places;
import org.prongsai.problem.ProblemWords;
import org.prongsai.problem.Problems;
import org.prongsai.problem.RunOutcome;
import org.prongsai.problem.TextReport;
import org.prongsai.settings.DeploySettings;
import org.prongsai.settings.DeploySettings.Protocol;
import org.prongsai.settings.KeptNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code prongsai deploy}: sends the site to a folder or a server. */
@Command(name = "deploy", mixinStandardHelpOptions = true)
final class DeployCommand implements Callable<Integer> {

  /** The environment variable that holds the password where nobody is there to type it. */
  static final String PASSWORD = "PRONGSAI_DEPLOY_PASSWORD";

  /** Files between two lines of progress. */
  private static final int STEP = 50;

  @Spec private CommandSpec spec;

  @Mixin private ReadOptions.SiteOptions options;

  @Option(names = "--write", descriptionKey = "deploy.write")
  private boolean write;

  @Option(names = "--all", descriptionKey = "deploy.all")
  private boolean all;

  @Option(names = "--from", paramLabel = "FILE", descriptionKey = "deploy.from")
  private Path from;

  @Option(names = "--protocol", paramLabel = "PROTOCOL", descriptionKey = "deploy.protocol")
  private Word protocol;

  @Option(names = "--host", paramLabel = "HOST", descriptionKey = "deploy.host")
  private String host;

  @Option(names = "--port", paramLabel = "PORT", descriptionKey = "deploy.port")
  private Integer port;

  @Option(names = "--user", paramLabel = "USER", descriptionKey = "deploy.user")
  private String user;

  @Option(names = "--folder", paramLabel = "DIR", descriptionKey = "deploy.folder")
  private String folder;

  @Option(
      names = "--fingerprint",
      paramLabel = "FINGERPRINT",
      descriptionKey = "deploy.fingerprint")
  private String fingerprint;

  /** The protocols as they are typed. */
  enum Word {
    folder,
    ftp,
    ftps,
    sftp
  }

  @Override
  public Integer call() throws IOException {
    var report = new DeliveryReport(spec.commandLine(), options);
    try {
      var settings = settings();
      var site = site();
      if (site.isEmpty()) {
        return ProngsaiCommand.CONTENT_PROBLEMS;
      }
      try (var files = site.get()) {
        return send(files, settings, report);
      }
    } catch (DeliveryException e) {
      return report.refuse(e);
    } catch (PlaceException e) {
      return report.refuse(e);
    }
  }

  private DeploySettings settings() {
    new OutputGuard(spec.commandLine()).checkInput(options.config(false));
    var siteDir = options.config(false).siteDir();
    var problems = new Problems();
    var written = DeploySettings.of(siteDir, problems);
    if (problems.hasErrors()) {
      var text = new TextReport(ProblemWords.of(options.language()));
      spec.commandLine().getErr().print(text.write(problems, RunOutcome.NOT_PUBLISHED));
      throw new InvalidRequestException(spec.commandLine(), "deploy.no-settings");
    }
    if (written.isEmpty() && folder == null) {
      throw new InvalidRequestException(spec.commandLine(), "deploy.no-settings");
    }
    var base = written.orElseGet(() -> new DeploySettings(Protocol.FOLDER, "", 0, "", folder, ""));
    var kind =
        protocol == null
            ? base.protocol()
            : Protocol.valueOf(protocol.name().toUpperCase(Locale.ROOT));
    try {
      var to =
          new DeploySettings(
              kind,
              or(host, base.host()),
              port != null ? port : kind == base.protocol() ? base.port() : 0,
              or(user, base.user()),
              or(folder, base.folder()),
              or(fingerprint, base.fingerprint()));
      return kind == Protocol.FOLDER ? local(to, siteDir) : remote(to);
    } catch (IllegalArgumentException e) {
      throw new InvalidRequestException(spec.commandLine(), "wrong-use.value", e.getMessage());
    }
  }

  private static String or(String option, String setting) {
    return option != null ? option : setting;
  }

  private DeploySettings remote(DeploySettings to) {
    if (to.host().isEmpty() || to.user().isEmpty()) {
      throw new InvalidRequestException(spec.commandLine(), "deploy.no-server");
    }
    return to;
  }

  /** As seen from the site where its settings name it; none that holds what the site is made of. */
  private DeploySettings local(DeploySettings to, Path siteDir) {
    var base = folder != null ? Path.of("").toAbsolutePath() : siteDir;
    var path = OutputGuard.behindLink(base.resolve(to.folder()).normalize());
    var out = options.config(false).outputDir();
    if (OutputGuard.holdsInput(siteDir, path)
        || OutputGuard.overlap(path, out)
        || OutputGuard.isHome(path)) {
      throw new InvalidRequestException(spec.commandLine(), "deploy.own-folder", path);
    }
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new InvalidRequestException(spec.commandLine(), "verify.no-folder", path);
    }
    return new DeploySettings(Protocol.FOLDER, "", 0, "", path.toString(), "");
  }

  private Optional<SiteFiles> site() throws DeliveryException, IOException {
    if (from == null) {
      return new FreshSite(spec.commandLine(), options).open().map(site -> site);
    }
    if (!Files.isRegularFile(from)) {
      throw new InvalidRequestException(spec.commandLine(), "import.no-file", from);
    }
    return Optional.of(PackedSite.open(from));
  }

  private int send(SiteFiles site, DeploySettings to, DeliveryReport report)
      throws DeliveryException, IOException {
    try (var place =
        Places.open(to, to.protocol() == Protocol.FOLDER ? new byte[0] : password(to))) {
      var keep = KeptNames.of(options.config(false).siteDir());
      var plan = plan(new DeploymentPlanner(site, place, keep, all));
      if (options.json()) {
        report.json(report.planJson(plan, place.name()).set("write_asked", write));
      } else {
        report.plan(plan, place.name());
        if (to.protocol().isOpen()) {
          report.out("deploy.open-protocol");
        }
        if (site.facts().isDraft()) {
          report.out("delivery.draft");
        }
      }
      return close(site, place, plan, report);
    }
  }

  /** What goes wrong while looking is a fault of the connection. */
  private static DeploymentPlan plan(DeploymentPlanner planner)
      throws DeliveryException, IOException {
    try {
      return planner.plan();
    } catch (PlaceException e) {
      throw e;
    } catch (IOException e) {
      throw new DeliveryException("deploy.not-read", planner.place().name(), why(e));
    }
  }

  private int close(SiteFiles site, DeliveryPlace place, DeploymentPlan plan, DeliveryReport report)
      throws DeliveryException {
    if (plan.isDone()) {
      say(report, "deploy.no-change");
      return ProngsaiCommand.PUBLISHED;
    }
    if (!write) {
      say(report, "deploy.not-asked");
      return ProngsaiCommand.PUBLISHED;
    }
    int all = plan.uploads().size();
    int[] sent = new int[1];
    try {
      new Deployment(site, place, plan, count -> progress(report, sent, count, all)).carryOut();
    } catch (PlaceException e) {
      throw new DeliveryException("deploy.cut", sent[0], all, report.words(e.obstacle()));
    } catch (IOException e) {
      throw new DeliveryException("deploy.cut", sent[0], all, why(e));
    }
    say(report, "deploy.done", all, plan.deletions().size(), site.facts().baseUrl());
    return ProngsaiCommand.PUBLISHED;
  }

  private static String why(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private void say(DeliveryReport report, String key, Object... args) {
    if (!options.json()) {
      report.out(key, args);
    }
  }

  private void progress(DeliveryReport report, int[] sent, int count, int all) {
    sent[0] = count;
    if (count % STEP == 0) {
      say(report, "deploy.progress", count, all);
    }
  }

  /** Asked for on the screen, or left in the environment; nowhere else. */
  private byte[] password(DeploySettings to) throws DeliveryException {
    var left = System.getenv(PASSWORD);
    if (left != null) {
      return left.getBytes(StandardCharsets.UTF_8);
    }
    var console = System.console();
    var typed =
        console == null
            ? null
            : console.readPassword(
                "%s ",
                new DeliveryReport(spec.commandLine(), options)
                    .words()
                    .get("deploy.ask-password", to.user(), to.host()));
    if (typed == null) {
      throw new DeliveryException("deploy.no-password", PASSWORD);
    }
    return new String(typed).getBytes(StandardCharsets.UTF_8);
  }
}
