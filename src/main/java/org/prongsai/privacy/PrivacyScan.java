package org.prongsai.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Looks through one text after the other; most hold nothing and are passed over at once. Safe for
 * use by several threads.
 */
public final class PrivacyScan {

  private static final int MOST_COLUMNS = 10_000;

  private final Office office;
  private final Map<String, About> columns = new ConcurrentHashMap<>();

  public PrivacyScan(Office office) {
    this.office = office;
  }

  /**
   * What is private in a text, from the left.
   *
   * @param about name of the column it stands in, in whatever languages; empty where it has none
   */
  public List<Finding> find(String text, String about) {
    var outline = Outline.of(text);
    var column = about(about);
    return outline.isPlain(text, column) ? List.of() : search(PlainText.of(text), outline, column);
  }

  private About about(String name) {
    if (name.isEmpty()) {
      return About.NOTHING;
    }
    return columns.size() < MOST_COLUMNS
        ? columns.computeIfAbsent(name, About::of)
        : About.of(name);
  }

  private List<Finding> search(PlainText text, Outline outline, About about) {
    var spans = new Spans();
    var found = new ArrayList<Finding>();
    if (outline.digits() >= Outline.REGISTERED) {
      var numbers = Candidates.in(text, about);
      add(CitizenNumber.find(text, numbers), spans, found);
      add(PersonalTaxId.find(text, numbers, about), spans, found);
      for (var number : numbers) {
        // The number of a juristic person is no telephone number; 00 begins a number abroad.
        if (!number.digits().startsWith("00")) {
          spans.take(text.start(number.start()), text.end(number.end()));
        }
      }
    }
    if (outline.hasHouse()) {
      add(HomeAddress.find(text), spans, found);
    }
    if (outline.hasAt()) {
      add(Email.find(text), spans, found);
    }
    if (outline.digits() >= Outline.FEWEST_DIGITS) {
      add(BankAccount.find(text, about), spans, found);
      add(Phone.find(text, about), spans, found);
    }
    found.removeIf(office::owns);
    found.sort(Comparator.comparingInt(Finding::start));
    return found;
  }

  /** Adds what does not overlap what was found already. */
  private static void add(List<Finding> more, Spans spans, List<Finding> found) {
    for (var finding : more) {
      if (spans.take(finding.start(), finding.end())) {
        found.add(finding);
      }
    }
  }
}
