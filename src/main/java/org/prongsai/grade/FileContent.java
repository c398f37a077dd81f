package org.prongsai.grade;

import java.util.List;
import org.prongsai.grade.sheet.Fault;

/** The format, readability and faults found in the bytes of a file. */
record FileContent(FileFormat format, Readability kind, List<Fault> faults) implements ParsedFile {

  FileContent {
    faults = List.copyOf(faults);
  }

  @Override
  public FileContent content() {
    return this;
  }

  static FileContent of(FileFormat format, Readability kind) {
    return new FileContent(format, kind, List.of());
  }
}
