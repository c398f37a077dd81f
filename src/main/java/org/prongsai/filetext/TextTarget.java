package org.prongsai.filetext;

/** A sink, and the place in the file where what is read now lies. */
record TextTarget(TextPlace place, TextSink sink) {

  TextTarget inEntry(String name) {
    return new TextTarget(place.inEntry(name), sink);
  }

  TextTarget onPage(int number) {
    return new TextTarget(place.onPage(number), sink);
  }

  void cell(String sheet, String cell, String about, String text) {
    sink.text(place.atCell(sheet, cell), about, text);
  }

  void line(int number, String text) {
    sink.text(place.onLine(number), "", text);
  }

  void text(String text) {
    sink.text(place, "", text);
  }

  void unread(TextSink.Reason reason) {
    sink.unread(place, reason);
  }
}
