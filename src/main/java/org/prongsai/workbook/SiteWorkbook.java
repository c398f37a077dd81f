package org.prongsai.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.publish.ReproducibleWorkbook;
import org.prongsai.read.table.FormExamples;
import org.prongsai.text.HeadingText;
import org.prongsai.text.SheetName;

/**
 * The workbook in which an office keeps the tables of its site: a sheet a dataset, with the fiscal
 * year in a column. The same input gives the same bytes.
 *
 * @param datasets those that get a sheet, in their order
 * @param catalogues of the fiscal years whose codes are offered
 * @param english whether columns for English are wanted
 */
public record SiteWorkbook(List<Dataset> datasets, List<Catalogue> catalogues, boolean english) {

  /** Row of the headings, from 0; a title stands above them. */
  static final int HEADER = 1;

  private static final int EXAMPLE = 3;
  private static final int YEARS_BEFORE = 2;
  private static final int YEARS_AFTER = 2;
  // What people do in a sheet but change its headings.
  private static final Set<SheetProtectionOption> ALLOWED =
      Set.of(
          SheetProtectionOption.SHEET,
          SheetProtectionOption.SELECT_LOCKED_CELLS,
          SheetProtectionOption.SELECT_UNLOCKED_CELLS);

  public SiteWorkbook {
    datasets = datasets.stream().filter(SiteWorkbook::isFilledIn).toList();
    catalogues = List.copyOf(catalogues);
  }

  /**
   * Whether people fill in a dataset: the others are computed, the agency is in the settings, and
   * versions are recorded by the program.
   */
  public static boolean isFilledIn(Dataset dataset) {
    return !Set.of("agency", "dataset-versions").contains(dataset.id())
        && dataset.fields().stream().anyMatch(field -> field.origin() == Field.Origin.INPUT);
  }

  /** The workbook as the bytes of its file. */
  public byte[] bytes(Map<String, SheetRows> rows) {
    try (var out = new ByteArrayOutputStream()) {
      write(out, rows);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
  }

  /**
   * Writes the workbook; the stream stays open.
   *
   * @param rows what the sheets hold already, by dataset
   */
  public void write(OutputStream out, Map<String, SheetRows> rows) throws IOException {
    ReproducibleWorkbook.write(out, workbook -> fill(workbook, rows), ProtectedSheet::open);
  }

  private void fill(Workbook workbook, Map<String, SheetRows> rows) throws IOException {
    var first = workbook.newWorksheet(ColumnsExplained.NAME);
    var sheets = new ArrayList<Worksheet>();
    datasets.forEach(dataset -> sheets.add(workbook.newWorksheet(name(dataset))));
    var lists = new ChoiceLists(workbook);
    var explained = new ColumnsExplained(first);
    first.protect("", ALLOWED);
    lists.protect(ALLOWED);
    usage(explained);
    for (int i = 0; i < sheets.size(); i++) {
      var dataset = datasets.get(i);
      var there = rows.getOrDefault(dataset.id(), SheetRows.NONE);
      var columns = columns(dataset, there);
      explained.skip();
      explained.sheet(name(dataset));
      explained.line(dataset.description().th(), false);
      explained.head();
      explained.columns(columns);
      title(sheets.get(i), dataset, columns.size());
      new FormSheet(sheets.get(i), columns, HEADER, EXAMPLE).write(there.rows(), lists);
      sheets.get(i).protect("", ALLOWED);
    }
  }

  /** The name of the sheet of a dataset. */
  public static String name(Dataset dataset) {
    return SheetName.of(dataset.id(), dataset.title().th());
  }

  private static void usage(ColumnsExplained explained) {
    explained.line("สมุดงานของเว็บไซต์", true);
    explained.line(
        "แผ่นงานละหนึ่งชุดข้อมูล กรอกแถวละหนึ่งรายการใต้แถวตัวอย่าง แถวคำอธิบายและแถวตัวอย่างไม่ถูกเผยแพร่",
        false);
    explained.line(
        "คอลัมน์ปีงบประมาณบอกว่าแถวเป็นของปีใด จึงเก็บหลายปีไว้ในแผ่นงานเดียวได้ แผ่นงานที่ไม่ได้กรอกไม่ต้องลบ",
        false);
    explained.line("หัวตารางล็อกไว้โดยไม่มีรหัสผ่าน อย่าเปลี่ยนชื่อแผ่นงาน", false);
  }

  /** The line above the headings; its id tells which dataset it is where a sheet is renamed. */
  private static void title(Worksheet sheet, Dataset dataset, int columns) {
    for (int i = 0; i < columns; i++) {
      var text = i == 0 ? title(dataset) : "";
      sheet.value(0, i, i == 1 ? dataset.description().th() : text);
      sheet.style(0, i).bold().set();
    }
  }

  /** What tells of which dataset a sheet is, whatever its name. */
  static String title(Dataset dataset) {
    return dataset.title().th() + " [" + dataset.id() + "]";
  }

  /** A column of a dataset as it stands in its sheet, without lists of a catalogue. */
  static FormColumn column(Dataset dataset, Field field) {
    var column = FormColumn.of(field, "");
    return isOnlyOne(dataset, field) ? column : column.headed(field.name());
  }

  private List<FormColumn> columns(Dataset dataset, SheetRows there) {
    var examples = FormExamples.of(dataset.id());
    var names = new LinkedHashSet<String>();
    if (dataset.yearly()) {
      names.add(Dataset.FISCAL_YEAR);
    }
    dataset.fields().stream().filter(this::isAsked).map(Field::name).forEach(names::add);
    names.addAll(there.columns());
    var columns = new ArrayList<FormColumn>();
    for (var name : names) {
      columns.add(
          dataset
              .field(name)
              .map(field -> column(dataset, field, examples.getOrDefault(name, "")))
              .orElseGet(() -> FormColumn.unknown(name)));
    }
    return columns;
  }

  private boolean isAsked(Field field) {
    return (field.origin() == Field.Origin.KEY || field.isGiven())
        && (english || !field.name().endsWith("_en"));
  }

  private FormColumn column(Dataset dataset, Field field, String example) {
    var column = FormColumn.of(field, example);
    if (field.name().equals(Dataset.FISCAL_YEAR)) {
      column = column.offering(years());
    }
    for (var key : dataset.catalogueKeys()) {
      if (key.field().equals(field.name())) {
        column = column.offering(codes(catalogue -> codes(catalogue, key.list())));
      }
    }
    return isOnlyOne(dataset, field) ? column : column.headed(field.name());
  }

  /** The years around those of the catalogues: data are of an earlier year than an assessment. */
  private List<String> years() {
    var years = catalogues.stream().map(catalogue -> catalogue.year().be()).toList();
    return years.isEmpty()
        ? List.of()
        : IntStream.rangeClosed(
                Collections.min(years) - YEARS_BEFORE, Collections.max(years) + YEARS_AFTER)
            .mapToObj(String::valueOf)
            .toList();
  }

  /** Whether no other column has a title that is read as the same. */
  private static boolean isOnlyOne(Dataset dataset, Field field) {
    var titles = new HashSet<String>();
    dataset.fields().stream()
        .filter(other -> !other.name().equals(field.name()))
        .forEach(
            other -> {
              titles.add(HeadingText.normal(other.title().th()));
              titles.add(HeadingText.normal(other.title().en()));
            });
    return !titles.contains(HeadingText.normal(field.title().th()));
  }

  private List<String> codes(Function<Catalogue, Stream<String>> of) {
    return catalogues.stream().flatMap(of).distinct().toList();
  }

  private static Stream<String> codes(Catalogue catalogue, String list) {
    return switch (list) {
      case "indicators" -> catalogue.indicators().stream().map(i -> String.valueOf(i.indicator()));
      case "questions" -> catalogue.questions().stream().map(Catalogue.Question::question);
      case "items" -> catalogue.items().stream().map(Catalogue.Question::question);
      case "areas" -> catalogue.areas().stream().map(area -> String.valueOf(area.area()));
      default -> Stream.empty();
    };
  }
}
