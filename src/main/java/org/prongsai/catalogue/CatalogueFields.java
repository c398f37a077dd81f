package org.prongsai.catalogue;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.prongsai.model.Field;
import org.prongsai.problem.Problems;
import org.prongsai.read.table.HeaderTitles;
import org.prongsai.settings.DatasetParser;
import org.prongsai.text.ShippedText;
import org.prongsai.yaml.Yaml;

/**
 * The columns of the lists of a catalogue, which are described and read as those of datasets are.
 *
 * @param fields the columns by name
 * @param titles what headings say in place of a name
 */
record CatalogueFields(Map<String, Field> fields, HeaderTitles titles) {

  static final CatalogueFields SHIPPED = shipped();

  private static CatalogueFields shipped() {
    var problems = new Problems();
    var name = "/org/prongsai/catalogues/columns.yml";
    var yaml = Yaml.read(ShippedText.read(name), name, problems).orElseThrow();
    var fields =
        new DatasetParser(problems)
            .fields(yaml).stream().collect(Collectors.toMap(Field::name, Function.identity()));
    if (problems.hasErrors()) {
      throw new IllegalStateException(problems.sorted().toString());
    }
    return new CatalogueFields(fields, HeaderTitles.of(yaml));
  }
}
