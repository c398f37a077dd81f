package org.prongsai.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Options of the commands that build a site. */
final class SiteOptions extends ReadOptions {

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
  private Path out;

  @Override
  Path outputDir() {
    return out != null ? out : super.outputDir();
  }
}
