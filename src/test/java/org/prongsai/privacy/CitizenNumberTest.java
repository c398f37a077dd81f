package org.prongsai.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.prongsai.Rounds;
import org.prongsai.text.ThaiDigits;

class CitizenNumberTest {

  private static final long SEED = 25670930L;
  private static final int NUMBERS = Rounds.of(200, 20_000);

  private static final List<UnaryOperator<String>> SPELLINGS =
      List.of(
          number -> number,
          ThaiDigits::toThai,
          number -> grouped(number, "-"),
          number -> grouped(number, " "),
          number -> grouped(number, "\u00A0"),
          number -> grouped(number, " \u2013 "),
          number -> ThaiDigits.toThai(grouped(number, " ")),
          number -> String.join("\u200B", number.split("")),
          number ->
              "เลข " + number.substring(0, 7) + ThaiDigits.toThai(number.substring(7)) + " คน",
          number -> "\n" + number + ",");

  @Test
  void findsEveryNumberInEverySpellingAndHidesIt() {
    var random = new Random(SEED);
    for (int i = 0; i < NUMBERS; i++) {
      var number = number(random);
      var hidden = number.charAt(0) + "-xxxx-xxxxx-xx-" + number.charAt(12);
      for (var spelling : SPELLINGS) {
        var text = spelling.apply(number);

        assertTrue(CitizenNumber.isIn(text), text);
        var masked = CitizenNumber.masked(text, "");
        assertTrue(masked.contains(hidden), masked);
        assertFalse(CitizenNumber.isIn(masked), masked);
      }
    }
  }

  @Test
  void findsNoNumberWithOneWrongDigit() {
    var random = new Random(SEED);
    for (int i = 0; i < NUMBERS; i++) {
      var number = number(random);
      // The weight 11 of the third digit does not show in its sum modulo 11.
      int at = random.nextInt(3, 13);
      int other = (number.charAt(at) - '0' + 1 + random.nextInt(9)) % 10;
      var wrong = number.substring(0, at) + other + number.substring(at + 1);
      if (checkDigit(wrong) != wrong.charAt(12) - '0') {
        SPELLINGS.forEach(s -> assertFalse(CitizenNumber.isIn(s.apply(wrong)), wrong));
      } else {
        // The remainders 0 and 10 share the check digit 1.
        assertTrue(at < 12, wrong);
      }
    }
  }

  @Test
  void leavesOtherTextAsItIs() {
    var text = "โครงการ 66017123456 นิติบุคคล 0105536001234 ISBN 9789743001234";

    assertEquals(text, CitizenNumber.masked(text, ""));
    assertEquals("", CitizenNumber.masked("", ""));
  }

  @Test
  void hidesAMistypedOneWhereItIsCalledSo() {
    assertEquals("1-xxxx-xxxxx-xx-2", CitizenNumber.masked("1234567890122", "supplier_tax_id"));
    assertEquals("1234567890122", CitizenNumber.masked("1234567890122", "title"));
  }

  @Test
  void hidesAMistypedOneBeforeAnother() {
    assertEquals(
        "บัตรประชาชน 1-xxxx-xxxxx-xx-2 และ 3-xxxx-xxxxx-xx-6",
        CitizenNumber.masked("บัตรประชาชน 1234567890122 และ 3929900123456", ""));
  }

  @Test
  void aMistypedOneIsNoneAndSoIsAShorterOne() {
    assertFalse(CitizenNumber.isIn("เลขบัตรประชาชน 1234567890122"));
    assertFalse(CitizenNumber.hasCheckDigit("392990012345"));
  }

  @Test
  void findsANumberOnceThatLooksLikeOneAndIsCalledOne() {
    assertEquals(1, CitizenNumber.in("เลขประจำตัวประชาชน 3102300456781", "").size());
  }

  private static String number(Random random) {
    var digits = new StringBuilder().append(1 + random.nextInt(8));
    while (digits.length() < 12) {
      digits.append(random.nextInt(10));
    }
    return digits.append(checkDigit(digits.toString())).toString();
  }

  /** As the Department of Provincial Administration states it, written independently. */
  private static int checkDigit(String number) {
    int sum = 0;
    for (int weight = 13; weight >= 2; weight--) {
      sum += weight * Character.digit(number.charAt(13 - weight), 10);
    }
    return (11 - sum % 11) % 10;
  }

  private static String grouped(String number, String gap) {
    return String.join(
        gap,
        number.substring(0, 1),
        number.substring(1, 5),
        number.substring(5, 10),
        number.substring(10, 12),
        number.substring(12));
  }
}
