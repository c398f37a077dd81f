package org.prongsai.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTypeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "php",
        "js",
        "exe",
        "shtml",
        "xhtml",
        "config",
        "ini",
        "htaccess",
        "jar",
        "apk",
        "msi",
        "lnk",
        "hta",
        "chm",
        "iso",
        "svgz",
        "mht",
        "swf",
        "asp",
        "jsp",
        "cgi",
        "py",
        "bat",
        "html5",
        "class",
        "url",
        ""
      })
  void whatRunsIsNotListed(String ending) {
    assertFalse(EvidenceType.endings().contains(ending));
  }

  @ParameterizedTest
  @CsvSource({
    "pdf, PDF",
    "docx, DOCX",
    "doc, RTF",
    "xlsx, LOCKED",
    "csv, TEXT",
    "jpeg, JPEG",
    "zip, ZIP",
    "html, HTML",
    "svg, SVG",
    "kml, XML",
    "7z, SEVEN_ZIP",
    "xlsm, XLSX"
  })
  void whatPeopleReadIs(String ending, FileFormat content) {
    assertTrue(EvidenceType.agrees(ending, content));
  }

  @ParameterizedTest
  @CsvSource({
    "pdf, HTML",
    "pdf, UNKNOWN",
    "doc, OLE2",
    "csv, HTML",
    "txt, SVG",
    "jpg, PNG",
    "xls, HTML",
    "zip, UNKNOWN",
    "docx, ZIP",
    "svg, HTML",
    "exe, PDF"
  })
  void theContentMustGoWithTheName(String ending, FileFormat content) {
    assertFalse(EvidenceType.agrees(ending, content));
  }

  @Test
  void theEndingIsWhatStandsBehindTheLastPoint() {
    assertEquals("pdf", EvidenceType.ending("a.b/x.PHP.PdF"));
    assertEquals("", EvidenceType.ending("a.b/readme"));
    assertEquals("", EvidenceType.ending("x."));
  }

  @Test
  void aServerRunsAFileByAnEndingWithinItsName() {
    assertEquals(".php", EvidenceType.runningPart("2567/o1/x.PHP.pdf"));
    assertEquals(".phtml", EvidenceType.runningPart("x.phtml.jpg"));
    assertEquals("", EvidenceType.runningPart("php.pdf"));
    assertEquals("", EvidenceType.runningPart("x.php/plan.v2.th.pdf"));
  }
}
