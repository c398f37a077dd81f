package org.prongsai.render.scores;

import static org.prongsai.columns.ItaIndicatorScoresColumns.INDICATOR;
import static org.prongsai.columns.ItaQuestionScoresColumns.NAME_BASIS;
import static org.prongsai.columns.ItaQuestionScoresColumns.QUESTION;
import static org.prongsai.columns.ItaResultsColumns.PASS_MARK;
import static org.prongsai.columns.ItaToolScoresColumns.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prongsai.ita.scoring.PrintedScores;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Row;
import org.prongsai.page.Phrase;
import org.prongsai.page.TableContext;
import org.prongsai.page.TableContext.Cell;
import org.prongsai.render.Scope;
import org.prongsai.text.FiscalYear;

/** Tables of scores. */
public record ScoreTables(Scope scope, FiscalYear year, Optional<BigDecimal> passMark) {

  private static final char NO_BREAK = '\u00a0';

  public ScoreTables(Scope scope, FiscalYear year) {
    this(scope, year, scope.figures().result(year).flatMap(row -> row.decimal(PASS_MARK)));
  }

  private Optional<Catalogue.Tool> tool(Row row) {
    return scope
        .catalogue(year)
        .flatMap(catalogue -> catalogue.tool(row.text(TOOL), row.whole(PART)));
  }

  public boolean isBelow(BigDecimal score) {
    return below(score).isPresent();
  }

  /** Words for a score that is below the mark, which is the mark of the total alone. */
  private Optional<String> below(BigDecimal score) {
    return passMark
        .filter(mark -> score.compareTo(mark) < 0)
        .map(mark -> scope.say("bars.below", mark));
  }

  /** A score as a cell: the number, a bar, and words where it is low, zero, computed or absent. */
  public Cell scoreCell(Row row) {
    return new ScoreCells(scope, year).cell(row, row.decimal(SCORE).flatMap(this::below));
  }

  /** The same of a question or an item, for which the mark of the total is no mark. */
  private Cell questionCell(Row row) {
    var low =
        passMark
            .filter(mark -> row.decimal(SCORE).filter(s -> s.compareTo(mark) < 0).isPresent())
            .map(mark -> questionNote(row.decimal(SCORE).orElseThrow(), mark));
    return new ScoreCells(scope, year).cell(row, low);
  }

  private String questionNote(BigDecimal score, BigDecimal mark) {
    return score.signum() == 0 ? scope.say("score.none") : scope.say("score.below-total", mark);
  }

  /** The table of tools. */
  TableContext tools() {
    return scope
        .table(scope.say("table.tools", year), scope.rows("ita-tool-scores", year))
        .column(
            "column.tool",
            row -> Cell.of(toolName(row)).withId("tool-" + PrintedScores.toolId(row)))
        .number(
            "column.weight",
            row ->
                Cell.of(row.decimal(WEIGHT).map(scope.format()::plain).orElse(""))
                    .withNote(tool(row).map(t -> CatalogueTables.weightNote(scope, t)).orElse("")))
        .number("column.score", this::scoreCell)
        .build();
  }

  /** The scores by indicator, as the document's own table has them. */
  public TableContext indicators() {
    return scope
        .table(scope.say("table.indicators", year), scope.rows("ita-indicator-scores", year))
        .column("column.indicator", this::indicator)
        .column("column.tool", row -> Cell.of(toolName(row.text(TOOL))))
        .number("column.mean", this::scoreCell)
        .column("column.tool-mean", row -> Cell.of(printedTotal(row.text(TOOL))))
        .build();
  }

  private Cell indicator(Row row) {
    var number = scope.count(row.whole(INDICATOR));
    var name = scope.phrase(row.localized(NAME));
    return Cell.of(name.withText(number + " " + name.text()))
        .withId(PrintedScores.indicatorId(row));
  }

  /** The scores of a tool as the document's table prints them, each whole on a line of its own. */
  private String printedTotal(String tool) {
    return scope.rows("ita-tool-scores", year).stream()
        .filter(row -> row.text(TOOL).equals(tool) && row.decimal(SCORE).isPresent())
        .map(
            row -> {
              var score = scope.format().score(row.decimal(SCORE).orElseThrow());
              int part = row.whole(PART);
              return part == 0
                  ? scope.say("tool.total", tool, score)
                  : scope.say("tool.part-total", tool, part, score);
            })
        .map(words -> words.replace(' ', NO_BREAK))
        .collect(Collectors.joining("\n"));
  }

  /** The questions of a tool with topic and score. */
  TableContext questions(String tool) {
    return questions(
        scope.say("table.questions." + tool, year),
        scope.rows("ita-question-scores", year).stream()
            .filter(row -> row.text(TOOL).equals(tool))
            .toList());
  }

  /** Questions with topic and score. */
  public TableContext questions(String caption, List<Row> questions) {
    return scope
        .table(caption, questions)
        .column("column.question", row -> question(row.text(QUESTION)))
        .column("column.topic", row -> Cell.of(topic(row)).withNote(nameNote(row)))
        .number("column.score", this::questionCell)
        .build();
  }

  private Phrase topic(Row row) {
    var name = row.localized(NAME);
    return name.isEmpty() ? Phrase.of(scope.say("item.no-name")) : scope.phrase(name);
  }

  private Cell question(String question) {
    var itemPage = "ita/" + year + "/" + question;
    return Cell.of(scope.say("question.code", question))
        .withId(question)
        .withHref(scope.tree().has(itemPage) ? scope.href(itemPage) : "");
  }

  /** How a question's name is known: our words for a survey topic, or an unconfirmed item name. */
  private String nameNote(Row row) {
    return row.text(QUESTION).startsWith("o") && !row.localized(NAME).isEmpty()
        ? scope.basisNote(row.text(NAME_BASIS))
        : "";
  }

  /** The name of a tool or a part of it, or its code where nobody knows the name. */
  private Phrase toolName(Row row) {
    var name = row.localized(NAME);
    return name.isEmpty()
        ? Phrase.of(scope.tool(row.text(TOOL), row.whole(PART)))
        : scope.phrase(scope.digits(name));
  }

  private Phrase toolName(String tool) {
    return scope.rows("ita-tool-scores", year).stream()
        .filter(row -> row.text(TOOL).equals(tool) && row.whole(PART) == 0)
        .map(row -> row.localized(NAME))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .or(() -> scope.catalogue(year).flatMap(c -> c.tool(tool, 0)).map(Catalogue.Tool::name))
        .filter(name -> !name.isEmpty())
        .map(scope::phrase)
        .orElse(Phrase.of(tool));
  }
}
