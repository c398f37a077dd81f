package org.prongsai.grade;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;

/** Makes texts of the values of cells, ECMA-376 part 1, 18.3.1.4. */
final class XlsxValues {

  private static final Set<String> TEXTS = Set.of("s", "str", "inlineStr");
  private static final int LENGTH_OF_DATE = 10;

  private final Optional<SharedStrings> strings;
  private final Optional<StylesTable> styles;
  private final boolean from1904;
  // POI builds an object for each question.
  private final Map<Integer, String> known = new HashMap<>();
  private final Map<Integer, Boolean> dates = new HashMap<>();

  /**
   * @param from1904 whether days are counted from 1904, as on old Macintosh computers, or from 1900
   */
  XlsxValues(Optional<SharedStrings> strings, Optional<StylesTable> styles, boolean from1904) {
    this.strings = strings;
    this.styles = styles;
    this.from1904 = from1904;
  }

  static boolean isText(String type) {
    return TEXTS.contains(type);
  }

  /**
   * The text of a value: a date in its ISO form, whatever era the sheet shows it in.
   *
   * @param type the attribute {@code t} of the cell
   * @param style number of the style of the cell
   */
  String text(String type, int style, String value) {
    return switch (type) {
      case "s" ->
          known.computeIfAbsent(
              Integer.parseInt(value),
              number -> strings.orElseThrow().getItemAt(number).getString());
      case "b" -> value.equals("1") ? "TRUE" : "FALSE";
      case "d" -> value.substring(0, Math.min(value.length(), LENGTH_OF_DATE));
      case "n" -> number(Double.parseDouble(value), style);
      default -> value;
    };
  }

  private String number(double value, int style) {
    if (DateUtil.isValidExcelDate(value) && dates.computeIfAbsent(style, this::isDate)) {
      return DateUtil.getLocalDateTime(value, from1904).toLocalDate().toString();
    }
    return NumberToTextConverter.toText(value);
  }

  private boolean isDate(int style) {
    return styles
        .filter(table -> style < table.getNumCellStyles())
        .map(table -> table.getStyleAt(style))
        .filter(of -> DateUtil.isADateFormat(of.getDataFormat(), of.getDataFormatString()))
        .isPresent();
  }
}
