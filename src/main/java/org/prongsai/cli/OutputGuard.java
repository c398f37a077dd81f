package org.prongsai.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.prongsai.build.BuildConfig;
import org.prongsai.build.MountPoints;
import org.prongsai.folder.SiteFolder;
import org.prongsai.publish.Discovery;
import org.prongsai.settings.KeptNames;
import org.prongsai.text.FiscalYear;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Refuses output folders that a build would damage, and implausible dates, before anything is read
 * or written.
 */
record OutputGuard(CommandLine command) {

  /** Refuses what no command can read a site with. */
  void checkInput(BuildConfig config) {
    if (!Files.isDirectory(config.siteDir())) {
      throw new InvalidRequestException(command, "refused.site", config.siteDir());
    }
    refuseContent(config.siteDir().toAbsolutePath().normalize());
    boolean isPlausible =
        config.asOf().stream()
            .allMatch(day -> FiscalYear.isPlausible(day.getYear() + FiscalYear.ERA_OFFSET));
    if (!isPlausible) {
      throw new ParameterException(command, "--as-of " + config.asOf().get());
    }
  }

  /** What was handed over is often the content alone, and no folder with {@code content} in it. */
  private void refuseContent(Path site) {
    boolean isContent =
        Files.isRegularFile(site.resolve("site.yml"))
            && !Files.exists(site.resolve(SiteFolder.CONTENT));
    if (isContent) {
      boolean isNamed = site.endsWith(SiteFolder.CONTENT) && site.getParent() != null;
      throw new InvalidRequestException(
          command,
          isNamed ? "refused.site-is-content" : "refused.site-content-renamed",
          site,
          isNamed ? site.getParent() : "");
    }
  }

  /** The folder that a link leads to: a link would be renamed itself, and lead nowhere then. */
  static Path behindLink(Path out) {
    return Files.isSymbolicLink(out) && Files.isDirectory(out) ? real(out) : out;
  }

  /** A path without links, as far as it is there. */
  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      var whole = path.toAbsolutePath().normalize();
      return whole.getParent() == null
          ? whole
          : real(whole.getParent()).resolve(whole.getFileName());
    }
  }

  void check(BuildConfig config) {
    checkInput(config);
    var out = config.outputDir();
    if (out.getParent() == null || isInputOf(real(config.siteDir()), real(out))) {
      throw new InvalidRequestException(command, "refused.out-holds-input", out);
    }
    if (MountPoints.ofThisComputer().has(out)) {
      throw new InvalidRequestException(command, "refused.out-mounted", out, out.resolve("site"));
    }
    if (Files.exists(out, LinkOption.NOFOLLOW_LINKS)
        && !madeByBuild(out)
        && !holdsOnlyKept(config)) {
      throw new InvalidRequestException(command, "refused.out", out);
    }
    if (!isWritable(out.getParent())) {
      throw new InvalidRequestException(command, "refused.out-parent", out.getParent());
    }
  }

  /** A build makes the new site beside the old one, in the folder around it. */
  private static boolean isWritable(Path folder) {
    var there = folder;
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    return Files.isDirectory(there) && Files.isWritable(there);
  }

  /** Whether a folder is one that a site is made of, or holds one. */
  static boolean holdsInput(Path site, Path folder) {
    return folder.getParent() == null || isInputOf(real(site), real(folder));
  }

  /** Whether two folders are the same or one is in the other. */
  static boolean overlap(Path one, Path other) {
    return real(one).startsWith(real(other)) || real(other).startsWith(real(one));
  }

  private static boolean isInputOf(Path site, Path out) {
    return site.startsWith(out)
        || Stream.of("content", "templates", "assets")
            .map(folder -> real(site.resolve(folder)))
            .anyMatch(input -> out.startsWith(input) || input.startsWith(out));
  }

  /** In a home folder names with a point before them are not what a web server keeps there. */
  static boolean isHome(Path folder) {
    return real(Path.of(System.getProperty("user.home"))).startsWith(real(folder));
  }

  /** Whether a folder has nothing in it that a build would have to ask about. */
  private static boolean holdsOnlyKept(BuildConfig config) {
    if (!Files.isDirectory(config.outputDir())) {
      return false;
    }
    var keep = KeptNames.of(config.siteDir());
    boolean isHome = isHome(config.outputDir());
    try (var entries = Files.list(config.outputDir())) {
      return entries.allMatch(entry -> !isHome && keep.keeps(entry.getFileName().toString()));
    } catch (IOException e) {
      return false; // what cannot be looked into is not to be replaced
    }
  }

  /** A build leaves its mark in the file that programs discover a site by. */
  private static boolean madeByBuild(Path folder) {
    var discovery = folder.resolve(Discovery.PATH);
    if (!Files.isRegularFile(discovery)) {
      return false;
    }
    try {
      var root = new ObjectMapper().readTree(discovery.toFile());
      return root != null && Discovery.GENERATOR.equals(root.path("generator").asText());
    } catch (IOException e) {
      return false; // not a file of ours, then
    }
  }
}
