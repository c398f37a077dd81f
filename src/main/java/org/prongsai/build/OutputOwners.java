package org.prongsai.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.publish.WrittenFile;
import org.prongsai.settings.KeptNames;

/** Whose the files of the output folder are: a build replaces its own and no other. */
record OutputOwners(Path siteDir, Path output, KeptNames keep, boolean publish) {

  /** Names of files in one message; a transfer may have changed the ends of all lines. */
  private static final int NAMED = 10;

  static OutputOwners of(BuildConfig config) {
    var keep = KeptNames.of(config.siteDir());
    return new OutputOwners(config.siteDir(), config.outputDir(), keep, config.publish());
  }

  /**
   * Reports what is nobody's, before anything is built; an older folder says it only afterwards.
   */
  void refuseForeign(Problems problems) {
    if (OutputContents.isListed(output)) {
      refuse(contents(Set.of()), problems);
    }
  }

  /**
   * What stays when a finished site is put in place. What is nobody's is reported, and what
   * somebody wrote into files of the last build: it is replaced, or stops the build where nothing
   * replaces it.
   *
   * @param written all files of the finished site
   */
  Collection<String> kept(Collection<WrittenFile> written, Problems problems) {
    var made = written.stream().map(WrittenFile::path).collect(Collectors.toSet());
    var contents = contents(made);
    refuse(contents, problems);
    var edited = contents.edited(output);
    edited.stream()
        .filter(path -> !made.contains(path))
        .forEach(path -> problems.add(Rule.OUTPUT_FOREIGN, place(path), path, ""));
    var replaced = edited.stream().filter(made::contains).toList();
    if (!replaced.isEmpty()) {
      var named = replaced.subList(0, Math.min(NAMED, replaced.size()));
      problems.add(Rule.OUTPUT_EDITED, place(named.get(0)), named, replaced.size());
    }
    return contents.kept();
  }

  /** A check, which leaves the folder alone, does not look into it. */
  OutputContents contents(Set<String> made) {
    return publish ? OutputContents.of(output, keep, made) : OutputContents.NONE;
  }

  /** The files of a finished site in whose place a kept one stays; a build says so. */
  Set<String> yielded(Collection<WrittenFile> written, Problems problems) {
    var kept = contents(Set.of()).kept();
    var yielded =
        written.stream()
            .map(WrittenFile::path)
            .filter(path -> kept.stream().anyMatch(name -> (path + "/").startsWith(name + "/")))
            .filter(path -> Files.exists(output.resolve(path)))
            .collect(Collectors.toSet());
    yielded.forEach(path -> problems.add(Rule.OUTPUT_KEPT, place(path), path));
    return yielded;
  }

  private void refuse(OutputContents contents, Problems problems) {
    contents
        .foreign()
        .forEach(
            (name, count) ->
                problems.add(
                    Rule.OUTPUT_FOREIGN, place(name), name, name.endsWith("/") ? count : ""));
  }

  /** As seen from the site folder, where the output lies in it. */
  private Location place(String path) {
    var folder = output.startsWith(siteDir) ? siteDir.relativize(output) : output.getFileName();
    return Location.of(folder.toString().replace('\\', '/') + "/" + path);
  }
}
