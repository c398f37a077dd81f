package org.prongsai.spending;

import java.util.regex.Pattern;
import org.prongsai.text.Spaces;
import org.prongsai.text.ThaiDigits;

/** The name of a firm or person as it is compared: its legal form is spelt in many ways. */
public final class PartyName {

  private static final Pattern OFFICE = Pattern.compile("\\((?:สำนักงานใหญ่|สนญ\\.?)\\)$");
  private static final Pattern PARTNERS = Pattern.compile("^(?:ห้างหุ้นส่วนจำกัด|หจก)(?=.)");
  private static final Pattern PUBLIC =
      Pattern.compile("^(?:บริษัทมหาชนจำกัด|บมจ)(.+)|^(?:บริษัท)?(.+)จำกัด\\(มหาชน\\)");
  private static final Pattern COMPANY = Pattern.compile("^(?:บริษัท|บจก)(.+?)(?:จำกัด|จก)?$");
  private static final Pattern SHOP = Pattern.compile("^ร้าน(?=.)");

  private static final Pattern INCOMPLETE = Pattern.compile("^บริษัท(?!.*(?:จำกัด|จก)).*");

  private PartyName() {}

  /**
   * What is the same for one registered name, and for no other: how its legal form, spaces and dots
   * are written makes no difference; a form that is missing does.
   */
  static String sameLegalName(String text) {
    var bare = bare(text);
    return SHOP.matcher(bare).lookingAt() || INCOMPLETE.matcher(bare).matches()
        ? bare
        : withForm(bare);
  }

  /** What is the same for one party; a partnership, a company and a shop of one name are three. */
  public static String folded(String text) {
    return SHOP.matcher(withForm(bare(text))).replaceFirst("");
  }

  private static String bare(String text) {
    var name = ThaiDigits.toAscii(Spaces.removed(text));
    name = OFFICE.matcher(name).replaceFirst("").replaceFirst("^น\\.ส\\.", "นางสาว");
    return name.replace(".", "");
  }

  private static String withForm(String bare) {
    var name = PARTNERS.matcher(bare).replaceFirst("หจก");
    name = PUBLIC.matcher(name).replaceFirst("บมจ$1$2");
    return COMPANY.matcher(name).replaceFirst("บจก$1");
  }
}
