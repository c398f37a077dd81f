package org.prongsai.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.prongsai.text.FiscalYear;

/**
 * What a document of news says of itself.
 *
 * @param path page path of the document, without language
 * @param file its file, relative to the site folder
 * @param line where the file says the day, from 1
 * @param plan fiscal year of the plan that has the measure; empty where it is of none
 * @param measure code of the measure that it tells of, or empty
 * @param quarter the quarter that it tells of, 0 where it does not say
 */
public record Update(
    String path,
    String file,
    int line,
    LocalDate day,
    Optional<FiscalYear> plan,
    String measure,
    int quarter) {

  /** The newest first. */
  public static final Comparator<Update> NEWEST =
      Comparator.comparing(Update::day).reversed().thenComparing(Update::path);

  private static final String FOLDER = "updates/";

  /** Whether the document of a path is an update. */
  public static boolean isAt(String path) {
    return path.startsWith(FOLDER);
  }

  /** The fiscal year in which it happened. */
  public FiscalYear year() {
    return FiscalYear.of(day);
  }

  /** Whether it tells of a measure. */
  public boolean isOf(FiscalYear year, String code) {
    return measure.equals(code) && plan.filter(year::equals).isPresent();
  }
}
