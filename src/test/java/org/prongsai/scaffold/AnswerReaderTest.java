package org.prongsai.scaffold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.text.FiscalYear;

class AnswerReaderTest {

  private static final Map<SiteQuestion, String> LEAST =
      Map.of(
          SiteQuestion.NAME, "องค์การบริหารส่วนตำบลสมมติ",
          SiteQuestion.ADDRESS, "https://www.example.go.th/ita",
          SiteQuestion.YEAR, "2569");

  private static AnswerReader with(SiteQuestion question, String typed) {
    var answers = new EnumMap<SiteQuestion, String>(LEAST);
    answers.put(question, typed);
    return new AnswerReader(answers);
  }

  private static SiteAnswers answers(SiteQuestion question, String typed) {
    return with(question, typed).read().orElseThrow();
  }

  @Test
  void theLeastIsNameAddressAndYear() {
    assertEquals(
        new SiteAnswers(
            "องค์การบริหารส่วนตำบลสมมติ",
            "องค์การบริหารส่วนตำบล",
            "",
            "",
            "https://www.example.go.th/ita/",
            "example.go.th",
            List.of("th"),
            Optional.empty(),
            new FiscalYear(2569)),
        new AnswerReader(LEAST).read().orElseThrow());
  }

  @Test
  void shortFormsAndThaiDigitsAreTaken() {
    assertEquals("เทศบาลตำบลสมมติ", answers(SiteQuestion.NAME, "ทต. สมมติ").name());
    assertEquals("เทศบาลตำบล", answers(SiteQuestion.NAME, "ทต.สมมติ").kind());
    assertEquals("องค์การบริหารส่วนจังหวัด", answers(SiteQuestion.KIND, "อบจ").kind());
    assertEquals("กันตัง", answers(SiteQuestion.DISTRICT, "อำเภอกันตัง").district());
    assertEquals("ตรัง", answers(SiteQuestion.PROVINCE, "จ.ตรัง").province());
    assertEquals(new FiscalYear(2570), answers(SiteQuestion.YEAR, "๒๕๗๐").year());
    assertEquals(List.of("th", "en"), answers(SiteQuestion.LANGUAGES, "[th, en]").languages());
    assertEquals(Optional.of(OpenLicence.CC_BY), answers(SiteQuestion.LICENCE, "CC BY").licence());
    assertEquals(Optional.empty(), answers(SiteQuestion.LICENCE, "none").licence());
  }

  @ParameterizedTest
  @CsvSource({
    "https://ita.example.go.th/, example.go.th",
    "https://www.school.ac.th/x/, school.ac.th",
    "http://example.com/, example.com",
    "https://www.example.or.th, example.or.th"
  })
  void theDomainIsTheOneThatIsRegistered(String address, String domain) {
    assertEquals(domain, answers(SiteQuestion.ADDRESS, address).domain());
  }

  @ParameterizedTest
  @CsvSource({
    "NAME, '', missing",
    "NAME, Example SAO, not-thai",
    "NAME, 'ก\u0000ข', unreadable",
    "ADDRESS, '', missing",
    "ADDRESS, www.example.go.th, wrong",
    "ADDRESS, https://localhost/, wrong",
    "ADDRESS, https://example.go.th/?a=b, wrong",
    "ADDRESS, https://a:b@example.go.th/, wrong",
    "ADDRESS, 'https://example go.th/', wrong",
    "LANGUAGES, en, wrong",
    "LICENCE, mine, wrong",
    "YEAR, 2026, wrong",
    "YEAR, ปีนี้, wrong"
  })
  void whatCannotBeTakenIsSaidOnce(SiteQuestion question, String typed, String reason) {
    var reader = with(question, typed);
    var said = reader.refusals().stream().map(AnswerReader.Refusal::reason).toList();

    assertEquals(List.of(reason), said);
    assertTrue(reader.read().isEmpty());
  }

  @Test
  void allThatIsWrongIsSaidInTheOrderOfTheQuestions() {
    var refusals =
        new AnswerReader(Map.of(SiteQuestion.LICENCE, "x", SiteQuestion.ADDRESS, "y")).refusals();

    assertEquals(
        List.of(SiteQuestion.NAME, SiteQuestion.ADDRESS, SiteQuestion.LICENCE, SiteQuestion.YEAR),
        refusals.stream().map(AnswerReader.Refusal::question).toList());
  }
}
