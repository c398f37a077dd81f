package org.prongsai.validate.cell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prongsai.model.Field;
import org.prongsai.model.Value;
import org.prongsai.privacy.CitizenNumber;
import org.prongsai.problem.Rule;
import org.prongsai.read.table.RawCell;
import org.prongsai.text.HeadingText;
import org.prongsai.text.LimitedText;
import org.prongsai.text.ThaiDigits;

/** Reads a text. Codes and words of a closed list have a normal form; prose is left as it is. */
final class TextCell {

  /** Digits that a spreadsheet keeps of a number; the ones behind become zeros. */
  private static final int DIGITS_KEPT = 15;

  /** The numbers of juristic persons; those of people are never published. */
  private static final String TAX_NUMBER = "^0[0-9]{12}$";

  private static final Pattern WITHOUT_ZERO = Pattern.compile("[1-9][0-9]{11}");

  private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

  // By column: to make the words anew for every cell would cost more than to read it.
  private final Map<Field, Map<String, List<String>>> words =
      Collections.synchronizedMap(new IdentityHashMap<>());

  Optional<Value> parse(CellContext found) {
    var constraints = found.field().constraints();
    boolean isCode = !constraints.pattern().isEmpty() || found.field().origin() == Field.Origin.KEY;
    if (isCode && hasLostDigits(found)) {
      return constraints.pattern().equals(TAX_NUMBER)
          ? found.refuse(Rule.TAX_NUMBER_DAMAGED, "", digits(found.text()))
          : found.refuse(Rule.IDENTIFIER_SCIENTIFIC);
    }
    if (!constraints.allowed().isEmpty()) {
      return parseAllowed(found, found.field());
    }
    return constraints.pattern().isEmpty()
        ? Optional.of(new Value.Text(found.text()))
        : parsePattern(found, constraints.pattern());
  }

  /** Whether a spreadsheet took an identifier for a number: {@code 6.61E+10}, or 16 digits. */
  private static boolean hasLostDigits(CellContext found) {
    boolean isLong = found.is(RawCell.Kind.NUMBER) && found.text().length() > DIGITS_KEPT;
    return NumberText.isScientific(found.text()) || (isLong && !found.text().contains("."));
  }

  /** How many digits a number has that a spreadsheet shows shortened. */
  private static int digits(String number) {
    var exponent = number.replaceFirst("[^Ee]*[Ee][+]?", "");
    return NumberText.isScientific(number) && exponent.matches("[0-9]{1,3}")
        ? Integer.parseInt(exponent) + 1
        : number.length();
  }

  private Optional<Value> parseAllowed(CellContext found, Field field) {
    var allowed = field.constraints().allowed();
    if (allowed.contains(found.text())) {
      return Optional.of(new Value.Text(found.text()));
    }
    var text = ThaiDigits.toAscii(found.text());
    var alike = allowed.stream().filter(text::equalsIgnoreCase).toList();
    var chosen = alike.isEmpty() ? meant(found.text(), field) : alike;
    return chosen.size() == 1
        ? found.readAs(new Value.Text(chosen.get(0)))
        : found.refuse(Rule.VALUE_NOT_ALLOWED, choice(field));
  }

  /** The words that forms have for the codes, each with its code. */
  private static String choice(Field field) {
    return field.constraints().allowed().stream()
        .map(
            code -> {
              var word = field.spellings(code).stream().findFirst().orElse(code);
              return word.contains(code) ? word : word + " (" + code + ")";
            })
        .collect(Collectors.joining(", "));
  }

  /** The codes that a text is a word for; spaces, marks and letter case do not matter. */
  private List<String> meant(String text, Field field) {
    return words
        .computeIfAbsent(field, TextCell::codesByWord)
        .getOrDefault(HeadingText.normal(text), List.of());
  }

  private static Map<String, List<String>> codesByWord(Field field) {
    var codes = new HashMap<String, List<String>>();
    for (var code : field.constraints().allowed()) {
      var words = new HashSet<String>(List.of(HeadingText.normal(code)));
      for (var word : field.spellings(code)) {
        words.add(HeadingText.normal(word));
        words.add(HeadingText.normal(word + code));
      }
      words.forEach(word -> codes.computeIfAbsent(word, w -> new ArrayList<>()).add(code));
    }
    return codes;
  }

  private Optional<Value> parsePattern(CellContext found, String regex) {
    var pattern = patterns.computeIfAbsent(regex, Pattern::compile);
    var name = found.field().name();
    boolean isProse = name.endsWith("_th") || name.endsWith("_en");
    var text = found.text();
    if (LimitedText.fits(pattern, text)) {
      return Optional.of(new Value.Text(text));
    }
    if (CitizenNumber.isIn(text)) {
      return Optional.empty(); // said more clearly, and at the same place, by PrivacyGate
    }
    if (MonthCell.isFor(found.field())) {
      return MonthCell.of(text)
          .map(Object::toString)
          .filter(month -> LimitedText.fits(pattern, month))
          .map(month -> found.readAs(new Value.Text(month)))
          .orElseGet(() -> found.refuse(Rule.CELL_NOT_A_MONTH));
    }
    if (regex.equals(TAX_NUMBER) && WITHOUT_ZERO.matcher(text).matches()) {
      return withZero(found, "0" + text);
    }
    var code = isProse ? Optional.<String>empty() : PrintedCode.of(text, found.field(), pattern);
    return code.isPresent()
        ? found.readAs(new Value.Text(code.get()))
        : found.refuse(Rule.VALUE_PATTERN, regex);
  }

  /** A spreadsheet drops the zero of a number; the check digit tells that it belongs there. */
  private static Optional<Value> withZero(CellContext found, String number) {
    return found.is(RawCell.Kind.NUMBER) && CitizenNumber.hasCheckDigit(number)
        ? found.readAs(new Value.Text(number))
        : found.refuse(Rule.TAX_NUMBER_DAMAGED, number);
  }
}
