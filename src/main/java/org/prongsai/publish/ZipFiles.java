package org.prongsai.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.prongsai.model.Distribution;

/**
 * Packs files: sorted by name, with fixed times and UTF-8 names, so that the same files give the
 * same archive.
 */
public final class ZipFiles {

  public static final String ALL = "data/all.zip";

  /** What {@link Distribution#format} calls an archive. */
  public static final String FORMAT = "ZIP";

  // The first moment of 1980, the first that the format can say, stands for all before: Java would
  // write the moment a second time, as it is in the time zone of the computer.
  private static final LocalDateTime FIXED = LocalDateTime.of(1980, 2, 1, 0, 0);

  private ZipFiles() {}

  public static String path(String dataset) {
    return "data/" + dataset + "/" + dataset + ".zip";
  }

  /**
   * An archive.
   *
   * @param path its path in the output folder
   * @param entries what it holds, each under its path in the archive
   * @throws IllegalArgumentException if two entries have the same path
   */
  public static PublishedFile of(String path, Collection<PublishedFile> entries) {
    var sorted = new TreeMap<String, PublishedFile>();
    for (var entry : entries) {
      if (sorted.put(entry.path(), entry) != null) {
        throw new IllegalArgumentException("entries must have paths of their own: " + entry.path());
      }
    }
    return new PublishedFile(path, out -> write(sorted.values(), out));
  }

  /**
   * The archives of each dataset and of all: the files of all years, and what is handed in.
   *
   * @param data the files of the datasets, each readable by now
   * @param distributions what they are; those of one year stay out
   * @param texts what else belongs to a dataset, by its id: files under their path in the archive
   * @param about what else belongs to all of them
   */
  public static List<PublishedFile> all(
      Collection<PublishedFile> data,
      List<Distribution> distributions,
      Map<String, List<PublishedFile>> texts,
      List<PublishedFile> about) {
    var byPath = data.stream().collect(Collectors.toMap(PublishedFile::path, file -> file));
    var entries = new TreeMap<String, List<PublishedFile>>();
    for (var file : distributions) {
      if (file.year().isEmpty()) {
        var name = file.path().substring(("data/" + file.dataset() + "/").length());
        entries
            .computeIfAbsent(file.dataset(), id -> new ArrayList<>())
            .add(byPath.get(file.path()).at(name));
      }
    }
    texts.forEach((id, files) -> entries.get(id).addAll(files));
    var archives = new ArrayList<PublishedFile>();
    var whole = new ArrayList<>(about);
    entries.forEach(
        (id, files) -> {
          archives.add(of(path(id), files));
          files.forEach(file -> whole.add(file.at(id + "/" + file.path())));
        });
    archives.add(of(ALL, whole));
    return archives;
  }

  /** The archives as distributions of their datasets; the one of all belongs to none. */
  public static List<Distribution> distributions(
      Collection<String> datasets, Collection<WrittenFile> written) {
    var byPath = written.stream().collect(Collectors.toMap(WrittenFile::path, file -> file));
    return datasets.stream()
        .map(
            id -> {
              var file = byPath.get(path(id));
              return new Distribution(
                  id, FORMAT, Optional.empty(), file.path(), file.size(), file.sha256());
            })
        .toList();
  }

  /** An entry of an archive, with the one time that all have. */
  static ZipEntry entry(String name) {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(FIXED);
    return entry;
  }

  private static void write(Collection<PublishedFile> entries, OutputStream out)
      throws IOException {
    var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    for (var entry : entries) {
      // A workbook is an archive already: to pack it again takes time and saves nothing.
      boolean packed = entry.path().endsWith(".xlsx");
      zip.setLevel(packed ? Deflater.NO_COMPRESSION : Deflater.DEFAULT_COMPRESSION);
      zip.putNextEntry(entry(entry.path()));
      entry.content().writeTo(zip);
      zip.closeEntry();
    }
    zip.finish();
  }
}
