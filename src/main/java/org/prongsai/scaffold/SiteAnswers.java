package org.prongsai.scaffold;

import java.util.List;
import java.util.Optional;
import org.prongsai.text.FiscalYear;

/**
 * What an office said of itself.
 *
 * @param name full Thai name
 * @param kind such as องค์การบริหารส่วนตำบล, empty where not said
 * @param address where the site will be, with its path and a slash at the end
 * @param domain the domain that the agency registered
 * @param languages {@code th}, or {@code th} and {@code en}
 * @param year the year of the assessment that it begins with
 */
public record SiteAnswers(
    String name,
    String kind,
    String district,
    String province,
    String address,
    String domain,
    List<String> languages,
    Optional<OpenLicence> licence,
    FiscalYear year) {

  public SiteAnswers {
    languages = List.copyOf(languages);
  }
}
