package org.prongsai.filetext;

/** Passes on the texts of an earlier version of a file, whose places nobody can look up. */
record WithoutPlaces(LocatedTextSink target) implements TextSink {

  static final String VERSION = "earlier version";

  @Override
  public void text(TextPlace place, String about, String text) {
    target.inEntry(VERSION).about(about, text);
  }

  @Override
  public void unread(TextPlace place, Reason reason) {
    // What cannot be read in the last version is told of there.
    if (reason != Reason.PICTURE) {
      target.inEntry(VERSION).unread(reason);
    }
  }
}
