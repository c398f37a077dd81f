package org.prongsai.importer;

import static org.prongsai.columns.ProcurementColumns.SELECTION_REASON;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.prongsai.importer.cell.CellNormaliser;
import org.prongsai.importer.sheet.Header;
import org.prongsai.importer.sheet.ImportFindings;
import org.prongsai.importer.sheet.OfficeRow;
import org.prongsai.importer.sheet.OfficeSheet;
import org.prongsai.model.Row;
import org.prongsai.problem.Rule;
import org.prongsai.text.ThaiDigits;

/**
 * The reasons that an announcement gives by their numbers, and explains in a line below its table:
 * {@code เหตุผลสนับสนุน 1 = เสนอราคาต่ำสุด}.
 */
final class ReasonCodes {

  private static final String CODE = "(?:ข้อ|เหตุผล|ลำดับ)?\\(?([0-9]{1,2})\\)?\\.?";
  private static final Pattern CODES = Pattern.compile(CODE + "(?:(?:,|และ|;|/)" + CODE + ")*+");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}");
  private static final Pattern EXPLAINED =
      Pattern.compile("(?<![0-9])\\(?([0-9]{1,2})\\)?\\.?\\s*(?:=|หมายถึง|คือ|:)\\s*");
  // What stands between one explanation and the next.
  private static final Pattern BETWEEN =
      Pattern.compile("[\\s,;]*(?:และ)?\\s*(?:(?:เหตุผล(?:สนับสนุน)?|ข้อ)\\s*(?:ที่)?)?\\s*$");
  private static final int MOST_CELLS = 3;

  private final OfficeSheet sheet;
  private final Header header;
  private final ImportFindings findings;
  private final Map<String, String> reasons = new LinkedHashMap<>();
  private final Set<String> asked = new HashSet<>();

  /** Reads what the lines below a header explain. */
  ReasonCodes(OfficeSheet sheet, Header header, ImportFindings findings) {
    this.sheet = sheet;
    this.header = header;
    this.findings = findings;
    sheet.rows().subList(header.lastRow() + 1, sheet.rows().size()).stream()
        .map(ReasonCodes::explained)
        .forEach(reasons::putAll);
  }

  /** Whether a text is nothing but such numbers. */
  static boolean areIn(String text) {
    return CODES.matcher(ThaiDigits.toAscii(text).replaceAll("\\s", "")).matches();
  }

  /** Whether a row that is none of the table explains codes that a column may hold. */
  boolean areExplainedIn(OfficeRow row) {
    return header.has(SELECTION_REASON) && !explained(row).isEmpty();
  }

  private static Map<String, String> explained(OfficeRow row) {
    var texts = row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
    var found = new LinkedHashMap<String, String>();
    if (texts.size() <= MOST_CELLS) {
      texts.stream()
          .flatMap(cell -> CellNormaliser.lines(cell.text()).lines())
          .forEach(line -> read(ThaiDigits.toAscii(line), found));
    }
    return found;
  }

  private static void read(String line, Map<String, String> found) {
    var marks = EXPLAINED.matcher(line).results().toList();
    for (int i = 0; i < marks.size(); i++) {
      int end = i + 1 < marks.size() ? marks.get(i + 1).start() : line.length();
      var said = BETWEEN.matcher(line.substring(marks.get(i).end(), end)).replaceFirst("").strip();
      if (!said.isEmpty()) {
        found.putIfAbsent(bare(marks.get(i).group(1)), said);
      }
    }
  }

  private static String bare(String code) {
    return Integer.toString(Integer.parseInt(code));
  }

  /** A row with its reason in words; one that nothing explains is asked about and left open. */
  Row inWords(Row row, OfficeRow at) {
    var reason = row.text(SELECTION_REASON);
    if (!areIn(reason)) {
      return row;
    }
    var place =
        sheet.at(at, header.column(SELECTION_REASON).orElseThrow().index(), SELECTION_REASON);
    var codes =
        NUMBER.matcher(ThaiDigits.toAscii(reason)).results().map(m -> bare(m.group())).toList();
    if (reasons.keySet().containsAll(codes)) {
      var said = String.join("; ", codes.stream().map(reasons::get).toList());
      findings.add(Rule.READ_AS, place, reason, said);
      return row.with(SELECTION_REASON, said);
    }
    if (asked.add(reason)) {
      findings.add(Rule.IMPORT_REASON_CODE, place, reason);
    }
    return row.with(SELECTION_REASON, Optional.empty());
  }
}
