package org.prongsai.publish.form;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.prongsai.model.CompanionFile;
import org.prongsai.model.Dataset;
import org.prongsai.model.DiskRows;
import org.prongsai.model.Field;
import org.prongsai.model.ProgressListener;
import org.prongsai.model.Row;
import org.prongsai.model.Settings;
import org.prongsai.model.Table;
import org.prongsai.publish.CsvWriter;
import org.prongsai.publish.PublishedFile;
import org.prongsai.publish.ReproducibleWorkbook;
import org.prongsai.publish.WrittenFile;
import org.prongsai.spending.MonthlyForms;
import org.prongsai.spending.SorKhorRor1;
import org.prongsai.spending.SpendingTables;
import org.prongsai.text.FiscalYear;
import org.prongsai.workbook.TemplateWorkbook;

/** The files beside the data: forms of the NACC, OCDS packages, empty templates. */
public final class CompanionFiles {

  private static final String PROCUREMENT = SpendingTables.PROCUREMENT;

  private final Settings settings;
  private final ProgressListener progress;
  private final List<CompanionFile> kinds = new ArrayList<>();
  private final List<PublishedFile> files = new ArrayList<>();
  private final List<Function<Path, PublishedFile>> archives = new ArrayList<>();

  private CompanionFiles(Settings settings, ProgressListener progress) {
    this.settings = settings;
    this.progress = progress;
  }

  /**
   * The files of a site.
   *
   * @param published tables as published, by dataset id
   * @param monthly what is known of each year's purchases
   */
  public static CompanionFiles of(
      Settings settings,
      Map<String, Table> published,
      SortedMap<FiscalYear, MonthlyForms> monthly,
      ProgressListener progress) {
    var companions = new CompanionFiles(settings, progress);
    var procurement = published.get(PROCUREMENT);
    procurement.years().forEach(year -> companions.year(procurement, monthly.get(year)));
    monthly.values().forEach(forms -> companions.monthly(forms, published));
    companions.template(procurement.dataset());
    companions.template(published.get("annual-performance").dataset());
    return companions;
  }

  public List<PublishedFile> files() {
    return List.copyOf(files);
  }

  /** Those that are made of others, which have been written below a folder. */
  public List<PublishedFile> archives(Path folder) {
    return archives.stream().map(archive -> archive.apply(folder)).toList();
  }

  /** What the files are, once they have been written. */
  public List<CompanionFile> described(Collection<WrittenFile> written) {
    var byPath = written.stream().collect(Collectors.toMap(WrittenFile::path, file -> file));
    return kinds.stream()
        .map(
            kind -> {
              var file = byPath.get(kind.path());
              return kind.written(file.size(), file.sha256());
            })
        .toList();
  }

  private void year(Table table, MonthlyForms forms) {
    var year = forms.year();
    var dataset = table.dataset();
    var rows = table.of(year);
    var base = "data/" + PROCUREMENT + "/" + year + ".";
    for (var form : NaccForm.all(dataset)) {
      var csv = base + form.id() + ".csv";
      add(
          CompanionFile.planned(PROCUREMENT, form.id(), "CSV", Optional.of(year), csv),
          out -> CsvWriter.form(form.header(), heard(rows, csv).stream().map(form::cells), out));
      var xlsx = base + form.id() + ".xlsx";
      add(
          CompanionFile.planned(PROCUREMENT, form.id(), "XLSX", Optional.of(year), xlsx),
          out ->
              FormWorkbook.plain(form.id(), form.header())
                  .write(heard(rows, xlsx).stream().map(form::cells).iterator(), out));
    }
    var kind = OcdsPackage.isRegistered(settings) ? "ocds" : "ocds-shaped";
    var path = OcdsPackage.path(settings, year);
    add(
        CompanionFile.planned(PROCUREMENT, kind, "JSON", Optional.of(year), path),
        out ->
            new OcdsPackage(settings, dataset, forms.hasBids(), forms.bids())
                .write(year, heard(rows, path), out));
  }

  private void monthly(MonthlyForms forms, Map<String, Table> published) {
    var files =
        new MonthlyFormFiles(
            settings,
            forms,
            SorKhorRor1.of(published.get(PROCUREMENT).dataset()),
            published.get(SpendingTables.PROCUREMENT_SUMMARY).dataset(),
            published.get(SpendingTables.MONTHS).dataset());
    for (var made : files.all()) {
      add(planned(forms.year(), made), made.file().content());
    }
    kinds.add(planned(forms.year(), files.archive(Path.of(""))));
    archives.add(folder -> files.archive(folder).file());
  }

  private static CompanionFile planned(FiscalYear year, MonthlyFormFiles.Made made) {
    var kind =
        CompanionFile.planned(
            PROCUREMENT, made.kind(), made.format(), Optional.of(year), made.file().path());
    return made.month().map(kind::ofMonth).orElse(kind);
  }

  private List<Row> heard(List<Row> rows, String path) {
    return DiskRows.heard(rows, count -> progress.done(ProgressListener.Step.WRITE, path, count));
  }

  private void template(Dataset dataset) {
    var base = "data/" + dataset.id() + "/template";
    var workbook = new TemplateWorkbook(dataset);
    add(
        CompanionFile.planned(
            dataset.id(), CompanionFile.TEMPLATE, "XLSX", Optional.empty(), base + ".xlsx"),
        out -> ReproducibleWorkbook.write(out, workbook::fill));
    var header =
        dataset.fields().stream().filter(TemplateWorkbook::isFilledIn).map(Field::name).toList();
    add(
        CompanionFile.planned(
            dataset.id(), CompanionFile.TEMPLATE, "CSV", Optional.empty(), base + ".csv"),
        out -> out.write(new CsvWriter().write(header, List.of())));
  }

  private void add(CompanionFile kind, PublishedFile.Content content) {
    kinds.add(kind);
    files.add(new PublishedFile(kind.path(), content));
  }
}
