package org.prongsai.privacy;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How many of the ways to write a citizen number are found, and how many other numbers are not. */
class SpellingsTest {

  private static final long SEED = 25690930L;
  private static final int NUMBERS = 5;
  private static final int DRAWS = 20_000;
  private static final PrivacyScan SCAN = new PrivacyScan(OfficeIdentity.UNKNOWN);
  private static final Pattern DIGIT = Pattern.compile("[0-9]");

  /** A way to write thirteen digits. */
  private record Spelling(String name, UnaryOperator<String> of) {}

  private static final List<String> LENGTHS =
      List.of(
          "1 4 5 2 1",
          "1 12",
          "12 1",
          "4 4 5",
          "3 3 3 4",
          "5 4 4",
          "4 5 4",
          "7 6",
          "6 7",
          "5 5 3",
          "1 4 8",
          "1 1 1 1 1 1 1 1 1 1 1 1 1");
  private static final List<String> GAPS =
      List.of(
          "-", " ", "  ", "\t", "\u00A0", "\u2013", "\u2212", " - ", "/", "_", ":", "~", "|", " | ",
          "*", "\u00B7", "'", "&nbsp;", "&ndash;", "&#45;", "**", ", ");
  // Zero, or a digit from which the others follow, of scripts and shapes.
  private static final List<Integer> ZEROS =
      List.of(
          0x0E50, 0x0ED0, 0x0660, 0x06F0, 0x0966, 0x1040, 0x17E0, 0xFF10, 0x1D7CE, 0x1D7D8, 0x1D7E2,
          0x1D7EC, 0x1D7F6, 0xF030, 0x2080);
  private static final String RAISED =
      "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";
  private static final String CIRCLED =
      "\u24EA\u2460\u2461\u2462\u2463\u2464\u2465\u2466\u2467\u2468";
  private static final List<String> UNSEEN =
      List.of(
          "\u200B",
          "\u200C",
          "\u200D",
          "\u2060",
          "\u2062",
          "\u2063",
          "\uFEFF",
          "\u00AD",
          "\u200E",
          "\u202C",
          "\u034F",
          "\u180E",
          "\u3164",
          "\uFE0F",
          "\u20E3",
          "\u0332",
          "\u0336",
          "\u0000",
          "&shy;",
          "&zwnj;",
          "&#8203;",
          "&#x200b;");

  private static List<Spelling> spellings() {
    var all = new ArrayList<Spelling>();
    for (var lengths : LENGTHS) {
      for (var gap : GAPS) {
        all.add(new Spelling(lengths + " by [" + gap + "]", n -> grouped(n, lengths, gap)));
      }
    }
    for (int zero : ZEROS) {
      all.add(new Spelling("digits of %x".formatted(zero), n -> shaped(n, zero)));
      all.add(
          new Spelling(
              "digits of %x, grouped".formatted(zero),
              n -> shaped(grouped(n, "1 4 5 2 1", " "), zero)));
    }
    for (var digits : List.of(RAISED, CIRCLED)) {
      all.add(
          new Spelling(
              digits,
              n ->
                  n.chars()
                      .mapToObj(c -> digits.substring(c - '0', c - '0' + 1))
                      .collect(Collectors.joining())));
    }
    for (var mark : UNSEEN) {
      all.add(
          new Spelling("%x inside".formatted(mark.codePointAt(0)), n -> grouped(n, "5 5 3", mark)));
      all.add(
          new Spelling(
              "%x everywhere".formatted(mark.codePointAt(0)),
              n -> String.join(mark, n.split("", -1))));
    }
    all.add(new Spelling("plain", n -> n));
    all.add(new Spelling("half in Thai", n -> n.substring(0, 6) + shaped(n.substring(6), 0x0E50)));
    all.add(
        new Spelling(
            "references",
            n -> DIGIT.matcher(n).replaceAll(c -> "&#" + (int) c.group().charAt(0) + ";")));
    all.add(
        new Spelling(
            "hexadecimal references",
            n -> DIGIT.matcher(n).replaceAll(c -> "&#x3" + c.group() + ";")));
    all.add(new Spelling("in brackets", n -> "[" + grouped(n, "1 4 5 2 1", "][") + "]"));
    all.add(new Spelling("in bold", n -> "**" + n.substring(0, 5) + "**" + n.substring(5)));
    all.add(
        new Spelling(
            "marks of all kinds",
            n -> grouped(n, "1 4 5 2 1", "-").replaceFirst("-", "/").replaceFirst("-", ".")));
    all.add(new Spelling("broken", n -> grouped(n, "7 6", "\n")));
    all.add(new Spelling("broken and indented", n -> grouped(n, "5 8", "\r\n  ")));
    all.add(new Spelling("broken behind a dash", n -> grouped(n, "1 4 5 2 1", "-\n")));
    return all;
  }

  @Test
  void findsTheWaysToWriteANumberWithALabelAndBare() {
    double labelled = recall("with a label", "ผู้ยื่นคำขอ เลขประจำตัวประชาชน %s ยื่นแล้ว");
    double bare = recall("bare", "ผู้ยื่นคำขอ นายสมมติ %s ยื่นแล้ว");

    assertTrue(spellings().size() >= 160, () -> spellings().size() + " spellings");
    assertTrue(labelled >= 0.93, () -> "with a label " + labelled);
    assertTrue(bare >= 0.90, () -> "bare " + bare);
  }

  private static double recall(String name, String sentence) {
    var random = new Random(SEED);
    var missed = new TreeSet<String>();
    int found = 0;
    int all = 0;
    for (var spelling : spellings()) {
      for (int i = 0; i < NUMBERS; i++) {
        var text = sentence.formatted(spelling.of().apply(number(random)));
        boolean isFound = stops(text, "");
        found += isFound ? 1 : 0;
        all++;
        if (!isFound) {
          missed.add(spelling.name());
        }
      }
    }
    double recall = (double) found / all;
    System.out.printf(
        Locale.ROOT,
        "Recall %s: %.3f of %d spellings; missed: %s%n",
        name,
        recall,
        spellings().size(),
        missed);
    return recall;
  }

  @Test
  void numbersThatAreCalledSomethingElseSeldomStopABuild() {
    var random = new Random(SEED);
    int stops = 0;
    int bare = 0;
    var contexts =
        List.of(
            "บาร์โค้ด: %s",
            "EAN-13 %s",
            "ISBN %s",
            "{\"timestamp\": %s}",
            "เลขที่โครงการ e-GP %s",
            "คะแนนรายข้อ %s",
            "เลขประจำตัวผู้เสียภาษี %s");
    for (int i = 0; i < DRAWS; i++) {
      int kind = i % contexts.size();
      var drawn = drawn(kind, random);
      stops += stops(contexts.get(kind).formatted(drawn), "") ? 1 : 0;
      bare += stops(drawn, "") ? 1 : 0;
    }
    System.out.printf(
        Locale.ROOT,
        "False stops of %d draws: %.4f with a label, %.4f without%n",
        DRAWS,
        (double) stops / DRAWS,
        (double) bare / DRAWS);
    assertTrue(stops <= DRAWS / 100, stops + " false stops");
    // About one in eleven has the check digit by chance: what is bare is not let through.
    assertTrue(bare > DRAWS / 50, bare + " stops without a label");
  }

  private static String drawn(int kind, Random random) {
    return switch (kind) {
      case 0, 1 -> withEanDigit("885" + digits(random, 9));
      case 2 -> withEanDigit("978" + digits(random, 9));
      case 3 -> "1" + (4 + random.nextInt(4)) + digits(random, 11);
      case 4 -> "6" + digits(random, 10) + " " + digits(random, 2);
      case 5 -> String.join(" ", digits(random, 13).split(""));
      default -> "0" + digits(random, 12);
    };
  }

  private static String withEanDigit(String twelve) {
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += (twelve.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return twelve + (10 - sum % 10) % 10;
  }

  private static boolean stops(String text, String about) {
    return SCAN.find(text, about).stream()
        .anyMatch(found -> found.kind() == PrivateKind.CITIZEN_NUMBER);
  }

  private static String digits(Random random, int count) {
    return random.ints(count, 0, 10).mapToObj(Integer::toString).collect(Collectors.joining());
  }

  private static String number(Random random) {
    while (true) {
      var number = 1 + random.nextInt(8) + digits(random, 12);
      if (CitizenNumber.hasCheckDigit(number)) {
        return number;
      }
    }
  }

  private static String grouped(String number, String lengths, String gap) {
    var groups = new ArrayList<String>();
    int at = 0;
    for (var length : lengths.split(" ")) {
      int end = at + Integer.parseInt(length);
      groups.add(number.substring(at, end));
      at = end;
    }
    return String.join(gap, groups);
  }

  private static String shaped(String text, int zero) {
    return DIGIT
        .matcher(text)
        .replaceAll(c -> Character.toString(zero + c.group().charAt(0) - '0'));
  }
}
