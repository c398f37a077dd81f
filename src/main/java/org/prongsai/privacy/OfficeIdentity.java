package org.prongsai.privacy;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What is the office's own and so may be published.
 *
 * @param phones national digits of its telephone numbers
 * @param emails its addresses, small letters
 * @param domains its domains on the web; addresses below them are its own
 * @param houses house numbers in its address
 */
public record OfficeIdentity(
    Set<String> phones, Set<String> emails, Set<String> domains, Set<String> houses) {

  public static final OfficeIdentity UNKNOWN =
      new OfficeIdentity(Set.of(), Set.of(), Set.of(), Set.of());

  private static final String GOVERNMENT = ".go.th";

  public OfficeIdentity {
    phones = Set.copyOf(phones);
    emails = Set.copyOf(emails);
    domains = Set.copyOf(domains);
    houses = Set.copyOf(houses);
  }

  /**
   * Reads what the office states of itself.
   *
   * @param stated texts with telephone numbers and postal addresses
   * @param mails texts with e-mail addresses
   * @param domains its domains, such as {@code example.go.th}
   */
  public static OfficeIdentity of(
      Collection<String> stated, Collection<String> mails, Collection<String> domains) {
    var phones = new HashSet<String>();
    var emails = new HashSet<String>();
    var houses = new HashSet<String>();
    for (var text : stated) {
      phones.addAll(Phone.numbers(text));
      houses.addAll(HomeAddress.keys(text));
    }
    for (var text : mails) {
      Email.find(PlainText.of(text)).forEach(found -> emails.add(found.key()));
    }
    var own = new HashSet<String>();
    for (var domain : domains) {
      own.add(domain.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
    }
    own.remove("");
    return new OfficeIdentity(phones, emails, own, houses);
  }

  boolean owns(PrivateMatch found) {
    return switch (found.kind()) {
      case PERSONAL_PHONE, BARE_MOBILE -> phones.contains(found.key());
      case PERSONAL_EMAIL -> emails.contains(found.key()) || isPublicBody(found.key());
      case HOME_ADDRESS -> houses.contains(found.key());
      default -> false;
    };
  }

  private boolean isPublicBody(String email) {
    var domain = email.substring(email.lastIndexOf('@') + 1);
    return domain.endsWith(GOVERNMENT)
        || domains.stream().anyMatch(own -> domain.equals(own) || domain.endsWith("." + own));
  }
}
