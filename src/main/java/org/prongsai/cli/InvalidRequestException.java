package org.prongsai.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Thrown where the arguments of a command are well formed but cannot be carried out. */
final class InvalidRequestException extends ParameterException {

  private final String key;
  private final transient Object[] args;

  /**
   * @param key key of the words that say why
   * @param args what stands in them
   */
  InvalidRequestException(CommandLine command, String key, Object... args) {
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
