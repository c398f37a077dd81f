package org.prongsai.prose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prongsai.folder.SiteFolder;
import org.prongsai.model.Document;
import org.prongsai.text.FiscalYear;

/**
 * Finds the source of documents and of the files that they include. Converted bodies do not keep
 * it, and they may come from the cache; so the files are read once more.
 */
public final class ProseSources {

  private static final Pattern PART =
      Pattern.compile("(?:[0-9]{4}/(?:analysis|measures)|ita/[0-9]{4})/[^/]+");

  private final Path dir;
  private final SortedMap<String, ProseSource> sources = new TreeMap<>();

  private ProseSources(Path dir) {
    this.dir = dir;
  }

  /** The documents and their includes, by path. */
  public static List<ProseSource> of(SiteFolder folder, List<Document> documents) {
    var reader = new ProseSources(folder.dir());
    documents.forEach(reader::read);
    return List.copyOf(reader.sources.values());
  }

  private void read(Document document) {
    var year = year(document.path());
    boolean ofPart = PART.matcher(document.path()).matches();
    for (var file :
        Stream.concat(Stream.of(document.file()), document.includes().stream()).toList()) {
      var source = new ProseSource(file, lines(file), year, ofPart);
      sources.merge(file, source, ProseSources::both);
    }
  }

  /** Of a file that stands in several documents only what is true in all of them. */
  private static ProseSource both(ProseSource one, ProseSource other) {
    var year = one.year().equals(other.year()) ? one.year() : Optional.<FiscalYear>empty();
    return new ProseSource(one.file(), one.lines(), year, one.ofPart() || other.ofPart());
  }

  private static Optional<FiscalYear> year(String path) {
    return Stream.of(path.split("/"))
        .filter(part -> part.matches("[0-9]{4}"))
        .map(Integer::valueOf)
        .findFirst()
        .filter(FiscalYear::isPlausible)
        .map(FiscalYear::new);
  }

  private List<String> lines(String file) {
    try {
      // Bytes that are no UTF-8 were reported when the document was converted.
      var text = new String(Files.readAllBytes(dir.resolve(file)), StandardCharsets.UTF_8);
      return List.of(text.replaceFirst("^\uFEFF", "").split("\\R", -1));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
