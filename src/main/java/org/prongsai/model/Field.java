package org.prongsai.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A column, described once: this drives validation, documentation, HTML, CSV and JSON.
 *
 * @param name column name, snake case
 * @param type type of its values
 * @param origin where its values come from
 * @param title short name for a table header
 * @param description meaning, and what an empty cell means
 * @param unit unit of a number, empty where it has none
 * @param decimals digits after the point in published numbers, 0 for other types
 * @param constraints what a value must satisfy
 * @param valueField for a status column: the column whose presence makes the status {@code stated}
 * @param categories the closed list of codes with their names, empty where the values need none
 * @param words what people write for a code of a closed list, beside its names
 */
public record Field(
    String name,
    FieldType type,
    Origin origin,
    LocalizedText title,
    LocalizedText description,
    LocalizedText unit,
    int decimals,
    Constraints constraints,
    Optional<String> valueField,
    List<Category> categories,
    Map<String, List<String>> words) {

  private static final String YES = "ใช่";
  private static final String NO = "ไม่ใช่";

  public Field {
    categories = List.copyOf(categories);
    words = Map.copyOf(words);
  }

  /**
   * A code of a closed list, as {@code categories} of Table Schema.
   *
   * @param value the published code
   * @param title its name; the Thai one is the word that forms use
   * @param also other spellings that are read as this code
   */
  public record Category(String value, LocalizedText title, List<String> also) {
    public Category {
      also = List.copyOf(also);
    }
  }

  /** Whether an office gives the values of the column, beside those of the key. */
  public boolean isGiven() {
    return origin == Origin.INPUT || origin == Origin.OPTIONAL;
  }

  /** Where the values of a column come from. */
  public enum Origin {
    KEY,
    INPUT,
    /** Given by the office where it has it; an input table may do without the column. */
    OPTIONAL,
    CATALOGUE,
    COMPUTED
  }

  /**
   * Constraints of Table Schema.
   *
   * @param required an empty cell is a problem
   * @param minimum least value of a number
   * @param maximum greatest value of a number
   * @param pattern regular expression for the whole text, or empty
   * @param allowed the closed list of values, empty where open
   */
  public record Constraints(
      boolean required,
      Optional<BigDecimal> minimum,
      Optional<BigDecimal> maximum,
      String pattern,
      List<String> allowed) {

    public static final Constraints NONE =
        new Constraints(false, Optional.empty(), Optional.empty(), "", List.of());

    public Constraints {
      allowed = List.copyOf(allowed);
    }
  }

  /** Whether an input table must have the column: it is required and nobody else fills it. */
  public boolean isExpectedInInput() {
    return (origin == Origin.KEY || origin == Origin.INPUT) && constraints.required();
  }

  /** The name of a code, or the code itself where it has none. */
  public LocalizedText name(String code) {
    for (var category : categories) {
      if (category.value().equals(code)) {
        return category.title();
      }
    }
    return LocalizedText.same(code);
  }

  /** What a form offers for a value: yes or no, the word for a code, else the value itself. */
  public String word(String value) {
    if (type == FieldType.BOOLEAN) {
      return value.equals("true") ? YES : value.equals("false") ? NO : value;
    }
    boolean isCode =
        constraints.allowed().contains(value)
            || categories.stream().anyMatch(category -> category.value().equals(value));
    var spellings = isCode ? spellings(value) : List.<String>of();
    return spellings.isEmpty() ? value : spellings.get(0);
  }

  /** All that people write for a code beside the code itself: the word that is shown first. */
  public List<String> spellings(String code) {
    var spellings = new ArrayList<>(words.getOrDefault(code, List.of()));
    for (var category : categories) {
      if (category.value().equals(code)) {
        spellings.add(0, category.title().th());
        spellings.add(category.title().en());
        spellings.addAll(category.also());
      }
    }
    return spellings;
  }

  /** The other column of a bilingual pair: {@code text_en} for {@code text_th}, or empty. */
  public Optional<String> englishTwin() {
    return name.endsWith("_th")
        ? Optional.of(name.substring(0, name.length() - 3) + "_en")
        : Optional.empty();
  }
}
