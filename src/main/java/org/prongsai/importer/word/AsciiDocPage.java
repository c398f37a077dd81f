package org.prongsai.importer.word;

import static org.prongsai.importer.word.WordBlock.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.prongsai.importer.word.WordBlock.Grid.Cell;

/**
 * Writes parts of a Word document as a page of a site.
 *
 * @param text the page in AsciiDoc
 * @param pictures its pictures, by the names that they are to have beside it
 */
public record AsciiDocPage(String text, Map<String, byte[]> pictures) {

  private static final Pattern NUMBER = Pattern.compile("[0-9๐-๙.,()\\s]*");
  // What follows a line that goes on is the same sentence.
  private static final int FULL_LINE = 60;
  private static final int DEEPEST = 5;

  /**
   * Writes a page.
   *
   * @param title what it is called
   * @param stem what the names of its pictures begin with
   */
  public static AsciiDocPage of(String title, List<WordBlock> blocks, String stem) {
    return new Writer(stem).write(title, blocks);
  }

  /** The words of a paragraph in AsciiDoc, its lines joined where they only wrap. */
  public static String paragraph(WordBlock block) {
    if (block instanceof Item item) {
      return item.marker() + " " + AsciiDocText.of(item.text());
    }
    var text = block instanceof Heading heading ? heading.text() : ((Paragraph) block).text();
    return AsciiDocText.line(unwrapped(AsciiDocText.of(text)));
  }

  private static String unwrapped(String text) {
    var lines = text.split(" \\+\n");
    var joined = new StringBuilder(lines[0]);
    for (int i = 1; i < lines.length; i++) {
      boolean isFull = lines[i - 1].length() >= FULL_LINE && !lines[i].matches("[0-9๐-๙]+[.)].*");
      joined.append(isFull ? " " : " +\n").append(lines[i].strip());
    }
    return joined.toString();
  }

  /** Writes one page. */
  private static final class Writer {
    private final String stem;
    private final List<String> parts = new ArrayList<>();
    private final Map<String, byte[]> pictures = new LinkedHashMap<>();
    private int level = 1;
    private boolean inList;

    Writer(String stem) {
      this.stem = stem;
    }

    AsciiDocPage write(String title, List<WordBlock> blocks) {
      parts.add("= " + AsciiDocText.of(title.replaceAll("\\s+", " ").strip()));
      for (var block : blocks) {
        boolean isItem = block instanceof Item;
        var text = text(block);
        if (isItem && inList) {
          int last = parts.size() - 1;
          parts.set(last, parts.get(last) + "\n" + text);
        } else {
          parts.add(text);
        }
        inList = isItem;
      }
      return new AsciiDocPage(String.join("\n\n", parts) + "\n", pictures);
    }

    private String text(WordBlock block) {
      if (block instanceof Heading heading) {
        level = Math.min(Math.max(heading.level(), 1), Math.min(level + 1, DEEPEST));
        return "=".repeat(level + 1)
            + " "
            + AsciiDocText.of(heading.plain().replaceAll("\\s+", " "));
      } else if (block instanceof Item item) {
        var marker =
            item.marker().isEmpty()
                ? "*".repeat(Math.min(item.depth() + 1, DEEPEST))
                : item.marker();
        return marker + " " + AsciiDocText.of(item.text()).replace(" +\n", " ");
      } else if (block instanceof Picture picture) {
        var name = stem + "-" + (pictures.size() + 1) + "." + picture.ending();
        pictures.put(name, picture.data());
        var words = AsciiDocText.of(picture.words().replaceAll("\\s+", " ").replace('"', '”'));
        return "image::" + name + "[" + (words.isBlank() ? "" : "\"" + words + "\"") + "]";
      } else if (block instanceof Grid grid) {
        return table(grid);
      }
      return paragraph(block);
    }

    private static String table(Grid grid) {
      int width = grid.width();
      var first = grid.rows().get(0);
      boolean hasHeader =
          grid.rows().size() > 1
              && first.stream().allMatch(cell -> cell.rows() == 1)
              && first.stream().noneMatch(cell -> NUMBER.matcher(cell.text().plain()).matches());
      var lines = new ArrayList<String>();
      lines.add("[" + (hasHeader ? "%header," : "") + "cols=\"" + width + "*\"]");
      lines.add("|===");
      for (int row = 0; row < grid.rows().size(); row++) {
        for (int column = 0; column < width; column++) {
          var covering = grid.at(row, column);
          if (covering.isEmpty()) {
            lines.add("|");
          } else if (grid.rows().get(row).contains(covering.get())
              && covering.get().column() == column) {
            lines.add(cell(covering.get()));
          }
        }
      }
      lines.add("|===");
      return String.join("\n", lines);
    }

    private static String cell(Cell cell) {
      var span =
          (cell.columns() > 1 ? Integer.toString(cell.columns()) : "")
              + (cell.rows() > 1 ? "." + cell.rows() : "");
      return (span.isEmpty() ? "" : span + "+") + "|" + AsciiDocText.of(cell.text());
    }
  }
}
