package org.prongsai.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReportTest {

  private final JsonReport report = new JsonReport(ProblemWords.of("th"));

  @Test
  void writesTheSameKeysInTheSameOrder() {
    assertEquals(
        """
        {
          "outcome" : "not-published",
          "errors" : 1,
          "warnings" : 0,
          "notes" : 0,
          "problems" : [
            {
              "rule" : "cell-not-a-number",
              "severity" : "error",
              "file" : "content/data/ita-results/2567.csv",
              "line" : 2,
              "column" : 3,
              "field" : "score",
              "cell" : "C2",
              "found" : "\\"สูง\\" ไม่ใช่ตัวเลข",
              "expected" : "ตัวเลข เช่น 90.42",
              "fix" : "พิมพ์เฉพาะตัวเลข ไม่ใส่คำ เว้นวรรค หรือเครื่องหมายอื่น",
              "args" : [
                "สูง",
                "90.42"
              ]
            }
          ]
        }
        """,
        report.write(ReportSamples.notANumber("สูง"), RunOutcome.NOT_PUBLISHED));
  }

  @Test
  void saysTheSheetOfAWorkbookBesideItsFile() throws JsonProcessingException {
    var problems = new Problems();
    var place = Location.sheet("content/workbook.xlsx", "คะแนน");
    problems.add(Rule.CELL_NOT_A_NUMBER, Location.ofCell(place, 5, 3, 5, "score"), "สูง");

    var json = report.write(problems, RunOutcome.NOT_PUBLISHED);

    var problem = new ObjectMapper().readTree(json).at("/problems/0");
    assertEquals("content/workbook.xlsx", problem.at("/file").textValue());
    assertEquals("คะแนน", problem.at("/sheet").textValue());
    assertEquals("C5", problem.at("/cell").textValue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"\\/\b\f\n\r\t", "\u0000\u0007\u001F\u007F", "\u2028\u2029", "๙𝟿é</script>"})
  void keepsOddCharacters(String found) throws JsonProcessingException {
    var json = report.write(ReportSamples.notANumber(found), RunOutcome.NOT_PUBLISHED);

    var problem = new ObjectMapper().readTree(json).at("/problems/0");
    assertEquals(found, problem.at("/args/0").textValue());
  }

  @Test
  void countsAndListsNotesToo() throws JsonProcessingException {
    var json =
        new ObjectMapper()
            .readTree(report.write(ReportSamples.several(), RunOutcome.NOT_PUBLISHED));

    assertEquals(1, json.get("errors").intValue());
    assertEquals(2, json.get("warnings").intValue());
    assertEquals(1, json.get("notes").intValue());
    assertEquals(4, json.get("problems").size());
    assertEquals("read-as", json.at("/problems/1/rule").textValue());
    assertEquals("note", json.at("/problems/1/severity").textValue());
  }

  @Test
  void writesAnEmptyList() throws JsonProcessingException {
    var json = new ObjectMapper().readTree(report.write(new Problems(), RunOutcome.PUBLISHED));

    assertEquals("published", json.get("outcome").textValue());
    assertTrue(json.get("problems").isEmpty());
  }
}
