package org.prongsai;

import org.prongsai.cli.Prongsai;

/** Starts the program. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.exit(Prongsai.run(args));
  }
}
