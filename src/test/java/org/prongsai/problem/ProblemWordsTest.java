package org.prongsai.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.validate.rule.StatusRule;

class ProblemWordsTest {

  private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");
  private static final List<String> PARTS = List.of("found", "expected", "fix");

  private final ProblemWords english = ProblemWords.of("en");
  private final ProblemWords thai = ProblemWords.of("th");

  @ParameterizedTest
  @ValueSource(strings = {"th", "en"})
  void hasWordsForEveryRuleAndNoneForOthers(String language) {
    var expected =
        Stream.concat(
                AllRules.found().stream()
                    .flatMap(rule -> PARTS.stream().map(part -> rule.id() + "." + part)),
                Arrays.stream(ProblemDetail.values()).map(ProblemDetail::key))
            .collect(Collectors.toCollection(TreeSet::new));
    var found = new TreeSet<>(ProblemWords.of(language).all().keySet());
    found.removeIf(key -> key.startsWith("report.") || isCure(key) || isWhen(key));

    assertEquals(expected, found);
  }

  /** Whether it says when a rule's message appears; most say it by what was found. */
  private static boolean isWhen(String key) {
    return AllRules.found().stream().anyMatch(rule -> key.equals(rule.id() + ".when"));
  }

  /** Whether it says what to do about a detail; not all need that. */
  private static boolean isCure(String key) {
    return Arrays.stream(ProblemDetail.values())
        .anyMatch(detail -> key.equals("cure." + detail.id()));
  }

  @Test
  void saysTheSameInBothLanguages() {
    assertEquals(english.all().keySet(), thai.all().keySet());
    english
        .all()
        .forEach((key, text) -> assertEquals(places(text), places(thai.template(key)), key));
  }

  @Test
  void hasNoEmptyWordsForARule() {
    for (var words : List.of(english, thai)) {
      words
          .all()
          .forEach((key, text) -> assertTrue(key.startsWith("report.") || !text.isEmpty(), key));
    }
  }

  @ParameterizedTest
  @MethodSource("org.prongsai.problem.AllRules#found")
  void leavesNoPlaceForAnArgumentOpen(Rule rule) {
    for (var words : List.of(english, thai)) {
      for (var args : List.of(List.<String>of(), List.of("a", "b", "c", "d"))) {
        var problem = new Problem(rule, Location.of("content/site.yml"), args);
        for (var text :
            List.of(words.found(problem), words.expected(problem), words.fix(problem))) {
          assertFalse(text.isBlank() || text.contains("[[") || text.contains("]]"), text);
          assertFalse(PLACE.matcher(text).find(), text);
          assertFalse(text.contains("\"\""), text);
        }
      }
    }
  }

  @Test
  void saysAnEmptyValueInWords() {
    var problem = problem(StatusRule.STATUS_WITHOUT_VALUE, "stated", "score", "");

    assertEquals(
        "the status is \"stated\" and the column score holds (empty)", english.found(problem));
    assertEquals("สถานะเป็น \"stated\" แต่ช่องในคอลัมน์ score คือ (ว่าง)", thai.found(problem));
  }

  @Test
  void leavesOutWhatIsNotKnown() {
    assertEquals(
        "a number up to 100",
        english.expected(problem(Rule.NUMBER_OUT_OF_RANGE, "120", "", "100")));
    assertEquals(
        "a number from 0 up to 100",
        english.expected(problem(Rule.NUMBER_OUT_OF_RANGE, "120", "0", "100")));
    assertEquals(
        "ให้ย้ายคอลัมน์นี้พร้อมข้อมูลไปไว้ในไฟล์นอกโฟลเดอร์ content โปรแกรมไม่เผยแพร่คอลัมน์นี้",
        thai.fix(problem(Rule.COLUMN_UNKNOWN, "x", "", "")));
  }

  @Test
  void showsAnExampleInsteadOfAPattern() {
    var pattern = "^m[1-9][0-9]*\\.[1-9][0-9]*$";

    assertEquals(
        "the form of this column, for example m1.1",
        english.expected(problem(Rule.VALUE_PATTERN, "1-1", pattern)));
    assertEquals("i1", PatternExample.of("^[ieo][1-9][0-9]?$"));
    assertEquals("1.IIT", PatternExample.of("^[1-9][0-9]*\\.(IIT|EIT|OIT)(-[1-9][0-9]*)?$"));
    assertEquals("abc.abc", PatternExample.of("^[a-z0-9-]+(\\.[a-z0-9-]+)+$"));
    assertEquals("0".repeat(64), PatternExample.of("^[0-9a-f]{64}$"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"^(?<name>a)$", "^[^a]$", "^[a$", "^(a$", "^a{x}$", "^(a{99}){99}{99}$", "^\\d+$"})
  void showsAPatternAsItIsWhereNoExampleIsFound(String pattern) {
    assertEquals(pattern, PatternExample.of(pattern));
  }

  @Test
  void neverTakesTheFoundValueForAPattern() {
    assertEquals(
        "\"^a$\" does not have the form of this column",
        english.found(problem(Rule.VALUE_PATTERN, "^a$", "^b$")));
  }

  @Test
  void saysADetailInItsOwnWords() {
    var problem = problem(Rule.DOCUMENT_SYNTAX, ProblemDetail.BLOCK_OPEN.args("listing"));

    assertEquals(
        "ส่วนของเอกสารที่อ่านตามที่เขียนไม่ได้: กรอบชนิด listing เปิดที่นี่แต่ไม่ได้ปิด",
        thai.found(problem));
    assertEquals(
        "ส่วนของเอกสารที่อ่านตามที่เขียนไม่ได้: something new",
        thai.found(problem(Rule.DOCUMENT_SYNTAX, "something new")));
    assertEquals(
        "a line that cannot be read: \"{1}: a\" (the name {1} stands here a second time)",
        english.found(
            new Problem(
                Rule.YAML_SYNTAX,
                Location.of("content/site.yml"),
                List.of("{1}: a", "yaml-key-twice", "{1}"))));
  }

  @Test
  void leavesTheContentOfCellsAsItIs() {
    assertEquals(
        "\"tab\" ไม่อยู่ในรายการคำที่ใช้ได้",
        thai.found(problem(Rule.VALUE_NOT_ALLOWED, "tab", "a, b")));
  }

  @Test
  void showsWhatCannotBeSeenOnOneLine() {
    var problem = problem(Rule.VALUE_NOT_ALLOWED, "a\u200B\r\nb\u001B[31m\u202E", "a, b");

    assertEquals(
        "\"a<U+200B> b<U+001B>[31m<U+202E>\" is not one of the words allowed here",
        english.found(problem));
  }

  @Test
  void shortensWhatWasFoundButNotAClosedChoice() {
    var long1 = "ก".repeat(10_000);
    var problem = problem(Rule.VALUE_NOT_ALLOWED, long1, long1);

    assertEquals("\"" + "ก".repeat(159) + "…\" ไม่อยู่ในรายการคำที่ใช้ได้", thai.found(problem));
    assertTrue(thai.expected(problem).endsWith(long1));
  }

  @Test
  void takesArgumentsForWordsOnly() {
    var problem = problem(Rule.KEY_TWICE, "{1} $1 [[{2}]] \\", "b", "c");

    assertEquals("\"{1} $1 [[{2}]] \\\" is already at b", english.found(problem));
  }

  @Test
  void namesTheCell() {
    var cell = Location.ofCell("content/data/a/2567.csv", 3, 28, 3, "score");

    assertEquals("column score, cell AB3", english.cell(cell, ColumnLabels.NONE));
    assertEquals("คอลัมน์ score ช่อง AB3", thai.cell(cell, ColumnLabels.NONE));
    assertEquals("ช่อง A7", thai.cell(Location.ofCell("a.csv", 9, 1, 7, ""), ColumnLabels.NONE));
    assertEquals(
        "คอลัมน์ score", thai.cell(new Location("a.json", 1, 1, "score", ""), ColumnLabels.NONE));
    assertEquals("", thai.cell(Location.of("a.adoc", 3, 1), ColumnLabels.NONE));
  }

  @Test
  void saysTheTitleOfAColumnBesideItsName() {
    var cell = Location.ofCell("content/data/a/2567.csv", 3, 28, 3, "score");
    var titles =
        new ColumnLabels(
            Map.of("th", Map.of("a/score", "คะแนน"), "en", Map.of("b/score", "Score")));

    assertEquals("คอลัมน์ score “คะแนน” ช่อง AB3", thai.cell(cell, titles));
    assertEquals("column score, cell AB3", english.cell(cell, titles));
    assertEquals("ช่อง A7", thai.cell(Location.ofCell("a.csv", 9, 1, 7, ""), titles));
  }

  @Test
  void callsAColumnInTheWordsWhatTheOfficerSees() {
    var problems = new Problems();
    var sheet = Location.sheet("content/workbook.xlsx", "ผู้เสนอราคา");
    problems.callColumns(
        new ColumnLabels(
            Map.of(
                "th",
                Map.of(
                    "procurement-bids/selected", "ได้รับการคัดเลือก",
                    "procurement/supplier_name", "ผู้ประกอบการ"))));
    problems.callSheet(sheet, "procurement-bids");
    problems.add(Rule.CELL_REQUIRED, Location.ofCell(sheet, 3, 2, 3, "selected"), "", "selected");
    problems.add(
        Rule.error("bid-not-of-supplier"),
        Location.ofCell(sheet, 4, 2, 4, "selected"),
        "ก",
        "ข",
        1);
    var words = thai.about(problems);
    var required = problems.sorted().get(0);

    assertEquals("ช่องว่างในคอลัมน์ “ได้รับการคัดเลือก” (selected)", words.found(required));
    assertEquals("ช่องว่างในคอลัมน์ selected", thai.found(required));
    assertEquals(
        "คอลัมน์ “ได้รับการคัดเลือก” (selected) ช่อง B3",
        words.cell(required.location(), problems.columnTitles()));
    var fix = words.fix(problems.sorted().get(1));
    assertTrue(fix.contains("bidder_name หรือ “ได้รับการคัดเลือก” (selected)"), fix);
    assertTrue(fix.contains("“ผู้ประกอบการ” (supplier_name)"), fix);
  }

  @Test
  void leavesNoMarkOfAColumnInTheWords() {
    for (var words : List.of(thai, english)) {
      for (var rule : AllRules.found()) {
        for (var part : PARTS) {
          var text = words.template(rule.id() + "." + part);
          assertFalse(text.contains("⟦") || text.contains("⟧"), rule.id());
        }
      }
    }
  }

  @Test
  void refusesAnotherLanguageAndAnUnknownKey() {
    assertThrows(IllegalArgumentException.class, () -> ProblemWords.of("fr"));
    assertThrows(MissingResourceException.class, () -> english.template("no-rule.found"));
  }

  private static Problem problem(Rule rule, Object... args) {
    var problems = new Problems();
    problems.add(rule, Location.of("content/site.yml"), args);
    return problems.sorted().get(0);
  }

  private static TreeSet<String> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
