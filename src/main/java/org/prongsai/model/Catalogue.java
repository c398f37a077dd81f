package org.prongsai.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.prongsai.text.FiscalYear;

/**
 * The national facts of one fiscal year's assessment. They change every year, so they are data; a
 * list is empty where nothing is known.
 */
public record Catalogue(
    FiscalYear year,
    List<Tool> tools,
    List<Indicator> indicators,
    List<Question> questions,
    List<Area> areas,
    List<Level> levels,
    LocalizedText sourceNote) {

  /**
   * A tool, or a part of one.
   *
   * @param tool IIT, EIT or OIT
   * @param part 1 or 2 for the parts of EIT, 0 for a whole tool
   * @param gloss short plain name
   * @param weight percent of the total
   */
  public record Tool(
      String tool,
      int part,
      LocalizedText name,
      LocalizedText gloss,
      BigDecimal weight,
      Basis nameBasis,
      Basis weightBasis) {}

  public record Indicator(int indicator, String tool, LocalizedText name, Basis basis) {}

  /**
   * A question of a survey (i, e) or an item of the disclosure checklist (o).
   *
   * @param indicator 1–10, 0 where not known
   * @param subIndicator such as {@code 9.2}, only for o
   */
  public record Question(
      String question,
      String tool,
      int indicator,
      String subIndicator,
      LocalizedText name,
      Basis nameBasis) {

    /** Whether it is an item of the disclosure checklist. */
    public boolean isItem() {
      return question.startsWith("o");
    }
  }

  public record Area(int area, LocalizedText name, Basis basis) {}

  /**
   * A level of the result.
   *
   * @param minimum least total
   * @param everyScoreMinimum least value of each tool score, where the level has such a condition
   */
  public record Level(
      String level,
      LocalizedText name,
      BigDecimal minimum,
      Optional<BigDecimal> everyScoreMinimum,
      BigDecimal maximum,
      Basis basis) {}

  public Catalogue {
    tools = List.copyOf(tools);
    indicators = List.copyOf(indicators);
    questions = List.copyOf(questions);
    areas = List.copyOf(areas);
    levels = List.copyOf(levels);
  }

  public Optional<Tool> tool(String tool, int part) {
    return tools.stream().filter(t -> t.tool().equals(tool) && t.part() == part).findFirst();
  }

  public Optional<Indicator> indicator(int indicator) {
    return indicators.stream().filter(i -> i.indicator() == indicator).findFirst();
  }

  public Optional<Question> question(String question) {
    return questions.stream().filter(q -> q.question().equals(question)).findFirst();
  }

  public Optional<Area> area(int area) {
    return areas.stream().filter(a -> a.area() == area).findFirst();
  }

  public Optional<Level> level(String level) {
    return levels.stream().filter(l -> l.level().equals(level)).findFirst();
  }

  /** The items of the disclosure checklist, in order. */
  public List<Question> items() {
    return questions.stream().filter(Question::isItem).toList();
  }
}
