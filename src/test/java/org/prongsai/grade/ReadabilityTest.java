package org.prongsai.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.prongsai.grade.sheet.Fault;
import org.prongsai.grade.sheet.FaultKind;

class ReadabilityTest {

  @Test
  void givesEachKindItsStars() {
    var stars =
        Arrays.stream(Readability.values())
            .map(kind -> kind.id() + " " + kind.stars())
            .collect(Collectors.joining(", "));

    assertEquals(
        "unreadable 0, image 1, scanned-pdf 1, text-pdf 1, office-document 1, web-page 1, archive"
            + " 1, spreadsheet 2, csv 3, json 3, described 3, other 1",
        stars);
  }

  @Test
  void neverGivesABetterKindFewerStars() {
    var ordered =
        Arrays.stream(Readability.values()).filter(kind -> kind != Readability.OTHER).toList();
    for (int i = 1; i < ordered.size(); i++) {
      assertTrue(ordered.get(i - 1).stars() <= ordered.get(i).stars(), ordered.get(i).id());
    }
  }

  @Test
  void namesFaultsInKebabCase() {
    assertEquals("several-tables-in-sheet", FaultKind.SEVERAL_TABLES_IN_SHEET.id());
  }

  @Test
  void keepsAQuotationOnOneShortLine() {
    var letters = "ก่".repeat(30);
    var quoted = new Fault(FaultKind.NO_HEADER, "", "a\n\tb\u200B" + letters, 1).found();

    assertEquals("a b " + "ก่".repeat(17) + "…", quoted);
    assertTrue(new Fault(FaultKind.NO_HEADER, "", letters, 1).found().length() <= 40);
  }

  @Test
  void countsFromOne() {
    assertThrows(IllegalArgumentException.class, () -> new Fault(FaultKind.NO_HEADER, "", "", 0));
  }

  @Test
  void keepsItsFaultsToItself() {
    var faults = new Grade(Readability.CSV, List.of()).faults();

    assertThrows(
        UnsupportedOperationException.class,
        () -> faults.add(new Fault(FaultKind.NO_HEADER, "", "", 1)));
  }
}
