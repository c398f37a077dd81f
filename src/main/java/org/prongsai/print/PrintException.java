package org.prongsai.print;

import java.util.List;

/** Thrown where no PDF came about; what stands in the way is named by a key of the words. */
public final class PrintException extends Exception {

  private final String key;
  private final transient List<Object> args;

  PrintException(String key, Object... args) {
    super(key + " " + List.of(args));
    this.key = key;
    this.args = List.of(args);
  }

  public String key() {
    return key;
  }

  public Object[] args() {
    return args.toArray();
  }
}
