package org.prongsai.metadata;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.prongsai.address.PageTree;
import org.prongsai.ita.Completion;
import org.prongsai.model.CompanionFile;
import org.prongsai.model.Distribution;
import org.prongsai.model.Progress;
import org.prongsai.model.Site;
import org.prongsai.model.Table;
import org.prongsai.problem.Problems;
import org.prongsai.publish.CompanionFiles;
import org.prongsai.publish.DatasetFiles;
import org.prongsai.publish.Discovery;
import org.prongsai.publish.PublishedFile;
import org.prongsai.publish.WrittenFile;
import org.prongsai.read.SourceReader;
import org.prongsai.validate.SiteValidator;

/** The tables of a site with all that describes them; pages are not drawn. */
record DescribedSite(Site site, Map<String, Table> tables, Written data, Metadata metadata) {

  /** The files of data, and where they were written. */
  record Written(List<Distribution> distributions, Path folder) {}

  private static final Path SITES =
      Path.of(System.getProperty("basedir", ""), "src/test/resources/sites");
  private static final JsonMapper JSON = new JsonMapper();

  /** A site of the tests, with other folders of the tests laid over it. */
  static DescribedSite of(Path folder, String... names) {
    for (var name : names) {
      copy(SITES.resolve(name), folder);
    }
    return read(folder);
  }

  static DescribedSite read(Path folder) {
    var problems = new Problems();
    var sources = new SourceReader(folder, (dir, paths, p) -> List.of()).readAll(problems);
    var site = new SiteValidator(Optional.empty()).toModel(sources, problems);
    assertFalse(problems.hasErrors(), () -> problems.summaries().toString());
    var tables = Completion.of(site.orElseThrow()).tables();
    var data = write(site.get(), tables, folder.resolveSibling(folder.getFileName() + "-out"));
    return new DescribedSite(
        site.get(), tables, data, Metadata.of(site.get(), tables, data.distributions()));
  }

  private static Written write(Site site, Map<String, Table> tables, Path out) {
    var files = DatasetFiles.of(tables, out, site.settings().asOf(), Progress.NONE);
    var written = new ArrayList<WrittenFile>();
    try {
      for (var file : files.files()) {
        written.add(WrittenFile.write(out, file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + out, e);
    }
    return new Written(files.distributions(written), out);
  }

  /** The bytes of every file of data and metadata, by path. */
  Map<String, byte[]> files() {
    var files = new TreeMap<String, byte[]>();
    for (var file : data.distributions()) {
      files.put(
          file.path(),
          PublishedFile.copyOf(file.path(), data.folder().resolve(file.path())).bytes());
    }
    metadata.files().forEach(file -> files.put(file.path(), file.bytes()));
    PublishedFile discovery =
        new Discovery(site)
            .file(tables, List.copyOf(PageTree.years(tables)), data.distributions(), companions());
    files.put(discovery.path(), discovery.bytes());
    return files;
  }

  /** What stands beside the data; sizes are not written here. */
  private List<CompanionFile> companions() {
    var companions = CompanionFiles.of(site.settings(), tables);
    return companions.described(
        companions.files().stream().map(file -> new WrittenFile(file.path(), 1, "")).toList());
  }

  String text(String path) {
    var bytes = files().get(path);
    if (bytes == null) {
      throw new AssertionError("no file " + path);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  JsonNode json(String path) {
    return parse(text(path));
  }

  static JsonNode parse(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException("no JSON: " + text, e);
    }
  }

  private static void copy(Path from, Path to) {
    try (var paths = Files.walk(from)) {
      for (var path : paths.toList()) {
        var target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot copy " + from, e);
    }
  }
}
