package org.prongsai.page;

import java.util.List;

/**
 * A drawing of figures whose table stands beside it. Across, places are in percent of its width, so
 * that it fits any screen while its texts keep their size; down, they are in pixels.
 *
 * @param id fragment
 * @param layout {@code rows}, {@code points} or {@code compact} rows below each other on a common
 *     axis, {@code multiples} side by side, or {@code single}
 * @param finding what it shows, as a sentence
 * @param description how it is drawn, for those who do not see it
 * @param notes sentences for everyone under it
 * @param keys what its signs mean
 * @param panels the drawings, in order
 * @param axis the scale of all rows; with nothing in it for the other layouts
 */
public record Chart(
    String id,
    String layout,
    String finding,
    String description,
    List<String> notes,
    List<Key> keys,
    List<Panel> panels,
    Panel axis)
    implements Part {

  public Chart {
    notes = List.copyOf(notes);
    keys = List.copyOf(keys);
    panels = List.copyOf(panels);
  }

  /**
   * What stands beside a drawing, as text that wraps.
   *
   * @param code before the name, or empty; alone where a compact chart has no room for the name
   * @param name of what is drawn, empty where the chart has one drawing
   * @param href where the name leads, or empty
   * @param value the figure as shown; in rows and points it is drawn, and here for who does not see
   * @param note small words after it, or empty
   * @param tone {@code low} where the finding speaks of it, else empty
   */
  public record Label(
      String code, Phrase name, String href, String value, String note, String tone) {

    public static final Label NONE = new Label("", Phrase.EMPTY, "", "", "", "");

    public static Label of(Phrase name, String value) {
      return new Label("", name, "", value, "", "");
    }

    public Label withCode(String number) {
      return new Label(number, name, href, value, note, tone);
    }

    public Label withHref(String address) {
      return new Label(code, name, address, value, note, tone);
    }

    public Label withNote(String words) {
      return new Label(code, name, href, value, words, tone);
    }

    public Label withTone(String look) {
      return new Label(code, name, href, value, note, look);
    }
  }

  /**
   * A drawing.
   *
   * @param label what stands beside it
   * @param height in pixels
   * @param lines drawn first
   * @param boxes drawn over them
   * @param signs drawn over these
   * @param texts drawn last
   */
  public record Panel(
      Label label,
      int height,
      List<Line> lines,
      List<Box> boxes,
      List<Sign> signs,
      List<Text> texts) {

    public Panel {
      lines = List.copyOf(lines);
      boxes = List.copyOf(boxes);
      signs = List.copyOf(signs);
      texts = List.copyOf(texts);
    }
  }

  /** A rectangle; {@code look} is the end of its class. */
  public record Box(String look, String x, String y, String width, String height) {}

  /** A straight line. */
  public record Line(String look, String x1, String y1, String x2, String y2) {}

  /** A sign of a fixed size, whose shape and not only its colour tells what it means. */
  public record Sign(String look, String x, String y) {}

  /** A number or a short word; long ones stand beside the drawing. */
  public record Text(String look, String x, String y, String words) {}

  /** A sign, line or rectangle of the chart and what it means. */
  public record Key(String shape, String look, String words) {

    public static Key sign(String look, String words) {
      return new Key("sign", look, words);
    }

    public static Key line(String look, String words) {
      return new Key("line", look, words);
    }

    public static Key box(String look, String words) {
      return new Key("box", look, words);
    }
  }
}
