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

  private PartyName() {}

  /** What is the same for one party; a partnership, a company and a shop of one name are three. */
  public static String folded(String text) {
    var bare = ThaiDigits.toAscii(Spaces.removed(text));
    var name = OFFICE.matcher(bare).replaceFirst("").replaceFirst("^น\\.ส\\.", "นางสาว");
    name = PARTNERS.matcher(name.replace(".", "")).replaceFirst("หจก");
    name = PUBLIC.matcher(name).replaceFirst("บมจ$1$2");
    name = COMPANY.matcher(name).replaceFirst("บจก$1");
    return SHOP.matcher(name).replaceFirst("");
  }
}
