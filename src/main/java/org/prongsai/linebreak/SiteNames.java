package org.prongsai.linebreak;

import static org.prongsai.columns.ProcurementSuppliersColumns.RANK;
import static org.prongsai.columns.ProcurementSuppliersColumns.SUPPLIER_NAME;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.prongsai.columns.ItaMeasuresColumns;
import org.prongsai.model.Settings;
import org.prongsai.model.Table;

/** The names that the data of a site bring along: the agency, its units, its suppliers. */
public final class SiteNames {

  private static final String UNIT = ItaMeasuresColumns.RESPONSIBLE + "_th";
  private static final String DISTRICT = "อำเภอ";
  private static final String PROVINCE = "จังหวัด";
  private static final Pattern KIND =
      Pattern.compile(
          "องค์การบริหารส่วนตำบล|องค์การบริหารส่วนจังหวัด|เทศบาลตำบล|เทศบาลเมือง|เทศบาลนคร");
  private static final Pattern THAI_WORD = Pattern.compile("[ก-ฮะ-ฺเ-ๅ็-๎]{3,}");

  private SiteNames() {}

  /** The names in published tables, and the words of {@code site.yml}. */
  public static Collection<String> of(Settings settings, Collection<Table> tables) {
    var names = new TreeSet<String>(settings.wholeWords());
    addAgency(settings, names);
    for (var table : tables) {
      if (table.dataset().field(UNIT).isPresent()) {
        table.rows().forEach(row -> addWords(row.text(UNIT), names));
      }
      // A supplier is in many purchases, and once in the table of suppliers, which has ranks.
      if (table.dataset().field(RANK).isPresent()) {
        table.rows().forEach(row -> addWords(row.text(SUPPLIER_NAME), names));
      }
    }
    return names;
  }

  private static void addAgency(Settings settings, Set<String> names) {
    var name = settings.agencyName().th();
    var kind = KIND.matcher(name);
    if (kind.lookingAt() && kind.end() < name.length()) {
      names.add(kind.group() + "|" + name.substring(kind.end()));
      addWords(name.substring(kind.end()), names);
    } else {
      addWords(name, names);
    }
    Map.of(DISTRICT, settings.district().th(), PROVINCE, settings.province().th())
        .forEach(
            (before, place) -> {
              addWords(place, names);
              addWords(before + place, names);
            });
  }

  private static void addWords(String name, Set<String> names) {
    THAI_WORD.matcher(name).results().forEach(word -> names.add(word.group()));
  }
}
