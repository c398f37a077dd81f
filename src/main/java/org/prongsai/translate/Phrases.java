package org.prongsai.translate;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.importer.cell.MonthText;
import org.prongsai.text.Months;
import org.prongsai.text.ShippedText;
import org.prongsai.text.Spaces;
import org.prongsai.text.ThaiDigits;

/**
 * Thai phrases with their English. Only a whole phrase has a translation, or one that is made of
 * such and of numbers, days and months; nothing is put together word by word.
 */
final class Phrases {

  private static final String NUMBER = "{n}";
  private static final Pattern OTHERS = Pattern.compile("\\s*(?:/|และ|,)\\s*");
  private static final Pattern SPAN = Pattern.compile("\\s*(?:–|—|ถึง|-)\\s*(?=[0-9๐-๙ก-ฮ])");
  private static final Pattern DAY = Pattern.compile("(?:วันที่)?\\s*([0-9]{1,2})\\s+(\\D.*)");
  private static final Pattern PLAIN = Pattern.compile("[0-9.,:/%\\s()+–-]+");

  private final Map<String, String> known = new HashMap<>();
  private final List<Numbered> numbered = new ArrayList<>();

  /** A phrase with a number in it. */
  private record Numbered(Pattern thai, String english) {}

  /** Adds the phrases that ship with the program. */
  void addShipped() {
    try (var csv =
        CsvReader.builder()
            .ofNamedCsvRecord(ShippedText.read("/org/prongsai/translate/phrases.csv"))) {
      csv.forEach(row -> add(row.getField("th"), row.getField("en")));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the phrases", e);
    }
  }

  private static String key(String thai) {
    return Spaces.removed(ThaiDigits.toAscii(thai.replace('\u00A0', ' ')));
  }

  /** Adds a phrase; the first that is added for a text stays. */
  void add(String thai, String english) {
    var key = key(thai);
    if (key.isEmpty() || english.isBlank()) {
      return;
    }
    if (key.contains(NUMBER)) {
      var parts = new ArrayList<String>();
      for (var part : key.split(Pattern.quote(NUMBER), -1)) {
        parts.add(Pattern.quote(part));
      }
      numbered.add(new Numbered(Pattern.compile(String.join("([0-9][0-9.,]*)", parts)), english));
    } else {
      known.putIfAbsent(key, Spaces.single(english));
    }
  }

  /** The English of a text; empty where it is not known as a whole. */
  Optional<String> english(String thai) {
    return whole(thai).or(() -> span(thai)).or(() -> several(thai));
  }

  private Optional<String> whole(String thai) {
    var key = key(thai);
    var found = known.get(key);
    if (found != null) {
      return Optional.of(found);
    }
    var ascii = Spaces.single(ThaiDigits.toAscii(thai));
    if (PLAIN.matcher(ascii).matches()) {
      return Optional.of(ascii);
    }
    for (var phrase : numbered) {
      var match = phrase.thai().matcher(key);
      if (match.matches()) {
        return Optional.of(phrase.english().replace(NUMBER, match.group(1)));
      }
    }
    return day(ascii).map(Months::english).or(() -> month(ascii).map(Months::english));
  }

  private static Optional<LocalDate> day(String text) {
    var day = DAY.matcher(text);
    if (!day.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(day.group(1));
    return month(day.group(2))
        .filter(month -> month.isValidDay(number))
        .map(month -> month.atDay(number));
  }

  /** A month that is nothing else. */
  private static Optional<YearMonth> month(String text) {
    boolean isOne = text.matches("(?:เดือน)?\\s*[ก-์.]+\\s*(?:พ\\.ศ\\.)?\\s*(?:[0-9]{4}|[0-9]{2})");
    return isOne ? MonthText.find(text) : Optional.empty();
  }

  /** From one day or month to another, with what is known in brackets behind it. */
  private Optional<String> span(String thai) {
    var note = thai.matches("[^()]*\\([^()]*\\)\\s*") ? thai.replaceFirst("(?s).*\\(", "(") : "";
    var bare = note.isEmpty() ? thai : thai.substring(0, thai.lastIndexOf('('));
    var behind = note.isEmpty() ? Optional.of("") : whole(note.strip().replaceAll("[()]", ""));
    var ends = SPAN.split(bare.strip(), 2);
    if (ends.length < 2 && note.isEmpty() || behind.isEmpty()) {
      return Optional.empty();
    }
    var first = whole(ends[0]);
    var last = ends.length < 2 ? Optional.of("") : whole(ends[1]);
    return first.isEmpty() || last.isEmpty()
        ? Optional.empty()
        : Optional.of(
            first.get()
                + (ends.length < 2 ? "" : " – " + last.get())
                + (note.isEmpty() ? "" : " (" + behind.get() + ")"));
  }

  /** Several offices, each known. */
  private Optional<String> several(String thai) {
    var parts = OTHERS.split(thai.strip());
    var english = new ArrayList<String>();
    for (var part : parts) {
      var found = known.get(key(part));
      if (found == null || !found.matches(".*(?:Office|Division|Section|Unit)\\b.*")) {
        return Optional.empty();
      }
      english.add(found);
    }
    int last = english.size() - 1;
    return last < 1
        ? Optional.empty()
        : Optional.of(String.join(", ", english.subList(0, last)) + " and " + english.get(last));
  }
}
