package org.prongsai.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.prongsai.model.EvidenceFile;

/** Attached evidence, published as it is under {@code /files/}. */
public final class EvidenceFiles {

  private EvidenceFiles() {}

  /**
   * @param files files by path relative to {@code content/files}
   */
  public static List<PublishedFile> of(SortedMap<String, EvidenceFile> files) {
    var published = new ArrayList<PublishedFile>();
    files.forEach(
        (path, file) -> {
          try {
            published.add(new PublishedFile("files/" + path, Files.readAllBytes(file.file())));
          } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.file(), e);
          }
        });
    return published;
  }
}
