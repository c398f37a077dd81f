package org.prongsai.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.prongsai.text.FiscalYear;

/**
 * The national facts of one fiscal year's assessment. They change every year, so they are data and
 * not code; a list is empty where nothing is known.
 *
 * @param siteSources where the site knows from what it added to the program's lists
 */
public record Catalogue(
    FiscalYear year,
    List<Tool> tools,
    List<Indicator> indicators,
    List<Question> questions,
    List<Area> areas,
    List<Level> levels,
    LocalizedText sourceNote,
    Scoring scoring,
    Checklist checklist,
    List<String> siteSources) {

  /**
   * How scores combine.
   *
   * @param subIndicators groups of disclosure items
   * @param combinations the rules, in the order in which figures are shown
   */
  public record Scoring(List<SubIndicator> subIndicators, List<Combination> combinations) {

    public Scoring {
      subIndicators = List.copyOf(subIndicators);
      combinations = List.copyOf(combinations);
    }

    /** Whether it is known how the scores of the year combine, and so what an item can score. */
    public boolean isKnown() {
      return !combinations.isEmpty();
    }

    public Optional<SubIndicator> subIndicator(String code) {
      return subIndicators.stream().filter(s -> s.subIndicator().equals(code)).findFirst();
    }
  }

  /** A group of disclosure items, such as 9.3. */
  public record SubIndicator(String subIndicator, int indicator, LocalizedText name, Basis basis) {}

  /**
   * A tool, or a part of one.
   *
   * @param tool IIT, EIT or OIT
   * @param part 1 or 2 for the parts of EIT, 0 for a whole tool
   * @param gloss short plain name
   * @param weight percent of the total, where it is known
   */
  public record Tool(
      String tool,
      int part,
      LocalizedText name,
      LocalizedText gloss,
      Optional<BigDecimal> weight,
      Basis nameBasis,
      Basis weightBasis) {

    /** Figure id of the tool's score, such as {@code eit-1}. */
    public String id() {
      return tool.toLowerCase(Locale.ROOT) + (part == 0 ? "" : "-" + part);
    }
  }

  public record Indicator(
      int indicator, String tool, LocalizedText name, Basis basis, String source) {

    /** What the figure ids of indicators start with. */
    public static final String PREFIX = "indicator-";

    /** Figure id of the indicator's score, such as {@code indicator-9}. */
    public String id() {
      return PREFIX + indicator;
    }
  }

  /**
   * A question of a survey (i, e) or an item of the disclosure checklist (o).
   *
   * @param indicator 1–10, 0 where not known
   * @param subIndicator such as {@code 9.2}, only for o
   * @param source where its name is known from; empty where it is recalled
   */
  public record Question(
      String question,
      String tool,
      int indicator,
      String subIndicator,
      LocalizedText name,
      Basis nameBasis,
      String source) {

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
   * @param everyScoreMinimum least value of each of some scores, where the level asks for one
   * @param everyScoreOf ids of the figures that must reach it, such as {@code eit-2}
   */
  public record Level(
      String level,
      LocalizedText name,
      BigDecimal minimum,
      Optional<BigDecimal> everyScoreMinimum,
      List<String> everyScoreOf,
      BigDecimal maximum,
      Basis basis) {
    public Level {
      everyScoreOf = List.copyOf(everyScoreOf);
    }
  }

  public Catalogue {
    tools = List.copyOf(tools);
    indicators = List.copyOf(indicators);
    questions = List.copyOf(questions);
    areas = List.copyOf(areas);
    levels = List.copyOf(levels);
    siteSources = List.copyOf(siteSources);
  }

  public Optional<Tool> tool(String tool, int part) {
    return tools.stream().filter(t -> t.tool().equals(tool) && t.part() == part).findFirst();
  }

  /** The tool whose score is a figure, such as {@code eit-1}. */
  public Optional<Tool> tool(String figure) {
    return tools.stream().filter(t -> t.id().equals(figure)).findFirst();
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

  /** The same with other rules by which scores combine. */
  public Catalogue withRules(List<Combination> rules) {
    return new Catalogue(
        year,
        tools,
        indicators,
        questions,
        areas,
        levels,
        sourceNote,
        new Scoring(scoring.subIndicators(), rules),
        checklist,
        siteSources);
  }

  /** The items that ask for a dataset's rows of a year. */
  public List<Checklist.ItemDataset> fedBy(String dataset, FiscalYear rows) {
    return checklist.datasets().stream()
        .filter(item -> item.dataset().equals(dataset) && item.yearOfRows(year).equals(rows))
        .toList();
  }

  /** Whether a weight, or a rule by which scores combine, is unconfirmed. */
  public boolean hasUnconfirmedRules() {
    return tools.stream().anyMatch(tool -> tool.weightBasis() == Basis.RECALLED)
        || scoring.combinations().stream().anyMatch(rule -> rule.basis() == Basis.RECALLED);
  }

  /** Which tool asks a question: its code begins so in every year. */
  public static String toolOf(String question) {
    return switch (question.replaceFirst("[0-9]+$", "")) {
      case "i" -> "IIT";
      case "e" -> "EIT";
      case "o" -> "OIT";
      default -> "";
    };
  }

  /** The items of the disclosure checklist, in order. */
  public List<Question> items() {
    return questions.stream().filter(Question::isItem).toList();
  }
}
