package org.prongsai.importer;

import static org.prongsai.columns.OitEvidenceColumns.ITEM;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.prongsai.folder.FileNames;
import org.prongsai.grade.EvidenceType;
import org.prongsai.model.Dataset;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.ThaiDigits;

/** Which item the name of a file speaks of, and the name that it gets in the site. */
final class EvidenceNames {

  // O9, โอ ๙, OIT-09, ข้อ 9, ข้อ o9; neither 9.2, an indicator, nor o999 or o1-o35.
  private static final Pattern ITEM_BEFORE =
      Pattern.compile(
          "(?iu)^[\\s(\\[]*(?:(?:ข้อ|หัวข้อ|item)\\s*(?:ที่)?\\s*(?:oit|o|โอ)?|oit|o|โอ)[\\s._-]*"
              + "0?([1-9][0-9]?)(?![0-9]|\\.[0-9]|\\s*[-–]\\s*o\\s*[0-9])");
  private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,79}");

  private final FiscalYear year;
  private final Pattern items;
  private final Collection<String> there;
  private final Set<String> used = new HashSet<>();

  /**
   * @param there paths below {@code content/files} that are taken
   */
  EvidenceNames(FiscalYear year, Dataset dataset, Collection<String> there) {
    this.year = year;
    this.items = Pattern.compile(dataset.field(ITEM).orElseThrow().constraints().pattern());
    this.there = there;
    there.forEach(path -> used.add(path.toLowerCase(Locale.ROOT)));
  }

  /** The item that the name of a file or else of a folder around it begins with. */
  Optional<String> item(Path top, Path file) {
    for (var at = file; at != null && at.getFileName() != null; at = at.getParent()) {
      var name = ThaiDigits.toAscii(at.getFileName().toString());
      var found = ITEM_BEFORE.matcher(name);
      if (found.find() && items.matcher("o" + found.group(1)).matches()) {
        return Optional.of("o" + found.group(1));
      } else if (at.equals(top)) {
        break;
      }
    }
    return Optional.empty();
  }

  /** The path below {@code content/files} of a new file, which no other one has. */
  String path(Path file, String item, int sequence) {
    var ending = EvidenceType.ending(file.getFileName().toString());
    var plain = stem(file).strip().replaceAll("\\s+", "-");
    boolean isSafe = SAFE.matcher(plain).matches() && FileNames.fault(plain).isEmpty();
    var folder = folder(item);
    for (int n = 0; ; n++) {
      var kept = n == 0 ? plain : plain + "-" + (n + 1);
      var path = folder + (isSafe ? kept : item + "-" + (sequence + n)) + "." + ending;
      if (used.add(path.toLowerCase(Locale.ROOT))) {
        return path;
      }
    }
  }

  /** The folder of an item, spelt as it is where there is one already. */
  private String folder(String item) {
    var wanted = year + "/" + item + "/";
    return there.stream()
        .filter(path -> path.regionMatches(true, 0, wanted, 0, wanted.length()))
        .findFirst()
        .map(path -> path.substring(0, wanted.length()))
        .orElse(wanted);
  }

  /** The name of a file without its ending. */
  static String stem(Path file) {
    var name = file.getFileName().toString();
    int point = name.lastIndexOf('.');
    return point > 0 ? name.substring(0, point) : name;
  }
}
