package org.prongsai.render.site;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.page.Fact;
import org.prongsai.page.Phrase;
import org.prongsai.render.Scope;
import org.prongsai.text.ThaiDigits;

/** Ways to reach the agency, as far as {@code site.yml} states them. */
record ContactDetails(Scope scope) {

  /** The district and the province in words. */
  String place() {
    var district = scope.settings().district().in(scope.language());
    var province = scope.settings().province().in(scope.language());
    return district.isEmpty() || province.isEmpty()
        ? district + province
        : scope.say("agency.place", bare(district), bare(province));
  }

  /** A name without the word that is written with it, which may be in it already. */
  private static String bare(String name) {
    return name.replaceFirst("^(อำเภอ|จังหวัด)", "").replaceFirst(" (District|Province)$", "");
  }

  List<Fact> facts() {
    var contact = scope.settings().contact();
    var facts = new ArrayList<Fact>();
    var address = scope.phrase(contact.address());
    if (!address.text().isEmpty()) {
      facts.add(Fact.of(scope.say("contact.address"), address));
    }
    add(facts, "contact.phone", scope.digits(contact.phone()), telephone(contact.phone()));
    add(facts, "contact.email", contact.email(), "mailto:" + contact.email());
    add(facts, "contact.complaint", contact.complaintUrl(), contact.complaintUrl());
    add(facts, "contact.question", contact.questionUrl(), contact.questionUrl());
    return facts;
  }

  /** The link that calls the first of the numbers, without extensions. */
  private static String telephone(String phone) {
    var first = ThaiDigits.toAscii(phone).split("[,/]|ต่อ|ext")[0].replaceAll("[^0-9+]", "");
    return first.isEmpty() ? "" : "tel:" + first;
  }

  private void add(List<Fact> facts, String label, String value, String href) {
    if (!value.isEmpty()) {
      facts.add(new Fact(scope.say(label), Phrase.of(value), href, ""));
    }
  }
}
