package org.prongsai.grade;

import java.util.List;

/** What the bytes of a file turned out to be. */
record Content(Format format, Kind kind, List<Fault> faults) implements Parsed {

  Content {
    faults = List.copyOf(faults);
  }

  @Override
  public Content content() {
    return this;
  }

  static Content of(Format format, Kind kind) {
    return new Content(format, kind, List.of());
  }
}
