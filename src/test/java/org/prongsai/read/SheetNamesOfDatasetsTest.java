package org.prongsai.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.prongsai.text.SheetName;
import org.prongsai.yaml.Yaml;

/** The datasets of the contract have sheets that nobody can mix up. */
class SheetNamesOfDatasetsTest {

  @Test
  void noNameMeansTwoDatasetsAndNoneIsCut() {
    var meaning = new HashMap<String, String>();
    for (var id : SourceReader.SHIPPED) {
      var thai = title(id, "th");
      var name = SheetName.of(id, thai);
      // What is computed has no sheet.
      assertTrue(name.equals(thai) || name.length() < SheetName.LONGEST || !isFilledIn(id), name);
      for (var known : SheetName.known(id, thai, title(id, "en"))) {
        assertEquals(id, meaning.computeIfAbsent(known, k -> id), known);
      }
    }
  }

  private static boolean isFilledIn(String id) {
    return ((Yaml.Sequence) SourceReader.shipped(id).get("fields").orElseThrow())
        .items().stream()
            .map(field -> ((Yaml.Mapping) field).get("origin").orElseThrow())
            .anyMatch(origin -> ((Yaml.Scalar) origin).text().equals("input"));
  }

  private static String title(String id, String language) {
    var title = (Yaml.Mapping) SourceReader.shipped(id).get("title").orElseThrow();
    return ((Yaml.Scalar) title.get(language).orElseThrow()).text();
  }
}
