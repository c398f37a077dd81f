package org.prongsai.build;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.problem.RunOutcome;
import org.prongsai.publish.Checksums;

/**
 * A record of the last build with this cache folder: its input and its output, as hashes. Where
 * neither the input nor the published folder has changed by a byte since, the same input would only
 * be built into the same bytes again.
 */
final class LastBuild {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /**
   * What the file holds.
   *
   * @param inputs fingerprint of what was built
   * @param output checksum of the list of checksums of the published folder
   * @param more what was counted and not listed
   */
  record Memory(
      String inputs,
      String output,
      BuildReport.Counts counts,
      List<Problem> problems,
      List<Problems.More> more) {

    private BuildReport report() {
      var found = new Problems();
      found.addAll(problems);
      more.forEach(found::addMore);
      return new BuildReport(RunOutcome.PUBLISHED, counts, found);
    }
  }

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
      return Optional.ofNullable(MAPPER.readValue(file.toFile(), Memory.class))
          .filter(last -> inputs.get().equals(last.inputs()))
          .filter(last -> output().filter(last.output()::equals).isPresent() && isAsListed())
          .map(Memory::report);
    } catch (IOException e) {
      return Optional.empty(); // a damaged file is treated as missing
    }
  }

  /** The list of what a build made, which has the checksum of every other file. */
  private Optional<String> output() {
    var list = config.outputDir().resolve(Checksums.OF_ALL);
    try {
      return Optional.of(DigestUtils.sha256Hex(Files.readAllBytes(list)));
    } catch (IOException e) {
      return Optional.empty(); // what cannot be read is not as it was left
    }
  }

  /** Whether every file that is listed is there as it was written, and nothing of anybody else. */
  private boolean isAsListed() {
    try {
      var contents = OutputOwners.of(config).contents(Set.of());
      return contents.foreign().isEmpty() && contents.isWhole(config.outputDir());
    } catch (UncheckedIOException e) {
      return false; // what cannot be read is not as it was left
    }
  }

  /** Remembers a build whose site has been put in place. */
  void remember(BuildReport report) {
    // Whoever saved a file while the build ran is not to be told that it was built.
    if (inputs.isEmpty() || !inputs.equals(Fingerprint.ofInputs(config))) {
      return;
    }
    var last =
        new Memory(
            inputs.get(),
            output().orElse(""),
            report.counts(),
            // What was written over is gone, and no news of the next run.
            report.problems().sorted().stream()
                .filter(problem -> !problem.rule().equals(Rule.OUTPUT_EDITED))
                .toList(),
            report.problems().more());
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, MAPPER.writeValueAsBytes(last));
    } catch (IOException e) {
      return; // the site is in place; the next build merely takes longer
    }
  }
}
