package org.prongsai.filetext;

/** A sink together with the place in the file that is being read. */
record LocatedTextSink(TextPlace place, TextSink sink) {

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
    sink.text(place.atCell(place.sheet(), cell), about, text);
  }

  void line(int number, String text) {
    sink.text(place.onLine(number), "", text);
  }

  /** A text in a column. */
  void about(String column, String text) {
    sink.text(place, column, text);
  }

  void text(String text) {
    sink.text(place, "", text);
  }

  void unread(TextSink.Reason reason) {
    sink.unread(place, reason);
  }
}
