package org.prongsai.model;

import java.util.List;
import java.util.Map;

/**
 * A narrative document after conversion, its figures still to be filled in.
 *
 * @param language language of the folder it stands in
 * @param path page path without language: {@code 2567/analysis/1}, empty for home
 * @param file path relative to the site folder
 * @param title its document title
 * @param body converted text and the macros between
 */
public record Document(
    Language language, String path, String file, String title, List<Segment> body) {

  public Document {
    body = List.copyOf(body);
  }

  /** A piece of a body. */
  public sealed interface Segment {}

  /** Converted AsciiDoc, safe to be written as is. */
  public record Html(String html) implements Segment {}

  /**
   * A macro of ours, to be filled from the tables.
   *
   * @param name such as {@code score}
   * @param target what stands before the bracket, such as {@code o17}
   * @param attributes named attributes; positional text is under {@code text}
   * @param block whether it stands alone as a block
   * @param file file that it is written in (a document or an included file)
   * @param line line from 1
   * @param column column in code points from 1
   */
  public record Macro(
      String name,
      String target,
      Map<String, String> attributes,
      boolean block,
      String file,
      int line,
      int column)
      implements Segment {
    public Macro {
      attributes = Map.copyOf(attributes);
    }
  }
}
