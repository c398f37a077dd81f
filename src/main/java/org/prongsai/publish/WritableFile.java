package org.prongsai.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What is written below the output folder in one go: a file, or two from the same rows. */
public interface WritableFile {

  /** Path of the file, or of the first of two, in the output folder. */
  String path();

  /** Writes below a folder; folders on the way are made. */
  List<WrittenFile> writeBelow(Path folder) throws IOException;
}
