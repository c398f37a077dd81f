package org.prongsai.fuzz;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.prongsai.build.BuildConfig;
import org.prongsai.build.SiteBuild;
import org.prongsai.cli.ProngsaiCommand;
import org.prongsai.host.asciidoctor.SharedEngine;
import org.prongsai.problem.Problems;

/** A whole site one of whose files is damaged: the first line of an input names it. */
record SiteInputs(Path folder, List<String> names) implements FuzzKind {

  private static final Path RIGHT = RealInputs.MINIMAL;

  /** Such sites, kept in an empty folder. */
  static SiteInputs in(Path folder) {
    try (var files = Files.walk(RIGHT)) {
      var names =
          files
              .filter(Files::isRegularFile)
              .map(file -> RIGHT.relativize(file).toString().replace('\\', '/'))
              .sorted()
              .toList();
      for (var name : names) {
        Files.createDirectories(folder.resolve("site").resolve(name).getParent());
        Files.copy(RIGHT.resolve(name), folder.resolve("site").resolve(name));
      }
      return new SiteInputs(folder, names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public byte[] make(Fuzz fuzz) {
    var name = fuzz.one(names);
    var fragments =
        name.endsWith(".yml")
            ? Fragments.YAML
            : name.endsWith(".adoc") ? Fragments.DOCUMENTS : Fragments.CELLS;
    try {
      var bytes = fuzz.damaged(Files.readAllBytes(RIGHT.resolve(name)), fragments);
      return Inputs.named(name, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Problems read(byte[] input) throws IOException {
    var name = Inputs.name(input);
    var file = folder.resolve("site").resolve(name);
    Files.write(file, Inputs.bytes(input));
    try {
      return name.endsWith(".adoc") ? built() : commanded();
    } finally {
      Files.write(file, Files.readAllBytes(RIGHT.resolve(name)));
    }
  }

  /** What starts no engine of its own. */
  private Problems built() {
    var config =
        new BuildConfig(
            folder.resolve("site"),
            folder.resolve("out"),
            folder.resolve("cache"),
            Optional.empty(),
            false);
    return new SiteBuild(config).run(SharedEngine.ENGINE).problems();
  }

  private Problems commanded() {
    var text = new StringWriter();
    var out = new PrintWriter(text, true);
    var site = folder.resolve("site").toString();
    int code =
        ProngsaiCommand.run(
            out,
            out,
            "check",
            "--site",
            site,
            "--out",
            folder.resolve("out").toString(),
            "--cache",
            folder.resolve("cache").toString());
    if (code != ProngsaiCommand.PUBLISHED && code != ProngsaiCommand.CONTENT_PROBLEMS) {
      throw new AssertionError("exit code " + code + "\n" + text);
    }
    return new Problems();
  }
}
