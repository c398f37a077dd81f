package org.prongsai.host.asciidoctor;

/** One engine for all tests of a process: to start it takes longer than all they ask of it. */
public final class SharedEngine {

  public static final AsciiDocEngine ENGINE = new AsciiDocEngine();

  private SharedEngine() {}
}
