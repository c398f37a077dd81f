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

  private final OfficeIdentity office;
  private final Map<String, ColumnHint> columns = new ConcurrentHashMap<>();

  public PrivacyScan(OfficeIdentity office) {
    this.office = office;
  }

  /** What is private in a text, from the left; {@code about} names its column, if any. */
  public List<PrivateMatch> find(String text, String about) {
    var outline = TextPrefilter.of(text);
    var column = about(about);
    return outline.isPlain(text, column) ? List.of() : search(PlainText.of(text), outline, column);
  }

  /** The numbers of citizens alone, in what was put together from pieces. */
  public List<PrivateMatch> findCitizens(String text, String about) {
    var column = about(about);
    var plain = PlainText.of(text);
    var numbers = ThirteenDigitFinder.in(plain.text(), column);
    var found = new ArrayList<>(CitizenNumber.find(plain, numbers));
    found.addAll(PersonalTaxId.find(plain, numbers, column));
    return found;
  }

  private ColumnHint about(String name) {
    if (name.isEmpty()) {
      return ColumnHint.NOTHING;
    }
    return columns.size() < MOST_COLUMNS
        ? columns.computeIfAbsent(name, ColumnHint::of)
        : ColumnHint.of(name);
  }

  private List<PrivateMatch> search(PlainText text, TextPrefilter outline, ColumnHint about) {
    var spans = new Spans();
    var found = new ArrayList<PrivateMatch>();
    if (outline.digits() >= TextPrefilter.REGISTERED || text.hasLookalikes()) {
      var all = ThirteenDigitFinder.all(text.text(), about);
      var numbers = all.sure();
      all.unsure().stream()
          .map(number -> number.match(PrivateKind.UNSURE_NUMBER, text))
          .forEach(found::add);
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
    if (outline.digits() >= TextPrefilter.FEWEST_DIGITS) {
      add(BankAccount.find(text, about), spans, found);
      add(Phone.find(text, about), spans, found);
    }
    found.removeIf(office::owns);
    found.sort(Comparator.comparingInt(PrivateMatch::start));
    return found;
  }

  /** Adds what does not overlap what was found already. */
  private static void add(List<PrivateMatch> more, Spans spans, List<PrivateMatch> found) {
    for (var finding : more) {
      if (spans.take(finding.start(), finding.end())) {
        found.add(finding);
      }
    }
  }
}
