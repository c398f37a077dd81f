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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.prongsai.address.PublishedContent;
import org.prongsai.ita.Completion;
import org.prongsai.model.CompanionFile;
import org.prongsai.model.Distribution;
import org.prongsai.model.ProgressListener;
import org.prongsai.model.Site;
import org.prongsai.model.Table;
import org.prongsai.problem.Problems;
import org.prongsai.publish.DatasetFiles;
import org.prongsai.publish.Discovery;
import org.prongsai.publish.PublishedFile;
import org.prongsai.publish.WrittenFile;
import org.prongsai.publish.form.CompanionFiles;
import org.prongsai.read.SourceReader;
import org.prongsai.render.site.PageTypes;
import org.prongsai.spending.MonthlyForms;
import org.prongsai.store.TempFiles;
import org.prongsai.validate.SiteValidator;

/** The tables of a site with all that describes them; pages are not drawn. */
record DescribedSite(
    Site site,
    Map<String, Table> tables,
    Written data,
    MetadataFiles metadata,
    Map<String, byte[]> files) {

  /** The files of data, and their bytes by path. */
  record Written(List<Distribution> distributions, Map<String, byte[]> bytes) {}

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
    var sources =
        new SourceReader(folder, (dir, paths, p) -> List.of(), TempFiles.unused())
            .readAll(problems);
    var site =
        new SiteValidator(
                PageTypes.ALL, Optional.empty(), TempFiles.unused(), ProgressListener.NONE)
            .toModel(sources, problems);
    assertFalse(problems.hasErrors(), () -> problems.summaries().toString());
    var tables = Completion.of(site.orElseThrow()).tables();
    var data = write(site.get(), tables);
    var beside = new TreeMap<String, byte[]>();
    var companions = companions(site.get(), tables, beside);
    var metadata = MetadataFiles.of(site.get(), tables, data.distributions(), companions);
    var files = all(site.get(), tables, data, metadata, companions);
    files.putAll(beside);
    return new DescribedSite(site.get(), tables, data, metadata, files);
  }

  /** In a folder of its own, which nothing is left of. */
  private static Written write(Site site, Map<String, Table> tables) {
    try {
      var out = Files.createTempDirectory("described");
      try {
        return write(out, DatasetFiles.of(tables, out, ProgressListener.NONE));
      } finally {
        delete(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the files of data", e);
    }
  }

  private static Written write(Path out, DatasetFiles files) throws IOException {
    var written = new ArrayList<WrittenFile>();
    for (var file : files.originals()) {
      written.addAll(file.writeBelow(out));
    }
    for (var file : files.copies()) {
      written.addAll(file.writeBelow(out));
    }
    var distributions = files.distributions(written);
    var bytes = new TreeMap<String, byte[]>();
    for (var file : distributions) {
      bytes.put(file.path(), Files.readAllBytes(out.resolve(file.path())));
    }
    return new Written(distributions, bytes);
  }

  private static void delete(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** The bytes of every file of data and metadata, by path. */
  private static Map<String, byte[]> all(
      Site site,
      Map<String, Table> tables,
      Written data,
      MetadataFiles metadata,
      List<CompanionFile> companions) {
    var files = new TreeMap<>(data.bytes());
    metadata.files().forEach(file -> files.put(file.path(), file.bytes()));
    PublishedFile discovery =
        new Discovery(site)
            .file(
                tables,
                List.copyOf(new PublishedContent(tables, List.of()).years()),
                data.distributions(),
                companions);
    files.put(discovery.path(), discovery.bytes());
    return files;
  }

  /** What stands beside the data, whose bytes are added. */
  private static List<CompanionFile> companions(
      Site site, Map<String, Table> tables, Map<String, byte[]> bytes) {
    var companions =
        CompanionFiles.of(
            site.settings(),
            tables,
            MonthlyForms.of(tables, site.settings()),
            ProgressListener.NONE);
    try {
      var out = Files.createTempDirectory("described");
      try {
        var written = new ArrayList<WrittenFile>();
        for (var file : companions.files()) {
          written.add(WrittenFile.write(out, file));
        }
        for (var file : companions.archives(out)) {
          written.add(WrittenFile.write(out, file));
        }
        for (var file : written) {
          bytes.put(file.path(), Files.readAllBytes(out.resolve(file.path())));
        }
        return companions.described(written);
      } finally {
        delete(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the files beside the data", e);
    }
  }

  String text(String path) {
    var bytes = files.get(path);
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
