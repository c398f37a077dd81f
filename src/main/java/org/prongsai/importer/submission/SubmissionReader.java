package org.prongsai.importer.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.importer.cell.CellNormaliser;
import org.prongsai.importer.sheet.OfficeRow;
import org.prongsai.importer.sheet.OfficeSheet;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.ThaiDigits;

/** Reads the table that an office keeps for its submission: item, address, explanation. */
public final class SubmissionReader {

  private static final int MOST_SAID = 5;
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)25[5-9]\\d(?!\\d)");
  private static final String LETTER = "[oOоОοΟ]";
  private static final Pattern CODE =
      Pattern.compile(
          "(?iu)^[\\s(\\[]*(?:(?:ข้อ|หัวข้อ|item)\\s*(?:ที่)?\\s*(?:oit|โอ|0|"
              + LETTER
              + ")?|oit|โอ|0|"
              + LETTER
              + ")[\\s._-]*0?([1-9][0-9]?)(?![0-9]|\\.[0-9])[\\s.):\\]]*");
  private static final Pattern NUMBER = Pattern.compile("0?([1-9][0-9]?)\\.?");
  private static final Pattern MORE_ITEMS = Pattern.compile("(?iu)^[-–,และถึง\\s]+o?[0-9].*");
  private static final Map<String, Pattern> HEADINGS =
      Map.of(
          "item", Pattern.compile("(?i)ข้อ|ข้อที่|รหัส(?:ข้อ)?|ข้อoit|oit|ข้อคำถาม|item|ข้อมูลข้อ"),
          "url",
              Pattern.compile(
                  "(?i).*(?:url|link|ลิงก์|ลิงค์|ที่อยู่|เว็บไซต์|website|หลักฐาน|address|ช่องทาง).*"),
          "note",
              Pattern.compile("(?i).*(?:คำอธิบาย|รายละเอียด|หมายเหตุ|คำชี้แจง|explanation|note).*"),
          "name", Pattern.compile("(?i)(?:ชื่อ|รายการ|ข้อมูล|ประเด็น|หัวข้อ|องค์ประกอบ|name).*"));

  private final List<String> items;
  private final FiscalYear year;
  private final Problems problems;
  private final List<SubmissionItem> found = new ArrayList<>();
  private final List<SubmissionItem.Address> unplaced = new ArrayList<>();
  private final Map<String, Location> notItems = new LinkedHashMap<>();
  private final Map<String, Location> years = new LinkedHashMap<>();

  /** What stands in a row. */
  private record Read(String item, String name, int itemColumn) {}

  /** The items are those of the year; empty where they are not known. */
  public SubmissionReader(List<String> items, FiscalYear year, Problems problems) {
    this.items = List.copyOf(items);
    this.year = year;
    this.problems = problems;
  }

  /** The items of all tables, in their order; problems are reported only where there are any. */
  public List<SubmissionItem> read(List<OfficeSheet> sheets) {
    var own = new Problems();
    sheets.forEach(sheet -> read(sheet, own));
    if (found.stream().anyMatch(item -> !item.links().isEmpty())) {
      problems.addAll(own.sorted());
      for (var item : found) {
        if (item.links().isEmpty()) {
          problems.add(Rule.IMPORT_SUBMISSION_NONE, item.place(), item.item(), item.explanation());
        }
      }
      if (!notItems.isEmpty()) {
        var listed = items.isEmpty() ? "" : items.get(0) + "–" + items.get(items.size() - 1);
        problems.add(
            Rule.IMPORT_SUBMISSION_ITEM,
            notItems.values().iterator().next(),
            notItems.keySet(),
            year,
            listed);
      }
      if (!years.isEmpty() && !years.containsKey(year.toString())) {
        var place = years.values().iterator().next();
        problems.add(Rule.IMPORT_SUBMISSION_YEAR, place, years.keySet(), year);
      }
      if (!unplaced.isEmpty()) {
        var said = unplaced.stream().limit(MOST_SAID).map(SubmissionItem.Address::url).toList();
        problems.add(
            Rule.IMPORT_SUBMISSION_UNPLACED, unplaced.get(0).place(), said, unplaced.size());
      }
      return List.copyOf(found);
    }
    return List.of();
  }

  private void read(OfficeSheet sheet, Problems own) {
    Map<String, Integer> columns = Map.of();
    int before = found.size();
    for (var row : sheet.rows()) {
      var headings = headings(row);
      if (row.isEmpty()) {
        continue;
      } else if (headings.size() > 1 && headings.containsKey("url")) {
        columns = headings;
      } else {
        if (found.isEmpty()) {
          title(sheet, row);
        }
        row(sheet, row, columns, before, own);
      }
    }
  }

  /** Notes which year a row above all items names, unless that is in an address. */
  private void title(OfficeSheet sheet, OfficeRow row) {
    var said = ThaiDigits.toAscii(row.said());
    var named = YEAR.matcher(said);
    while (named.find() && AddressCell.of(said).links().isEmpty()) {
      years.putIfAbsent(named.group(), sheet.at(row, 0, ""));
    }
  }

  /** The columns that a header names; none where it holds an address. */
  private static Map<String, Integer> headings(OfficeRow row) {
    var columns = new LinkedHashMap<String, Integer>();
    for (int i = 0; i < row.cells().size(); i++) {
      var text = CellNormaliser.spelled(row.cell(i).text());
      int column = i;
      if (text.contains("http") || text.contains("www")) {
        return Map.of();
      }
      for (var key : List.of("item", "url", "note", "name")) {
        if (HEADINGS.get(key).matcher(text).matches() && text.length() < 60) {
          columns.putIfAbsent(key, column);
          break;
        }
      }
    }
    return columns;
  }

  private void row(
      OfficeSheet sheet, OfficeRow row, Map<String, Integer> columns, int before, Problems own) {
    var code = code(row, columns);
    var links = new ArrayList<SubmissionItem.Address>();
    var said = new ArrayList<String>();
    var name = code.map(Read::name).orElse("");
    for (int i = 0; i < row.cells().size(); i++) {
      var text = row.cell(i).text();
      if (code.isPresent() && code.get().itemColumn() == i) {
        text = name;
      }
      var place = sheet.at(row, i, "");
      var cell = AddressCell.of(text);
      text = AddressCell.withoutLocal(text);
      if (!cell.broken().isEmpty()) {
        own.add(Rule.IMPORT_SUBMISSION_ADDRESS, place, cell.broken());
      }
      if (code.isPresent() && !cell.local().isEmpty()) {
        own.add(Rule.IMPORT_SUBMISSION_LOCAL, place, cell.local());
      }
      if (isColumn(columns, "note", i) && columns.containsKey("url")) {
        said.add(text);
      } else if (!cell.links().isEmpty()) {
        if (code.isPresent() && code.get().itemColumn() == i) {
          name = cell.links().get(0).label();
        }
        cell.links().forEach(link -> links.add(address(place, link, own)));
        said.add(cell.rest());
      } else if (isColumn(columns, "name", i)) {
        name = name.isEmpty() ? CellNormaliser.line(text) : name;
      } else if (code.isEmpty() || code.get().itemColumn() != i) {
        said.add(isOrder(columns, i, text) ? "" : text);
      }
    }
    said.removeIf(text -> text.isBlank() || CellNormaliser.isDash(text.strip()));
    keep(
        sheet,
        row,
        code,
        new SubmissionItem(
            sheet.at(row, code.map(Read::itemColumn).orElse(0), ""),
            code.map(Read::item).orElse(""),
            name,
            links,
            String.join("\n", said)),
        before,
        columns,
        own);
  }

  private static boolean isColumn(Map<String, Integer> columns, String key, int index) {
    return columns.getOrDefault(key, -1) == index;
  }

  /** A number of the row. */
  private static boolean isOrder(Map<String, Integer> columns, int index, String text) {
    return index == 0
        && !isColumn(columns, "item", index)
        && NUMBER.matcher(ThaiDigits.toAscii(text.strip())).matches();
  }

  private void keep(
      OfficeSheet sheet,
      OfficeRow row,
      Optional<Read> code,
      SubmissionItem read,
      int before,
      Map<String, Integer> columns,
      Problems own) {
    int column = columns.getOrDefault("item", -1);
    var inItemColumn = column < 0 || code.isPresent() ? "" : row.cell(column).text();
    boolean isContinued = found.size() > before && inItemColumn.isEmpty() && row.cells().size() > 1;
    if (code.isPresent()) {
      found.add(read);
    } else if (!inItemColumn.isEmpty() && !read.links().isEmpty()) {
      notItems.putIfAbsent(CellNormaliser.line(inItemColumn), read.place());
    } else if (isContinued || isNextLine(sheet, read, before)) {
      var last = found.remove(found.size() - 1);
      var links = new ArrayList<>(last.links());
      links.addAll(read.links());
      var said = (last.explanation() + "\n" + read.explanation()).strip();
      found.add(new SubmissionItem(last.place(), last.item(), last.name(), links, said));
    } else if (!read.links().isEmpty()) {
      unplaced.addAll(read.links());
    } else if (!columns.isEmpty()) {
      own.add(Rule.IMPORT_SUBMISSION_LEFT, read.place(), row.said());
    }
  }

  /** In a text the address may stand below its item. */
  private boolean isNextLine(OfficeSheet sheet, SubmissionItem read, int before) {
    return found.size() > before && sheet.rows().size() > 1 && !read.links().isEmpty();
  }

  /** The item that a row begins with, in the column of items or wherever it is said in full. */
  private Optional<Read> code(OfficeRow row, Map<String, Integer> columns) {
    int named = columns.getOrDefault("item", -1);
    for (int i = 0; i < row.cells().size(); i++) {
      var text = CellNormaliser.line(row.cell(i).text());
      var ascii = ThaiDigits.toAscii(text);
      var code = CODE.matcher(ascii);
      var number = NUMBER.matcher(ascii);
      boolean isHere = named < 0 || named == i;
      if (isHere && code.find()) {
        var rest = text.substring(code.end()).strip();
        var item = "o" + code.group(1);
        boolean isOne = !MORE_ITEMS.matcher(ThaiDigits.toAscii(rest)).matches();
        return isOne && isItem(item) ? Optional.of(new Read(item, rest, i)) : Optional.empty();
      } else if (named == i && number.matches() && isItem("o" + number.group(1))) {
        return Optional.of(new Read("o" + number.group(1), "", i));
      } else if (named < 0 && !AddressCell.of(text).links().isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isItem(String item) {
    return items.isEmpty() || items.contains(item);
  }

  /** An address as the evidence table has it. */
  private static SubmissionItem.Address address(
      Location place, AddressCell.Link link, Problems own) {
    boolean isWhole = link.url().matches("(?i)(?:https?://|/).*");
    var url = isWhole ? link.url() : "https://" + link.url();
    if (!url.equals(link.printed())) {
      own.add(Rule.IMPORT_SUBMISSION_SCHEME, place, link.printed(), url);
    }
    return new SubmissionItem.Address(place, link.label(), url);
  }
}
