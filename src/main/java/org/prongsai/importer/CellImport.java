package org.prongsai.importer;

import static org.prongsai.columns.AnnualPerformanceColumns.*;
import static org.prongsai.columns.ProcurementColumns.*;
import static org.prongsai.columns.ProcurementColumns.VILLAGE_NO;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.prongsai.importer.cell.CellNormaliser;
import org.prongsai.importer.cell.CitizenNumberText;
import org.prongsai.importer.cell.VillageNumber;
import org.prongsai.importer.sheet.ImportFindings;
import org.prongsai.importer.sheet.OfficeCell;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.model.FieldType;
import org.prongsai.model.Value;
import org.prongsai.privacy.CitizenNumber;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.problem.Severity;
import org.prongsai.read.table.RawCell;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.ThaiDigits;
import org.prongsai.validate.cell.CellParser;

/**
 * Reads a cell of an office's file for a column of a dataset. The text is normalised first and then
 * parsed like a cell of the site's own tables. Every change is reported as read.
 */
final class CellImport {

  // In what is written out in words, "none" is an answer.
  private static final Set<String> PROSE = Set.of(RESULT_TH, OBSTACLE_TH, SUGGESTION_TH);
  private static final Pattern VILLAGE = Pattern.compile("^(หมู่ที่|หมู่|ม\\.)\\s*");
  // ข้อบัญญัติงบประมาณรายจ่าย ประจำปีงบประมาณ พ.ศ. 2566
  private static final Pattern OF_YEAR =
      Pattern.compile("\\s*(?:ประจำ)?(?:ปี)?(?:งบประมาณ)?\\s*(?:พ\\.?\\s*ศ\\.?)?\\s*25[0-9]{2}$");
  private static final Pattern SHORT_YEAR =
      Pattern.compile("([0-9]{1,2})([-/.])([0-9]{1,2})\\2([0-9]{2})");
  // A scientific number that was opened and saved again ends in zeros.
  private static final Pattern LOST_DIGITS = Pattern.compile("[0-9]{3,4}0{7,8}");
  private static final Location NOWHERE = Location.of("-");
  private static final int YEARS_OF_CONTRACTS = 5;
  private static final int CENTURY_BE = 2500;

  private final Dataset dataset;
  private final FiscalYear year;
  private final ImportFindings findings;
  private final CellParser parser = new CellParser();

  CellImport(Dataset dataset, FiscalYear year, ImportFindings findings) {
    this.dataset = dataset;
    this.year = year;
    this.findings = findings;
  }

  /** The value of a cell; absent where it is empty, says that there is none, or was refused. */
  Optional<Value> read(String key, OfficeCell cell, Location place) {
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    var field = dataset.field(key).orElseThrow();
    if (cell.isError() || cell.text().matches("#{3,}|#[A-Z/0]+[!?]?")) {
      findings.add(Rule.CELL_IS_ERROR, place, cell.text());
      return Optional.empty();
    }
    var line = CellNormaliser.line(cell.text());
    // A work in several villages stands with none of them.
    boolean isOfSeveral = key.equals(VILLAGE_NO) && VillageNumber.isSeveral(line);
    if (isOfSeveral
        || (PROSE.contains(key) ? CellNormaliser.isDash(line) : CellNormaliser.isNothing(line))) {
      findings.add(Rule.READ_AS, place, cell.text(), "");
      return Optional.empty();
    }
    if (CellNormaliser.isDitto(line)) {
      findings.add(Rule.IMPORT_DITTO, place, cell.text());
      return Optional.empty();
    }
    return key.equals(SUPPLIER_TAX_ID)
        ? taxId(field, cell, place)
        : parse(field, cell, cell.text(), place);
  }

  private Optional<Value> taxId(Field field, OfficeCell cell, Location place) {
    var digits = CellNormaliser.digits(CellNormaliser.line(cell.text()).replaceAll("[._]", ""));
    if (CitizenNumberText.is(digits)) {
      findings.add(Rule.IMPORT_PERSON_NUMBER, place, CitizenNumberText.masked(digits));
      return Optional.empty();
    }
    // A spreadsheet takes the zero from a number; the check digit tells that it belongs there.
    boolean lostZero =
        cell.kind() == RawCell.Kind.NUMBER && CitizenNumber.hasCheckDigit("0" + digits);
    var text = lostZero ? "0" + digits : cell.text();
    return parse(field, new OfficeCell(text, RawCell.Kind.TEXT, false), cell.text(), place);
  }

  private Optional<Value> parse(Field field, OfficeCell cell, String found, Location place) {
    var scratch = new Problems();
    for (var text : readings(field, cell)) {
      scratch = new Problems();
      var value = parser.parse(field, new RawCell(text, place, cell.kind()), scratch);
      if (value.isPresent() && scratch.count(Severity.ERROR) == 0) {
        note(cell, found, value.get(), place);
        return value;
      }
    }
    findings.addAll(scratch, found);
    return Optional.empty();
  }

  private void note(OfficeCell cell, String found, Value value, Location place) {
    boolean isSame = value.plain().equals(found);
    // A spreadsheet keeps 500 for 500.00, and a day with a clock: nobody typed it otherwise.
    boolean isAsKept =
        cell.kind() == RawCell.Kind.NUMBER && value instanceof Value.Decimal
            || cell.kind() == RawCell.Kind.DATE && found.startsWith(value.plain());
    if (!isSame && !isAsKept) {
      findings.add(Rule.READ_AS, place, found, value.plain());
    }
  }

  /** The texts to try, the most cautious first. */
  private List<String> readings(Field field, OfficeCell cell) {
    var line = CellNormaliser.line(cell.text());
    if (cell.kind() != RawCell.Kind.TEXT && !isIdentifier(field)) {
      return List.of(line);
    }
    return switch (field.type()) {
      case NUMBER -> List.of(CellNormaliser.money(line));
      case DATE -> List.of(day(line));
      case INTEGER -> List.of(VILLAGE.matcher(line).replaceFirst(""));
      default -> isIdentifier(field) ? List.of(identifier(line)) : texts(field, line);
    };
  }

  private static boolean isIdentifier(Field field) {
    return !field.constraints().pattern().isEmpty() && !field.name().equals(PROJECT_ID);
  }

  private static String identifier(String line) {
    var digits = CellNormaliser.digits(line);
    // Refused by the parser as what it is.
    return LOST_DIGITS.matcher(digits).matches()
        ? digits.substring(0, 1) + "E+" + (digits.length() - 1)
        : digits;
  }

  private static List<String> texts(Field field, String line) {
    if (field.categories().isEmpty()) {
      return List.of(line);
    }
    var bare = CellNormaliser.code(line);
    var outside = CellNormaliser.line(bare.replaceAll("\\([^)]*\\)", ""));
    var short1 = outside.replaceFirst("^(โดย)?\\s*(วิธี|จาก)", "");
    var undated = OF_YEAR.matcher(bare).replaceFirst("");
    return List.of(line, bare, outside, short1, undated, line);
  }

  /** A short year without era is one of the Buddhist Era where the day lies in these years. */
  private String day(String line) {
    var text = CellNormaliser.day(line);
    var parts = SHORT_YEAR.matcher(text);
    if (!parts.matches()) {
      return text;
    }
    int be = CENTURY_BE + Integer.parseInt(parts.group(4));
    boolean isNear = be >= year.be() - 1 && be <= year.be() + YEARS_OF_CONTRACTS;
    return isNear ? parts.group(1) + "/" + parts.group(3) + "/" + be : text;
  }

  /** A part of a cell, read for a column; nothing is reported. */
  Optional<Value> part(String key, String text) {
    return part(key, text, NOWHERE, new Problems());
  }

  /** Reports why a part of a cell cannot be read for a column. */
  void refuse(String key, String text, Location place) {
    var found = new Problems();
    part(key, text, place, found);
    findings.addAll(found, CellNormaliser.line(text));
  }

  private Optional<Value> part(String key, String text, Location place, Problems found) {
    var field = dataset.field(key).orElseThrow();
    var line = CellNormaliser.line(text);
    var tidy = field.type() == FieldType.DATE ? day(line) : CellNormaliser.money(line);
    return parser.parse(field, new RawCell(tidy, place, RawCell.Kind.TEXT), found);
  }

  /** A part of a cell, read as a day; nothing is reported. */
  Optional<LocalDate> dayIn(String key, String text) {
    return part(key, text).map(value -> ((Value.Day) value).day());
  }

  /** The fiscal year that a cell says; absent where it is no number. */
  static Optional<Integer> fiscalYear(OfficeCell cell) {
    var digits = ThaiDigits.toAscii(cell.tidy()).replaceAll("[^0-9]", "");
    return digits.matches("[0-9]{4}") ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
  }
}
