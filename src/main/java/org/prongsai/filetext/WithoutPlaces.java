package org.prongsai.filetext;

import java.util.Set;

/** Passes on the texts of an earlier version of a file, whose places nobody can look up. */
record WithoutPlaces(LocatedTextSink target) implements TextSink {

  static final String VERSION = "earlier version";
  private static final Set<Reason> LAST = Set.of(Reason.PICTURE, Reason.SMALL_PICTURE, Reason.FONT);

  @Override
  public void text(TextPlace place, String about, String text) {
    target.inEntry(VERSION).about(about, text);
  }

  @Override
  public void unread(TextPlace place, Reason reason) {
    // What cannot be read in the last version is told of there.
    if (!LAST.contains(reason)) {
      target.inEntry(VERSION).unread(reason);
    }
  }
}
