package org.prongsai.cli;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A folder that the command may not read or write. */
final class RefusedFolder extends ParameterException {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient Path folder;

  /**
   * @param key key of the words that say why
   */
  RefusedFolder(CommandLine command, String key, Path folder) {
    super(command, key + ": " + folder);
    this.key = key;
    this.folder = folder;
  }

  String key() {
    return key;
  }

  Path folder() {
    return folder;
  }
}
