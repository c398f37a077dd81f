package org.prongsai.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.prongsai.model.Dataset;
import org.prongsai.model.Row;

/** The forms that every table is published in. */
public enum TableFormat {
  CSV,
  JSON,
  XLSX;

  String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  /** Writes rows as a file; the stream stays open. Rows are read once and not kept. */
  public void write(Dataset dataset, List<Row> rows, OutputStream out) throws IOException {
    switch (this) {
      case CSV -> new CsvWriter().write(dataset, rows, out);
      case JSON -> new JsonWriter().write(dataset, rows, out);
      case XLSX -> new XlsxWriter().write(dataset, rows, out);
      default -> throw new IllegalStateException("no writer for " + this);
    }
  }
}
