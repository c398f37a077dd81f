package org.prongsai;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.prongsai.model.Distribution;
import org.prongsai.model.Progress;
import org.prongsai.publish.DatasetFiles;
import org.prongsai.publish.EvidenceFiles;
import org.prongsai.publish.PublishedFile;
import org.prongsai.publish.WrittenFile;
import org.prongsai.publish.ZipFiles;

/**
 * The files under {@code data/} and {@code files/}, written before any page: pages name their sizes
 * and checksums.
 *
 * @param written all of them
 * @param distributions the files and the archive of each dataset
 * @param sources the tables with the rows that they were written from
 */
record PublishedData(
    List<WrittenFile> written,
    List<Distribution> distributions,
    List<DatasetFiles.Source> sources) {

  static PublishedData write(SiteModel model, WorkFolder work, Progress progress) {
    var site = model.site();
    var tables =
        DatasetFiles.of(model.completed().tables(), work.path(), site.settings().asOf(), progress);
    var written = new ArrayList<>(work.write(tables.files()));
    var distributions = new ArrayList<>(tables.distributions(written));
    var readable =
        tables.files().stream()
            .map(file -> PublishedFile.copyOf(file.path(), work.path().resolve(file.path())))
            .toList();
    var zips = work.write(ZipFiles.all(readable, distributions, Map.of(), List.of()));
    distributions.addAll(ZipFiles.distributions(model.completed().tables().keySet(), zips));
    written.addAll(zips);
    written.addAll(work.write(EvidenceFiles.of(site.files())));
    return new PublishedData(List.copyOf(written), List.copyOf(distributions), tables.sources());
  }
}
