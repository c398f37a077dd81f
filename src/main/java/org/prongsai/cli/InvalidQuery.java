package org.prongsai.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Something is asked of a command that cannot be answered. */
final class InvalidQuery extends ParameterException {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient Object[] args;

  /**
   * @param key key of the words that say why
   * @param args what stands in them
   */
  InvalidQuery(CommandLine command, String key, Object... args) {
    super(command, key);
    this.key = key;
    this.args = args.clone();
  }

  String key() {
    return key;
  }

  Object[] args() {
    return args.clone();
  }
}
