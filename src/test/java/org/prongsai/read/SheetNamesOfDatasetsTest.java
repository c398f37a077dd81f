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
      assertTrue(name.length() < SheetName.LONGEST, name);
      for (var known : SheetName.known(id, thai, title(id, "en"))) {
        assertEquals(id, meaning.computeIfAbsent(known, k -> id), known);
      }
    }
  }

  private static String title(String id, String language) {
    var title = (Yaml.Mapping) SourceReader.shipped(id).get("title").orElseThrow();
    return ((Yaml.Scalar) title.get(language).orElseThrow()).text();
  }
}
