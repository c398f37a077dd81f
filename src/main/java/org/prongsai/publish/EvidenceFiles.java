package org.prongsai.publish;

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
        (path, file) -> published.add(PublishedFile.copyOf("files/" + path, file.file())));
    return published;
  }
}
