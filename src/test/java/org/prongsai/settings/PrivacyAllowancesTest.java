package org.prongsai.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.privacy.OfficeIdentity;
import org.prongsai.privacy.PrivacyScan;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.yaml.Yaml;

class PrivacyAllowancesTest {

  private static final String FILE = "content/th/about.adoc";

  @Test
  void allowsWhatIsNamedMaskedOrInFullInThatFileOnlyAndReportsTheRest() {
    var problems = new Problems();
    var text =
        """
        allow:
          - {rule: personal-phone, found: 08x-xxx-xx78, file: content/th/about.adoc, reason: {th: ก}}
          - {rule: personal-phone, found: 089 765 4321, reason: {th: ก}}
          - {rule: bank-account, found: xxxxxxx890, reason: {th: ก}}
        """;
    var allowances =
        PrivacyAllowances.of(Yaml.read(text, "content/site.yml", problems).orElseThrow(), problems);
    var scan = new PrivacyScan(OfficeIdentity.UNKNOWN);
    var first = scan.find("081-234-5678", "").get(0);
    var second = scan.find("๐๘๙๗๖๕๔๓๒๑", "").get(0);

    assertFalse(allowances.allows(Rule.PERSONAL_PHONE, first, "content/en/about.adoc"));
    assertTrue(allowances.allows(Rule.PERSONAL_PHONE, first, FILE));
    assertTrue(allowances.allows(Rule.PERSONAL_MOBILE, second, "content/en/about.adoc"));
    allowances.report(problems);
    assertEquals(List.of("content/site.yml:4:5 allowance-unused"), problems.summaries());
  }

  @Test
  void whatIsAllowedInTheWorkbookIsAllowedInEachOfItsSheets() {
    var problems = new Problems();
    var text =
        """
        allow:
          - {rule: personal-phone, found: 08x-xxx-xx78, file: content/workbook.xlsx, reason: {th: ก}}
        """;
    var allowances =
        PrivacyAllowances.of(Yaml.read(text, "content/site.yml", problems).orElseThrow(), problems);
    var found = new PrivacyScan(OfficeIdentity.UNKNOWN).find("081-234-5678", "").get(0);

    assertTrue(allowances.allows(Rule.PERSONAL_PHONE, found, "content/workbook.xlsx › หลักฐาน"));
    assertFalse(allowances.allows(Rule.PERSONAL_PHONE, found, "content/data/x/2567.csv"));
  }

  @Test
  void aFileMayHaveItsMobileNumbersAllowedAtOnce() {
    var problems = new Problems();
    var text =
        """
        allow:
          - {rule: personal-mobile, file: content/th/about.adoc, reason: {th: ก}}
          - {rule: personal-mobile, reason: {th: ก}}
          - {rule: personal-phone, file: content/th/about.adoc, reason: {th: ก}}
        """;
    var allowances =
        PrivacyAllowances.of(Yaml.read(text, "content/site.yml", problems).orElseThrow(), problems);
    var scan = new PrivacyScan(OfficeIdentity.UNKNOWN);
    var mobile = scan.find("081-234-5678", "").get(0);
    var bare = scan.find("0812345679", "").get(0);
    var landline = scan.find("โทร. 075-270-834", "").get(0);

    assertTrue(allowances.allows(Rule.PERSONAL_MOBILE, mobile, FILE));
    assertTrue(allowances.allows(Rule.PERSONAL_PHONE, bare, FILE));
    assertFalse(allowances.allows(Rule.PERSONAL_PHONE, landline, FILE));
    assertFalse(allowances.allows(Rule.PERSONAL_MOBILE, mobile, "content/en/about.adoc"));
    assertEquals(
        List.of("content/site.yml:3:5 yaml-key-missing", "content/site.yml:4:5 yaml-key-missing"),
        problems.summaries());
  }

  @Test
  void refusesAnAllowanceForACitizenNumber() {
    var problems = new Problems();
    var text =
        """
        allow:
          - {rule: citizen-number, found: 3-xxxx-xxxxx-xx-1, file: content/th/a.adoc, reason: {th: ก}}
        """;
    var allowances =
        PrivacyAllowances.of(Yaml.read(text, "content/site.yml", problems).orElseThrow(), problems);

    allowances.report(problems);
    assertEquals(List.of("content/site.yml:2:12 yaml-value"), problems.summaries());
  }
}
