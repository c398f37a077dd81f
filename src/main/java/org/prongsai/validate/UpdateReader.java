package org.prongsai.validate;

import static org.prongsai.columns.ItaMeasureProgressColumns.UPDATED_ON;
import static org.prongsai.columns.ItaMeasuresColumns.MEASURE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prongsai.model.Document;
import org.prongsai.model.Field;
import org.prongsai.model.Update;
import org.prongsai.model.Value;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.read.table.RawCell;
import org.prongsai.text.EditDistance;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.SourceText;
import org.prongsai.text.ThaiDigits;
import org.prongsai.text.UpdateHeader;
import org.prongsai.text.UpdateHeader.Name;
import org.prongsai.validate.cell.CellParser;
import org.prongsai.validate.table.CheckedTable;
import org.prongsai.validate.table.UnreadRows;

/** Reads what an update says of itself under its title; a day is typed as in a table. */
record UpdateReader(Path dir, Map<String, CheckedTable> tables, Problems problems) {

  static final Rule UPDATE_DATE_MISSING = Rule.error("update-date-missing");
  static final Rule UPDATE_MEASURE_UNKNOWN = Rule.error("update-measure-unknown");
  static final Rule UPDATE_QUARTER = Rule.error("update-quarter");

  private static final String MEASURES = "ita-measures";
  private static final String YEAR = "(?:ปีงบประมาณ|ปี)?\\s*(?:พ\\.\\s?ศ\\.)?\\s*(2[56][0-9]{2})";
  private static final Pattern TYPED_MEASURE =
      Pattern.compile(
          "(?:"
              + YEAR
              + "\\s*[/:,-]?\\s*)?[mM]?\\s*([1-9][0-9]*\\.[1-9][0-9]*)"
              + "(?:\\s*[/:,-]?\\s*"
              + YEAR
              + ")?");
  private static final Pattern TYPED_QUARTER =
      Pattern.compile("(?:ไตรมาส(?:ที่)?|[qQ])?\\s*([1-4])(?:\\s*/\\s*2[56][0-9]{2})?");

  /** What the document says; empty where it does not say when it was. */
  Optional<Update> read(Document document) {
    var lines = new EnumMap<Name, UpdateHeader>(Name.class);
    UpdateHeader.of(source(document)).forEach(line -> lines.put(line.name(), line));
    var date = lines.get(Name.DATE);
    if (date == null || date.value().isEmpty()) {
      problems.add(UPDATE_DATE_MISSING, Location.of(document.file()));
      return Optional.empty();
    }
    int quarter = quarter(document, lines.get(Name.QUARTER));
    return day(at(document, date), date.value())
        .map(
            day -> {
              var measure = lines.get(Name.MEASURE);
              var found = measure == null ? Optional.<Coded>empty() : coded(document, measure, day);
              return new Update(
                  document.path(),
                  document.file(),
                  date.line(),
                  day,
                  found.map(Coded::plan),
                  found.map(Coded::code).orElse(""),
                  quarter);
            });
  }

  /** A measure of a plan. */
  record Coded(FiscalYear plan, String code) {
    @Override
    public String toString() {
      return plan + "/" + code;
    }
  }

  private String source(Document document) {
    try {
      return SourceText.of(Files.readAllBytes(dir.resolve(document.file()))).text();
    } catch (IOException e) {
      return ""; // it was read a moment ago
    }
  }

  private static Location at(Document document, UpdateHeader header) {
    return Location.of(document.file(), header.line(), header.column());
  }

  private Optional<LocalDate> day(Location at, String text) {
    Field field = tables.get("ita-measure-progress").dataset().field(UPDATED_ON).orElseThrow();
    var day =
        new CellParser()
            .parse(field, new RawCell(text, at, RawCell.Kind.TEXT), problems)
            .map(value -> ((Value.Day) value).day());
    if (day.isPresent() && !FiscalYear.isIn(day.get())) {
      problems.add(Rule.CELL_NOT_A_DATE, at, text);
      return Optional.empty();
    }
    return day;
  }

  private int quarter(Document document, UpdateHeader header) {
    if (header == null || header.value().isEmpty()) {
      return 0;
    }
    var typed = TYPED_QUARTER.matcher(ThaiDigits.toAscii(header.value()));
    if (!typed.matches()) {
      problems.add(UPDATE_QUARTER, at(document, header), header.value());
      return 0;
    }
    return Integer.parseInt(typed.group(1));
  }

  /** A measure without a year is of the plan of the year in which the update happened. */
  private Optional<Coded> coded(Document document, UpdateHeader header, LocalDate day) {
    if (header.value().isEmpty()) {
      return Optional.empty();
    }
    var meant = meant(header.value(), FiscalYear.of(day));
    var known = known();
    if (known.contains(meant.toString())) {
      return Optional.of(meant);
    }
    if (!UnreadRows.isAnyOf(MEASURES, Set.of(MEASURE), problems)) {
      problems.add(
          UPDATE_MEASURE_UNKNOWN, at(document, header), header.value(), nearest(meant, known));
    }
    return Optional.empty();
  }

  /**
   * The measure that is typed.
   *
   * @param otherwise the year of the plan where none is typed
   */
  static Coded meant(String text, FiscalYear otherwise) {
    var typed = TYPED_MEASURE.matcher(ThaiDigits.toAscii(text));
    if (!typed.matches()) {
      return new Coded(otherwise, text);
    }
    var plan =
        Stream.of(1, 3)
            .map(typed::group)
            .filter(Objects::nonNull)
            .findFirst()
            .map(year -> new FiscalYear(Integer.parseInt(year)));
    return new Coded(plan.orElse(otherwise), "m" + typed.group(2));
  }

  private List<String> known() {
    return tables.get(MEASURES).rows().stream()
        .map(row -> row.row().year() + "/" + row.row().text(MEASURE))
        .toList();
  }

  /** The same code in the plan of another year, else what is most alike. */
  private static String nearest(Coded meant, List<String> known) {
    return known.stream()
        .filter(one -> one.endsWith("/" + meant.code()))
        .reduce((first, last) -> last)
        .orElseGet(() -> EditDistance.nearest(meant.toString(), known));
  }
}
