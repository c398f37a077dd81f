package org.prongsai.filetext;

/** A sink together with the place in the file that is being read. */
record LocatedTextSink(TextPlace place, TextSink sink) {

  private static final int LONGEST = 1 << 16;
  private static final int OVERLAP = 512;

  LocatedTextSink inEntry(String name) {
    return new LocatedTextSink(place.inEntry(name), sink);
  }

  LocatedTextSink onPage(int number) {
    return new LocatedTextSink(place.onPage(number), sink);
  }

  LocatedTextSink onLine(int number) {
    return new LocatedTextSink(place.onLine(number), sink);
  }

  LocatedTextSink inSheet(String name) {
    return new LocatedTextSink(place.atCell(name, ""), sink);
  }

  void cell(String cell, String about, String text) {
    send(place.atCell(place.sheet(), cell), about, text);
  }

  void line(int number, String text) {
    send(place.onLine(number), "", text);
  }

  /** A text in a column. */
  void about(String column, String text) {
    send(place, column, text);
  }

  /** A text that stands alone, such as an address. */
  void text(String text) {
    send(place, "", text);
    if (text.indexOf('%') >= 0) {
      var meant = EscapedText.resolved(text);
      if (!meant.equals(text)) {
        send(place, "", meant);
      }
    }
  }

  void unread(TextSink.Reason reason) {
    sink.unread(place, reason);
  }

  /** Passes on what is long in pieces that overlap by more than a number and its label. */
  private void send(TextPlace at, String about, String text) {
    int from = 0;
    while (text.length() - from > LONGEST) {
      sink.text(at, about, text.substring(from, from + LONGEST));
      from += LONGEST - OVERLAP;
    }
    sink.text(at, about, text.substring(from));
  }
}
