package org.prongsai.linebreak;

/** Puts spans into a page, from its beginning to its end. */
final class KeepSpans {

  static final String OPEN = "<span class=\"ds-keep\">";
  private static final String OPEN_WIDE = "<span class=\"ds-keep-wide\">";
  static final String CLOSE = "</span>";

  private final String html;
  private final StringBuilder out;
  private int copied;

  KeepSpans(String html) {
    this.html = html;
    this.out = new StringBuilder(html.length() + html.length() / 4);
  }

  void open(int at, boolean wide) {
    copyTo(at);
    out.append(wide ? OPEN_WIDE : OPEN);
  }

  void close(int at) {
    copyTo(at);
    out.append(CLOSE);
  }

  String applied() {
    copyTo(html.length());
    return out.toString();
  }

  private void copyTo(int at) {
    out.append(html, copied, at);
    copied = at;
  }
}
