package org.prongsai.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.prongsai.model.ProgressListener;

/**
 * Everything a run depends on. Nothing below this reads the clock, the environment or the default
 * locale.
 *
 * @param siteDir folder that holds {@code content/}
 * @param outputDir where the site is published
 * @param cacheDir where converted documents are kept between runs
 * @param asOf date that replaces the {@code as_of} of the site
 * @param publish whether the finished site is moved into place; a check leaves nothing behind
 * @param large what is done with tables that are too large for memory
 * @param progress hears how far long steps are
 */
public record BuildConfig(
    Path siteDir,
    Path outputDir,
    Path cacheDir,
    Optional<LocalDate> asOf,
    boolean publish,
    LargeTables large,
    ProgressListener progress) {

  /**
   * Tables that are too large for memory. What is published does not depend on it.
   *
   * @param scratchDir where their rows are kept while a run lasts
   * @param fromBytes size of a CSV file from which on it is not read into memory
   */
  public record LargeTables(Path scratchDir, long fromBytes) {

    /** A cell takes some hundred bytes of memory, so a file takes forty times its size. */
    public static final long USUAL = 1 << 19;

    public LargeTables {
      scratchDir = scratchDir.toAbsolutePath().normalize();
    }
  }

  public BuildConfig {
    siteDir = siteDir.toAbsolutePath().normalize();
    outputDir = outputDir.toAbsolutePath().normalize();
    cacheDir = cacheDir.toAbsolutePath().normalize();
  }

  /** A run that tells nobody how far it is and keeps large tables beside the output. */
  public BuildConfig(
      Path siteDir, Path outputDir, Path cacheDir, Optional<LocalDate> asOf, boolean publish) {
    this(
        siteDir,
        outputDir,
        cacheDir,
        asOf,
        publish,
        // The root, which the command line refuses, has no folder around it.
        new LargeTables(
            outputDir.toAbsolutePath().normalize().resolveSibling(""), LargeTables.USUAL),
        ProgressListener.NONE);
  }

  public BuildConfig withProgress(ProgressListener other) {
    return new BuildConfig(siteDir, outputDir, cacheDir, asOf, publish, large, other);
  }
}
