package org.prongsai.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.prongsai.delivery.DeliveryException;
import org.prongsai.delivery.DeploymentPlan;
import org.prongsai.delivery.Obstacle;
import org.prongsai.delivery.PlaceException;
import org.prongsai.delivery.Verification;
import org.prongsai.json.JsonObject;
import org.prongsai.problem.DisplayText;
import org.prongsai.text.MessageBundle;
import picocli.CommandLine;

/** Says what a package, a delivery or a comparison came to. */
record DeliveryReport(CommandLine command, ReadOptions options) {

  /** Names in one list on the screen. */
  private static final int SHOWN = 20;

  private static final int KIB = 1024;

  MessageBundle words() {
    return HelpWords.of("--lang", options.language());
  }

  /** All that stands in the way. */
  int refuse(DeliveryException refusal) {
    refusal.obstacles().forEach(this::say);
    return ProngsaiCommand.CONTENT_PROBLEMS;
  }

  int refuse(PlaceException refusal) {
    say(refusal.obstacle());
    return ProngsaiCommand.CONTENT_PROBLEMS;
  }

  /** What an obstacle says. */
  String words(Obstacle obstacle) {
    return words()
        .get(obstacle.key(), obstacle.args().stream().map(DeliveryReport::shown).toArray());
  }

  private void say(Obstacle obstacle) {
    command.getErr().println(words(obstacle));
    command.getErr().flush();
  }

  /** What a server or a list of somebody else says; a console would obey what is hidden in it. */
  private static Object shown(Object arg) {
    return arg instanceof Number ? arg : DisplayText.of(arg.toString());
  }

  void out(String key, Object... args) {
    var shown = Stream.of(args).map(DeliveryReport::shown).toArray();
    command.getOut().println(words().get(key, shown));
    command.getOut().flush();
  }

  void json(JsonObject object) {
    command.getOut().print(object.textByLines());
    command.getOut().flush();
  }

  private void names(String key, List<String> names) {
    if (names.isEmpty()) {
      return;
    }
    PrintWriter out = command.getOut();
    out.println(words().get(key, names.size()));
    names.stream().limit(SHOWN).forEach(name -> out.println("  " + shown(name)));
    if (names.size() > SHOWN) {
      out.println("  " + words().get("delivery.more", names.size() - SHOWN));
    }
  }

  void plan(DeploymentPlan plan, String place) {
    out("deploy.place", place);
    if (plan.makesPlace()) {
      out("deploy.makes-place");
    }
    if (plan.resumes()) {
      out("deploy.resumes");
    }
    out("deploy.counts", plan.uploads().size(), kib(plan.bytes()), plan.present());
    names("deploy.uploads", plan.uploads());
    names("deploy.deletions", plan.deletions());
    names("deploy.left", List.copyOf(plan.left().sums().keySet()));
  }

  private static String kib(long bytes) {
    return String.format(Locale.ROOT, "%,d", (bytes + KIB - 1) / KIB);
  }

  JsonObject planJson(DeploymentPlan plan, String place) {
    return new JsonObject()
        .set("place", place)
        .set("new_folder", plan.makesPlace())
        .set("resumes", plan.resumes())
        .set("uploads", plan.uploads())
        .set("bytes", plan.bytes())
        .set("present", plan.present())
        .set("deletions", plan.deletions())
        .set("left", List.copyOf(plan.left().sums().keySet()));
  }

  void verification(Verification found, String place) {
    out(found.isOwnList() ? "verify.by-own" : "verify.by-there", place, found.checked());
    found.elsewhere().ifPresent(made -> out("verify.elsewhere", made, place));
    if (found.isOwnList() && !found.isSameState()) {
      out("verify.other-state");
    }
    names("verify.missing", found.missing());
    names("verify.changed", found.changed());
    names("verify.foreign", found.foreign());
    names("verify.unseen", found.unseen());
    names(
        "verify.unreached",
        found.unreached().stream()
            .map(file -> file.path() + ": " + words().get(file.key(), "", file.arg()).strip())
            .toList());
    out(found.isWhole() ? "verify.whole" : "verify.not-whole");
  }

  JsonObject verificationJson(Verification found, String place) {
    return new JsonObject()
        .set("place", place)
        .set("whole", found.isWhole())
        .set("own_list", found.isOwnList())
        .set("same_state", found.isSameState())
        .set("checked", found.checked())
        .set("missing", found.missing())
        .set("changed", found.changed())
        .set("foreign", found.foreign())
        .set("unseen", found.unseen())
        .set("unreached", found.unreached().stream().map(Verification.Unreached::path).toList())
        .set("base_url", found.elsewhere().orElse(null));
  }
}
