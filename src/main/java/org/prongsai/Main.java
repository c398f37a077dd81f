package org.prongsai;

import org.prongsai.cli.ProngsaiCommand;

/** Starts the program. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.exit(ProngsaiCommand.run(args));
  }
}
