package org.prongsai.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.problem.RunOutcome;
import org.prongsai.problem.Severity;

/**
 * What the last build with a cache folder came to. Where neither the input nor the published folder
 * has changed by a byte since, the same input would only be built into the same bytes again.
 */
final class LastBuild {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final BuildConfig config;
  private final Path file;
  private final Optional<String> inputs;

  LastBuild(BuildConfig config) {
    this.config = config;
    this.file = config.cacheDir().resolve("last-build.json");
    this.inputs = config.publish() ? Fingerprint.ofInputs(config) : Optional.empty();
  }

  /** The report of the last build, where all is as it left it. */
  Optional<BuildReport> unchanged() {
    boolean complete =
        Files.isDirectory(config.outputDir())
            && Files.isRegularFile(new OfficerReportWriter(config).page());
    if (inputs.isEmpty() || !Files.isRegularFile(file) || !complete) {
      return Optional.empty();
    }
    try {
      var root = MAPPER.readTree(file.toFile());
      boolean same =
          root.path("inputs").asText().equals(inputs.get())
              && root.path("output").asText().equals(Fingerprint.ofFolder(config.outputDir()));
      return same ? Optional.of(report(root)) : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty(); // a damaged memory is none
    }
  }

  /** Remembers a build whose site has been put in place. */
  void remember(BuildReport report) {
    // Whoever saved a file while the build ran is not to be told that it was built.
    if (inputs.isEmpty() || !inputs.equals(Fingerprint.ofInputs(config))) {
      return;
    }
    var root = MAPPER.createObjectNode();
    root.put("inputs", inputs.get());
    root.put("output", Fingerprint.ofFolder(config.outputDir()));
    root.put("pages", report.counts().pages());
    root.put("datasets", report.counts().datasets());
    root.put("rows", report.counts().rows());
    root.put("languages", report.counts().languages());
    var problems = root.putArray("problems");
    report.problems().sorted().forEach(problem -> write(problem, problems.addObject()));
    var more = root.putArray("more");
    report.problems().more().forEach(left -> write(left, more.addObject()));
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, MAPPER.writeValueAsBytes(root));
    } catch (IOException e) {
      return; // the site is in place; the next build merely takes longer
    }
  }

  private static void write(Rule rule, ObjectNode node) {
    node.put("rule", rule.id());
    node.put("severity", rule.severity().name());
  }

  private static void write(Problems.More more, ObjectNode node) {
    write(more.rule(), node);
    node.put("file", more.file());
    node.put("field", more.field());
    node.put("count", more.count());
  }

  private static void write(Problem problem, ObjectNode node) {
    var location = problem.location();
    write(problem.rule(), node);
    node.put("file", location.file());
    node.put("line", location.line());
    node.put("column", location.column());
    node.put("field", location.field());
    node.put("cell", location.cell());
    var args = node.putArray("args");
    problem.args().forEach(args::add);
  }

  private static BuildReport report(JsonNode root) {
    var problems = new Problems();
    var found = new ArrayList<Problem>();
    root.path("problems").forEach(node -> found.add(problem(node)));
    problems.addAll(found);
    root.path("more").forEach(node -> problems.addMore(more(node)));
    var counts =
        new BuildReport.Counts(
            root.path("pages").asInt(),
            root.path("datasets").asInt(),
            root.path("rows").asInt(),
            root.path("languages").asInt());
    return new BuildReport(RunOutcome.PUBLISHED, counts, problems);
  }

  private static Rule rule(JsonNode node) {
    return new Rule(node.path("rule").asText(), Severity.valueOf(node.path("severity").asText()));
  }

  private static Problems.More more(JsonNode node) {
    return new Problems.More(
        rule(node),
        node.path("file").asText(),
        node.path("field").asText(),
        node.path("count").asInt());
  }

  private static Problem problem(JsonNode node) {
    var location =
        new Location(
            node.path("file").asText(),
            node.path("line").asInt(),
            node.path("column").asInt(),
            node.path("field").asText(),
            node.path("cell").asText());
    List<String> args = new ArrayList<>();
    node.path("args").forEach(arg -> args.add(arg.asText()));
    return new Problem(rule(node), location, args);
  }
}
