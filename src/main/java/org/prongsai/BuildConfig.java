package org.prongsai;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Everything a run depends on. Nothing below this reads the clock, the environment or the default
 * locale.
 *
 * @param siteDir folder that holds {@code content/}
 * @param outputDir where the site is published
 * @param cacheDir where converted documents are kept between runs
 * @param asOf date that replaces the {@code as_of} of the site
 * @param publish whether the finished site is moved into place; a check leaves nothing behind
 */
public record BuildConfig(
    Path siteDir, Path outputDir, Path cacheDir, Optional<LocalDate> asOf, boolean publish) {

  public BuildConfig {
    siteDir = siteDir.toAbsolutePath().normalize();
    outputDir = outputDir.toAbsolutePath().normalize();
    cacheDir = cacheDir.toAbsolutePath().normalize();
  }
}
