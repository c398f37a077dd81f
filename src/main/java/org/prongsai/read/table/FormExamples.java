package org.prongsai.read.table;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.HashMap;
import java.util.Map;
import org.prongsai.text.ShippedText;

/** Values that show how a form is filled in; they are made up and say so. */
public final class FormExamples {

  private static final String EXAMPLES = "/org/prongsai/forms/examples.csv";

  private FormExamples() {}

  /** The examples of a dataset by column. */
  public static Map<String, String> of(String dataset) {
    var examples = new HashMap<String, String>();
    for (var record : CsvReader.builder().ofNamedCsvRecord(ShippedText.read(EXAMPLES))) {
      if (record.getField("dataset").equals(dataset)) {
        examples.put(record.getField("column"), record.getField("example"));
      }
    }
    return examples;
  }
}
