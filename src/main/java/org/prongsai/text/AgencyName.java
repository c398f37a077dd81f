package org.prongsai.text;

import java.util.LinkedHashMap;
import java.util.Map;

/** The kinds of local governments, and the short forms of their names that everybody uses. */
public final class AgencyName {

  /** Kinds by their abbreviations. */
  public static final Map<String, String> KINDS = kinds();

  private static final Map<String, String> ENGLISH =
      Map.of(
          "Subdistrict Administrative Organization", "SAO",
          "Provincial Administrative Organization", "PAO");

  private AgencyName() {}

  private static Map<String, String> kinds() {
    var kinds = new LinkedHashMap<String, String>();
    kinds.put("อบต.", "องค์การบริหารส่วนตำบล");
    kinds.put("อบจ.", "องค์การบริหารส่วนจังหวัด");
    kinds.put("ทต.", "เทศบาลตำบล");
    kinds.put("ทม.", "เทศบาลเมือง");
    kinds.put("ทน.", "เทศบาลนคร");
    return kinds;
  }

  /** A name with its kind abbreviated; the name itself where no short form of it is known. */
  public static String shortForm(String name) {
    for (var kind : KINDS.entrySet()) {
      if (name.startsWith(kind.getValue())) {
        return kind.getKey() + name.substring(kind.getValue().length()).strip();
      }
    }
    for (var kind : ENGLISH.entrySet()) {
      if (name.contains(kind.getKey())) {
        return name.replace(kind.getKey(), kind.getValue());
      }
    }
    return name;
  }
}
