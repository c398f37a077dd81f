package org.prongsai.workbook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/** Tells whether somebody has a workbook open: it would be saved over what is written meanwhile. */
public final class WorkbookLock {

  private WorkbookLock() {}

  /**
   * Reports a workbook that is open in Excel or LibreOffice; false where it is not.
   *
   * @param name of the file, as a message says it
   */
  public static boolean refuse(Path workbook, String name, Problems problems) {
    var base = workbook.getFileName();
    for (var lock : List.of("~$" + base, ".~lock." + base + "#")) {
      if (Files.exists(workbook.resolveSibling(lock))) {
        problems.add(Rule.IMPORT_WORKBOOK_OPEN, Location.of(name), name, lock);
        return true;
      }
    }
    return false;
  }
}
