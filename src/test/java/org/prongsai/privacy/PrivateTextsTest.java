package org.prongsai.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is private and what only looks so: {@code texts.csv}, in which characters that cannot be
 * seen are written out.
 */
class PrivateTextsTest {

  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");
  private final PrivacyScan scan =
      new PrivacyScan(
          OfficeIdentity.of(
              List.of("โทร. 075-270-834-5", "เลขที่ 99 หมู่ 3 ตำบลตัวอย่าง"),
              List.of("example.office@gmail.com"),
              List.of("example.go.th", "www.example.ac.th")));

  /** A line of the table. */
  record Case(String expected, String about, String text, String why) {
    @Override
    public String toString() {
      return expected + ": " + why + ": " + text;
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void findsWhatIsPrivateAndNothingElse(Case given) {
    var found =
        scan.find(given.text(), given.about()).stream()
            .map(finding -> finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .distinct()
            .collect(Collectors.joining(","));

    assertEquals(given.expected(), found.isEmpty() ? "none" : found);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void marksThePlaceAndHidesIt(Case given) {
    for (var finding : scan.find(given.text(), given.about())) {
      var place = given.text().substring(finding.start(), finding.end());

      assertFalse(place.isBlank());
      assertEquals(place.strip(), place);
      assertFalse(finding.masked().contains(place), finding.masked());
      assertTrue(finding.masked().contains("x"), finding.masked());
      assertTrue(finding.isMeantBy(place), place);
      if (finding.key().matches("[0-9]+")) {
        assertEquals(finding.key().length(), finding.masked().replace("-", "").length());
      }
      assertTrue(finding.isMeantBy(finding.masked()), finding.masked());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0812345678,0898765432",
        "0812345678-0898765432",
        "0812345678/0898765432",
        "081-234-5678,089-876-5432",
        "081-234-5678-0898765432",
        "081 234 5678, 089 876 5432",
        "0-8123-4567-8,089 876 5432",
        "1,0812345678,500,0898765432,2500"
      })
  void findsBothOfTwoTelephoneNumbersSideBySide(String text) {
    var keys = scan.find(text, "").stream().map(PrivateMatch::key).toList();

    assertEquals(List.of("0812345678", "0898765432"), keys);
  }

  @Test
  void everyKindIsThereAndMoreThanHundredTwentyLines() {
    var kinds = EnumSet.noneOf(PrivateKind.class);
    var lines = cases().toList();
    for (var line : lines) {
      if (!line.expected().equals("none")) {
        for (var kind : line.expected().split(",")) {
          kinds.add(PrivateKind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_')));
        }
      }
    }

    assertEquals(EnumSet.allOf(PrivateKind.class), kinds);
    assertTrue(lines.size() > 120, () -> lines.size() + " lines");
  }

  static Stream<Case> cases() {
    var in = PrivateTextsTest.class.getResourceAsStream("texts.csv");
    try (var csv =
        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return csv.stream().map(PrivateTextsTest::read).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Case read(NamedCsvRecord line) {
    var text =
        ESCAPE
            .matcher(line.getField("text"))
            .replaceAll(c -> Character.toString(Integer.parseInt(c.group(1), 16)));
    return new Case(line.getField("expected"), line.getField("about"), text, line.getField("why"));
  }
}
