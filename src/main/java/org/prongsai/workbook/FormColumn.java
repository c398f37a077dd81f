package org.prongsai.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.model.Field;
import org.prongsai.model.FieldType;
import org.prongsai.text.ExampleRow;

/**
 * A column of a form.
 *
 * @param heading what stands in its header
 * @param field what it holds; empty for a column that the dataset does not have
 * @param offered what may be chosen in it, empty where anything may be typed
 * @param isClosed whether nothing else is right
 * @param example of what to type
 */
record FormColumn(
    String heading, Optional<Field> field, List<String> offered, boolean isClosed, String example) {

  private static final String TEXT = "@";
  // A spreadsheet counts in 15 digits; what has more stays as it was typed.
  private static final int DIGITS = 15;
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,14})?");

  FormColumn {
    offered = List.copyOf(offered);
  }

  /** A column of a dataset, with the list of its codes where it has one. */
  static FormColumn of(Field field, String example) {
    return new FormColumn(field.title().th(), Optional.of(field), choices(field), true, example);
  }

  /** A column of a table that its dataset does not have; it is told of when the site is checked. */
  static FormColumn unknown(String heading) {
    return new FormColumn(heading, Optional.empty(), List.of(), false, "");
  }

  FormColumn headed(String words) {
    return new FormColumn(words, field, offered, isClosed, example);
  }

  /** The same with a list that may grow. */
  FormColumn offering(List<String> codes) {
    return offered.isEmpty() ? new FormColumn(heading, field, codes, false, example) : this;
  }

  private static List<String> choices(Field field) {
    if (field.type() == FieldType.BOOLEAN) {
      return List.of(field.word("true"), field.word("false"));
    }
    if (!field.categories().isEmpty()) {
      return field.categories().stream().map(category -> category.title().th()).toList();
    }
    return field.constraints().allowed().stream().map(field::word).toList();
  }

  /** The name of the column in data files. */
  String name() {
    return field.map(Field::name).orElse(heading);
  }

  /** How a cell of it is shown. Numbers of projects and of companies stay so only as text. */
  String format() {
    var type = field.map(Field::type).orElse(FieldType.STRING);
    if (type == FieldType.NUMBER) {
      int decimals = field.orElseThrow().decimals();
      return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }
    return type == FieldType.INTEGER ? "0" : TEXT;
  }

  /** The number that a text is in this column; empty where it is to stay a text. */
  Optional<BigDecimal> number(String text) {
    boolean isNumber =
        field
            .filter(f -> f.type() == FieldType.NUMBER || f.type() == FieldType.INTEGER)
            .isPresent();
    return isNumber && NUMBER.matcher(text).matches()
        ? Optional.of(new BigDecimal(text)).filter(found -> found.precision() <= DIGITS)
        : Optional.empty();
  }

  /** A value in the word that the list of the column offers for it. */
  String shown(String text) {
    return field.map(found -> found.word(text)).orElse(text);
  }

  /** What the column means, and how to fill it in. */
  String note() {
    return field.map(found -> found.description().th() + " " + hint()).orElse("").strip();
  }

  /** How to fill it in, in a few words. */
  String hint() {
    var hints = new ArrayList<String>();
    if (field.isPresent()) {
      if (!field.get().unit().th().isEmpty()) {
        hints.add(ExampleRow.UNIT + field.get().unit().th());
      }
      if (isRequired()) {
        hints.add(ExampleRow.REQUIRED);
      }
      if (field.get().type() == FieldType.DATE) {
        hints.add("เช่น 15 พ.ย. 2565 หรือ 15/11/2565");
      }
    }
    return String.join(" ", hints);
  }

  boolean isRequired() {
    return field.filter(found -> found.constraints().required()).isPresent();
  }
}
