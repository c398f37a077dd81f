package org.prongsai.importer.table;

import java.nio.file.Path;
import java.util.List;
import org.prongsai.model.Dataset;
import org.prongsai.model.Row;
import org.prongsai.problem.Problems;

/** The table of a site that an import adds to: the rows of one dataset and fiscal year. */
public sealed interface ExistingTable permits FileTable, WorkbookTable {

  Dataset dataset();

  /** The file that holds it. */
  Path file();

  /** What a message calls it: a file or a sheet of a workbook. */
  String name();

  /** The rows that are there; none where there is no table. Its errors are reported. */
  List<Row> read(Problems problems);

  /**
   * Puts these rows in place of those that were read; false where they are the same. It is kept by
   * {@link SiteTables#save}.
   */
  boolean write(List<Row> rows);
}
