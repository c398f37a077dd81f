package org.prongsai.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks through one text after the other; most hold nothing and are passed over at once. */
public final class PrivacyScan {

  /** The shortest number that is looked for, a telephone number. */
  private static final int FEWEST_DIGITS = 9;

  private static final List<String> HOUSE_WORDS =
      List.of("เลขที่", "หมู่", "ม.", "Moo", "moo", "House", "house");

  private final Office office;

  public PrivacyScan(Office office) {
    this.office = office;
  }

  /**
   * What is private in a text, from the left.
   *
   * @param about name of the column it stands in, in whatever languages; empty where it has none
   */
  public List<Finding> find(String text, String about) {
    return mayHold(text) ? search(PlainText.of(text), about) : List.of();
  }

  /** Whether a closer look is worth its time. */
  static boolean mayHold(String text) {
    int digits = 0;
    boolean hasAt = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9' || c > '\u007F' && Character.isDigit(c) || c >= '\uD800' && c <= '\uDBFF') {
        digits++;
      } else if (c == '@' || c == '\uFF20') {
        hasAt = true;
      }
    }
    return digits >= FEWEST_DIGITS
        || hasAt
        || digits > 0 && HOUSE_WORDS.stream().anyMatch(text::contains)
        || text.contains("at)")
        || text.contains("at]");
  }

  private List<Finding> search(PlainText text, String about) {
    var found = new ArrayList<Finding>(CitizenNumber.find(text));
    addApart(PersonalTaxId.find(text, about), found);
    addApart(HomeAddress.find(text), found);
    addApart(Email.find(text), found);
    var numbers = new ArrayList<Finding>();
    addApart(BankAccount.find(text, about), numbers);
    addApart(Phone.find(text, about), numbers);
    var registered = ThirteenDigits.in(text.text());
    numbers.removeIf(
        n ->
            registered.stream()
                .anyMatch(r -> text.start(r.start()) < n.end() && n.start() < text.end(r.end())));
    addApart(numbers, found);
    found.removeIf(office::owns);
    found.sort(Comparator.comparingInt(Finding::start));
    return found;
  }

  /** Adds what does not overlap what was found already. */
  private static void addApart(List<Finding> more, List<Finding> found) {
    for (var finding : more) {
      if (found.stream().noneMatch(finding::overlaps)) {
        found.add(finding);
      }
    }
  }
}
