package org.prongsai.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.SortedMap;
import org.prongsai.ita.Figures;
import org.prongsai.metadata.MetadataFile;
import org.prongsai.metadata.MetadataFiles;
import org.prongsai.model.CompanionFile;
import org.prongsai.model.Distribution;
import org.prongsai.model.Language;
import org.prongsai.model.ProgressListener;
import org.prongsai.model.Site;
import org.prongsai.publish.DatasetFiles;
import org.prongsai.publish.PublishedFile;
import org.prongsai.publish.WrittenFile;
import org.prongsai.publish.ZipFiles;
import org.prongsai.publish.form.CompanionFiles;
import org.prongsai.render.DatasetDescriptions;
import org.prongsai.render.PublishedDataSummary;
import org.prongsai.spending.MonthlyForms;
import org.prongsai.text.FiscalYear;

/**
 * The files under {@code data/} and {@code files/}, written before any page: pages name their sizes
 * and checksums.
 *
 * @param written all of them
 * @param distributions the files and the archive of each dataset
 * @param companions the forms, packages and templates beside them
 * @param monthly what the monthly forms of each year's purchases hold
 * @param sources the tables with the rows that they were written from
 * @param metadata what describes them
 */
record PublishedData(
    List<WrittenFile> written,
    List<Distribution> distributions,
    List<CompanionFile> companions,
    SortedMap<FiscalYear, MonthlyForms> monthly,
    List<DatasetFiles.Source> sources,
    MetadataFiles metadata) {

  /** What pages take from the metadata. */
  private DatasetDescriptions words() {
    return new DatasetDescriptions() {
      @Override
      public String schemaOrg(String dataset, Language language) {
        return metadata.schemaOrg(dataset, language);
      }

      @Override
      public String schemaOrgSite(Language language) {
        return metadata.schemaOrgSite(language);
      }

      @Override
      public String citation(String dataset, Language language) {
        return metadata.citation(dataset, language);
      }
    };
  }

  /** What pages show of all this. */
  PublishedDataSummary summary(Figures figures, Site site) {
    return PublishedDataSummary.of(
        figures, site.settings(), distributions, companions, monthly, words());
  }

  static PublishedData write(SiteModel model, WorkFolder work, ProgressListener progress) {
    var site = model.site();
    var published = model.completed().tables();
    var tables = DatasetFiles.of(published, work.path(), progress);
    var written = new ArrayList<>(work.write(tables.originals()));
    written.addAll(work.write(tables.copies()));
    var distributions = new ArrayList<>(tables.distributions(written));

    // An archive tells of the files in it and not of itself.
    var texts = MetadataFiles.of(site, published, distributions, List.of());
    var zips = work.write(archives(tables, texts, distributions, work, progress));
    distributions.addAll(ZipFiles.distributions(published.keySet(), zips));
    written.addAll(zips);

    var monthly = MonthlyForms.of(published, site.settings());
    var planned = CompanionFiles.of(site.settings(), published, monthly, progress);
    var beside = new ArrayList<>(work.write(planned.files()));
    beside.addAll(work.write(planned.archives(work.path())));
    written.addAll(beside);
    var companions = planned.described(beside);

    var metadata = MetadataFiles.of(site, published, distributions, companions);
    written.addAll(work.write(published(metadata.files())));
    written.addAll(work.write(attached(site)));
    return new PublishedData(
        List.copyOf(written),
        List.copyOf(distributions),
        companions,
        monthly,
        tables.sources(),
        metadata);
  }

  private static List<PublishedFile> archives(
      DatasetFiles tables,
      MetadataFiles texts,
      List<Distribution> distributions,
      WorkFolder work,
      ProgressListener progress) {
    var readable =
        tables.sources().stream()
            .map(DatasetFiles.Source::path)
            .map(path -> PublishedFile.copyOf(path, work.path().resolve(path)))
            .map(
                file ->
                    file.heard(mb -> progress.done(ProgressListener.Step.PACK, file.path(), mb)))
            .toList();
    var about = new HashMap<String, List<PublishedFile>>();
    distributions.stream()
        .map(Distribution::dataset)
        .distinct()
        .forEach(id -> about.put(id, published(texts.texts(id))));
    return ZipFiles.all(readable, distributions, about, published(texts.texts()));
  }

  /** Attached evidence, published as it is. */
  private static List<PublishedFile> attached(Site site) {
    return site.files().entrySet().stream()
        .map(file -> PublishedFile.copyOf("files/" + file.getKey(), file.getValue().file()))
        .toList();
  }

  private static List<PublishedFile> published(List<MetadataFile> files) {
    return files.stream().map(file -> new PublishedFile(file.path(), file.bytes())).toList();
  }
}
