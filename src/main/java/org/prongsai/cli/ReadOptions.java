package org.prongsai.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.prongsai.build.BuildConfig;
import picocli.CommandLine.Option;

/** Options of every command that reads a site. */
class ReadOptions {

  @Option(names = "--site", paramLabel = "DIR", defaultValue = ".", descriptionKey = "site")
  private Path site;

  @Option(names = "--cache", paramLabel = "DIR", descriptionKey = "cache")
  private Path cache;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
  private LocalDate asOf;

  @Option(names = "--lang", paramLabel = "LANG", defaultValue = "th", descriptionKey = "lang")
  private ReportLanguage language;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      descriptionKey = "format")
  private ReportFormat format;

  enum ReportLanguage {
    th,
    en
  }

  enum ReportFormat {
    text,
    json
  }

  /**
   * @param publish whether what is built is put in place
   */
  BuildConfig config(boolean publish) {
    return new BuildConfig(
        site,
        OutputGuard.behindLink(outputDir()),
        cache != null ? cache : outputDir().resolveSibling("prongsai-cache"),
        Optional.ofNullable(asOf),
        publish);
  }

  /** Where the site is published unless an option says otherwise. */
  Path outputDir() {
    return site.resolve("target").resolve("site");
  }

  String language() {
    return language.name();
  }

  boolean json() {
    return format == ReportFormat.json;
  }

  /** Options of the commands that build a site. */
  static final class SiteOptions extends ReadOptions {

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
    private Path out;

    @Override
    Path outputDir() {
      return out != null ? out : super.outputDir();
    }
  }
}
