package org.prongsai.render.dataset;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.model.CompanionFile;
import org.prongsai.page.Part;
import org.prongsai.render.Scope;
import org.prongsai.spending.SorKhorRor1;
import org.prongsai.spending.SpendingTables;
import org.prongsai.text.FiscalYear;

/**
 * Download links for a year's purchases (data files and prescribed forms), and for the empty
 * templates of a dataset.
 */
public record CompanionDownloads(Scope scope) {

  public List<Part.Download> of(FiscalYear year) {
    var files = new ArrayList<Part.Download>();
    for (var file : scope.data().distributions()) {
      if (file.dataset().equals(SpendingTables.PROCUREMENT)
          && !file.isPlain()
          && file.year().filter(year::equals).isPresent()) {
        files.add(download("data", file.path(), file.format(), file.size()));
      }
    }
    scope.data().companions().stream()
        .filter(file -> file.year().filter(year::equals).isPresent() && file.month().isEmpty())
        .map(this::companion)
        .forEach(files::add);
    return files;
  }

  /** The monthly forms of a year: those of one month, or what holds all of them. */
  public List<Part.Download> monthly(FiscalYear year, Optional<YearMonth> month) {
    return scope.data().companions().stream()
        .filter(file -> file.year().filter(year::equals).isPresent())
        .filter(file -> file.kind().startsWith(SorKhorRor1.ID) && file.month().equals(month))
        .map(this::companion)
        .toList();
  }

  /** The empty forms that the office fills in, those of a dataset. */
  public List<Part.Download> templates(String dataset) {
    var title = scope.figures().table(dataset).dataset().title();
    return scope.data().companions().stream()
        .filter(file -> file.dataset().equals(dataset) && file.isTemplate())
        .map(file -> download(scope.say("officers.template-of", title), file))
        .toList();
  }

  private Part.Download companion(CompanionFile file) {
    return download(file.kind(), file.path(), file.format(), file.size());
  }

  private Part.Download download(String label, CompanionFile file) {
    return new Part.Download(
        label, scope.fileHref(file.path()), file.format(), scope.format().size(file.size()), "");
  }

  private Part.Download download(String kind, String path, String format, long size) {
    // A form of the NACC is told from others by the number of its columns, which its kind ends in.
    var columns = scope.digits(kind.replaceFirst(".*-", ""));
    var label = scope.say("spending.file." + kind, columns);
    return new Part.Download(label, scope.fileHref(path), format, scope.format().size(size), "");
  }
}
