package org.prongsai.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.page.Fact;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.ThaiDigits;

/** Ways to reach the agency, as far as {@code site.yml} states them. */
public record ContactDetails(Scope scope) {

  /** Names that say their kind, and those of the capital, which has districts of another kind. */
  private static final Pattern KIND_SAID =
      Pattern.compile(
          "(?:อำเภอ|อ\\.|เขต|จังหวัด|จ\\.|กรุงเทพ).*|.*(?:District|Province)|Bangkok.*|Khet .*");

  private static final Pattern HOST = Pattern.compile("https?://(?:www\\.)?([^/?#:]+).*");

  /** The district and the province in words. */
  public String place() {
    var district = unit("agency.district", scope.settings().district().in(scope.language()));
    var province = unit("agency.province", scope.settings().province().in(scope.language()));
    return district.isEmpty() || province.isEmpty()
        ? district + province
        : scope.say("agency.place", district, province);
  }

  private String unit(String key, String name) {
    return name.isEmpty() || saysKind(name) ? name : scope.say(key, name);
  }

  static boolean saysKind(String name) {
    return KIND_SAID.matcher(name).matches();
  }

  public List<Fact> facts() {
    var contact = scope.settings().contact();
    var facts = new ArrayList<Fact>();
    var address = scope.phrase(contact.address());
    if (!address.text().isEmpty()) {
      facts.add(Fact.of(scope.say("contact.address"), address));
    }
    var phone = contact.phone();
    var call = phone.isEmpty() ? "" : scope.say("contact.phone-link", scope.digits(phone));
    add(facts, "contact.phone", call, telephone(phone));
    add(facts, "contact.email", contact.email(), "mailto:" + contact.email());
    addPage(facts, "contact.complaint", contact.complaintUrl());
    addPage(facts, "contact.question", contact.questionUrl());
    return facts;
  }

  /** What is said at the top of an item that asks for it, as far as it is known. */
  public Optional<Part> ofItem(FiscalYear year, String item) {
    var facts = facts();
    return facts.isEmpty() || !ComplaintChannel.asksFor(scope, "contact", year, item)
        ? Optional.empty()
        : Optional.of(new Part.Facts(facts));
  }

  /** The same for the foot of a page, where a missing way to complain is said too. */
  public List<Fact> atFoot() {
    var facts = new ArrayList<>(facts());
    if (!new ComplaintChannel(scope).isRecorded()) {
      var href = scope.tree().has("about") ? scope.href("about") + "#contact" : "";
      facts.add(
          new Fact(
              scope.say("contact.complaint"), Phrase.of(scope.say("complaint.foot")), href, ""));
      var website = scope.settings().website();
      add(
          facts,
          "complaint.or",
          website.isEmpty() ? "" : scope.say("complaint.website-link"),
          website);
    }
    return facts;
  }

  /** The link that calls the first of the numbers, without extensions. */
  private static String telephone(String phone) {
    var first = ThaiDigits.toAscii(phone).split("[,/]|ต่อ|ext")[0].replaceAll("[^0-9+]", "");
    return first.isEmpty() ? "" : "tel:" + first;
  }

  /**
   * A page elsewhere: what it is for, and whose it is; an address alone is spelt out letter by
   * letter.
   */
  private void addPage(List<Fact> facts, String label, String url) {
    var host = HOST.matcher(url);
    var words = scope.say(label + "-link", host.matches() ? host.group(1) : url);
    add(facts, label, url.isEmpty() ? "" : words, url);
  }

  private void add(List<Fact> facts, String label, String value, String href) {
    if (!value.isEmpty()) {
      facts.add(new Fact(scope.say(label), Phrase.of(value), href, ""));
    }
  }
}
