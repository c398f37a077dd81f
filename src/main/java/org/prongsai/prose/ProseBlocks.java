package org.prongsai.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.prongsai.prose.ProseBlock.Kind;

/**
 * Divides the source of a document into blocks of prose. What a reader would not take for the
 * document's own words is left out: comments, attributes, code, quotations, directives.
 */
final class ProseBlocks {

  private static final Pattern FENCE =
      Pattern.compile("-{4,}|\\.{4,}|\\+{4,}|/{4,}|_{4,}|={4,}|\\*{4,}|--|```.*|\"\"|[|,:!]={3,}");
  private static final Pattern HIDING =
      Pattern.compile("-{4,}|\\.{4,}|\\+{4,}|/{4,}|_{4,}|[`\"].*");
  private static final Pattern TABLE = Pattern.compile("[|,:!]=+");
  private static final Pattern DIRECTIVE =
      Pattern.compile("(?:include|ifdef|ifndef|ifeval|endif)::.*");
  private static final Pattern ATTRIBUTE = Pattern.compile(":!?\\w[\\w-]*!?:(?:\\s.*)?");
  private static final Pattern BLOCK_ATTRIBUTES = Pattern.compile("\\[.*]");
  private static final Pattern HIDING_STYLE =
      Pattern.compile(
          "\\[\\s*[\"']?(?:source|listing|literal|quote|verse|pass|stem|latexmath|asciimath|comment)"
              + "\\b.*|\\[,.*");
  private static final Pattern HEADING = Pattern.compile("(?:={1,6}|#{1,6})\\s+\\S.*");
  private static final Pattern BREAK = Pattern.compile("'{3,}|<{3,}|-{3}|\\*{3}|\\+");
  private static final Pattern TITLE_OF_BLOCK = Pattern.compile("\\.[^\\s.].*");
  private static final Pattern MARKER =
      Pattern.compile(
          "\\s*(?:\\*{1,5}|-|\\.{1,5}|<[0-9.]+>|[0-9๐-๙]{1,3}[.)]|[A-Za-z][.)]|[ivx]+\\))\\s+");

  private final String file;
  private final List<ProseBlock> blocks = new ArrayList<>();
  private final List<String> open = new ArrayList<>();
  private Kind kind = Kind.TEXT;
  private int number;
  private int firstLine;
  // What ends the block that hides its content, or the table; empty outside.
  private String hidden = "";
  private String table = "";
  private boolean styled;
  private boolean hidesParagraph;
  private boolean isHeader;
  private boolean attributeGoesOn;

  private ProseBlocks(String file) {
    this.file = file;
  }

  static List<ProseBlock> of(ProseSource source) {
    var reader = new ProseBlocks(source.file());
    source.lines().forEach(line -> reader.read(line.stripTrailing()));
    reader.close();
    return List.copyOf(reader.blocks);
  }

  private void read(String line) {
    number++;
    if (!hidden.isEmpty()) {
      hidden = line.equals(hidden) ? "" : hidden;
    } else if (!table.isEmpty()) {
      readInTable(line);
    } else if (line.isEmpty()) {
      close();
      hidesParagraph = false;
      isHeader = false;
    } else if (!hidesParagraph && !isAside(line)) {
      readProse(line);
    }
  }

  private void readInTable(String line) {
    if (line.equals(table)) {
      close();
      table = "";
    } else {
      open.add(line.startsWith("//") || DIRECTIVE.matcher(line).matches() ? "" : line);
    }
  }

  /** Whether the line says something to the converter, not to the reader. */
  private boolean isAside(String line) {
    if (FENCE.matcher(line).matches()) {
      openFence(line);
      return true;
    }
    boolean isAttribute = attributeGoesOn || open.isEmpty() && ATTRIBUTE.matcher(line).matches();
    attributeGoesOn = isAttribute && line.endsWith(" \\");
    if (isAttribute || line.startsWith("//") || DIRECTIVE.matcher(line).matches()) {
      return true;
    }
    if (BLOCK_ATTRIBUTES.matcher(line).matches()) {
      close();
      styled = styled || HIDING_STYLE.matcher(line).matches();
      return true;
    }
    if (BREAK.matcher(line).matches()) {
      close();
      return true;
    }
    return isHeader;
  }

  private void openFence(String line) {
    close();
    if (styled || HIDING.matcher(line).matches()) {
      hidden = line.startsWith("```") ? "```" : line;
    } else if (TABLE.matcher(line).matches()) {
      table = line;
      begin(Kind.TABLE);
    }
    styled = false;
  }

  private void readProse(String line) {
    if (HEADING.matcher(line).matches()) {
      close();
      boolean isTitle = line.charAt(1) != line.charAt(0);
      addAlone(line, isTitle ? Kind.TITLE : Kind.HEADING);
      isHeader = isTitle;
    } else if (TITLE_OF_BLOCK.matcher(line).matches()) {
      close();
      addAlone(line, Kind.TEXT);
    } else if (styled || open.isEmpty() && isLiteralOrQuotation(line)) {
      close();
      styled = false;
      hidesParagraph = true;
    } else {
      addToParagraph(line);
    }
  }

  private static boolean isLiteralOrQuotation(String line) {
    return line.startsWith("> ") || line.matches("\\s.*") && !MARKER.matcher(line).lookingAt();
  }

  private void addToParagraph(String line) {
    var marker = MARKER.matcher(line);
    boolean isItem = marker.lookingAt();
    if (isItem) {
      close();
    }
    if (open.isEmpty()) {
      begin(isItem ? Kind.ITEM : Kind.TEXT);
    }
    // Lines left out in between, such as comments, keep the places right.
    while (firstLine + open.size() < number) {
      open.add("");
    }
    open.add(isItem ? " ".repeat(marker.end()) + line.substring(marker.end()) : line);
  }

  private void addAlone(String line, Kind kindOfLine) {
    begin(kindOfLine);
    open.add(line);
    close();
  }

  private void begin(Kind kindOfBlock) {
    kind = kindOfBlock;
    // A table begins below the line that opens it.
    firstLine = kindOfBlock == Kind.TABLE ? number + 1 : number;
  }

  private void close() {
    if (!open.isEmpty()) {
      blocks.add(ProseBlock.of(file, firstLine, kind, open));
      open.clear();
    }
  }
}
