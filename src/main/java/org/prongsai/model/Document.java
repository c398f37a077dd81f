package org.prongsai.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.text.HtmlText;

/**
 * A narrative document after conversion, its figures still to be filled in.
 *
 * @param language language of the folder it stands in
 * @param path page path without language: {@code 2567/analysis/1}, empty for home
 * @param file path relative to the site folder
 * @param includes the files that it includes, directly or not, relative to the site folder
 * @param title its document title
 * @param body converted text and the macros between
 */
public record Document(
    Language language,
    String path,
    String file,
    List<String> includes,
    String title,
    List<Segment> body) {

  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
  private static final Pattern PARAGRAPH = Pattern.compile("<p>(.*?)</p>", Pattern.DOTALL);
  private static final Pattern PICTURE = Pattern.compile("<img src=\"/files/([^\"]+)\"");

  public Document {
    includes = List.copyOf(includes);
    body = List.copyOf(body);
  }

  /** The year that a macro gives, 0 where it is none; else the one in the document's path. */
  public Optional<Integer> year(Macro macro) {
    var given = macro.attributes().get("year");
    if (given != null) {
      return YEAR.matcher(given).matches() ? Optional.of(Integer.parseInt(given)) : Optional.of(0);
    }
    return year();
  }

  /** The file of the document and those that it includes, relative to the site folder. */
  public List<String> files() {
    return Stream.concat(Stream.of(file), includes.stream()).toList();
  }

  /** The year in the document's path. */
  public Optional<Integer> year() {
    return Stream.of(path.split("/"))
        .filter(part -> YEAR.matcher(part).matches())
        .map(Integer::valueOf)
        .findFirst();
  }

  /** The words of its first paragraph; empty where a figure is to be filled in there. */
  public String lead() {
    var html = new StringBuilder();
    for (var segment : body) {
      var text =
          segment instanceof Macro macro ? macro.attributes().get("text") : ((Html) segment).html();
      if (text == null) {
        break;
      }
      html.append(text);
    }
    return PARAGRAPH
        .matcher(html)
        .results()
        .limit(1)
        .map(paragraph -> HtmlText.words(paragraph.group(1)).strip())
        .collect(Collectors.joining());
  }

  /** The pictures that it shows, each as {@link Site#files()} has it. */
  public List<String> pictures() {
    return body.stream()
        .flatMap(Document::html)
        .flatMap(html -> PICTURE.matcher(html).results())
        .map(picture -> picture.group(1))
        .distinct()
        .toList();
  }

  private static Stream<String> html(Segment segment) {
    return segment instanceof Html text ? Stream.of(text.html()) : Stream.of();
  }

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
      if (line < 1 || column < 1) {
        throw new IllegalArgumentException(
            "lines and columns count from 1: " + line + ":" + column);
      }
      attributes = Map.copyOf(attributes);
    }

    /** The path that a page macro names, without slashes around it. */
    public String page() {
      return target.replaceAll("^/+|/+$", "");
    }
  }
}
