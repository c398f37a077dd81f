package org.prongsai.prose;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells which lines of a document are prose, one after the other. */
final class ProseLines {

  private static final Pattern CONDITION =
      Pattern.compile("(ifeval|ifn?def|endif)::([^\\s\\[]*)\\[(.*)]");
  private static final Pattern FENCE = Pattern.compile("([-.+/_])\\1{3,}|```[^`]*");
  private static final Pattern ATTRIBUTE = Pattern.compile(":(!?[\\w-]+!?):(?:\\s.*)?");
  private static final Pattern QUIET_STYLE =
      Pattern.compile("\\[(?:source|listing|literal|quote|verse|pass|stem)(?![\\w-]).*]");
  private static final Pattern EDGE =
      Pattern.compile("|--|\\+|[=*]{4,}|\\|=+|=+\\s.*|\\.[^\\s.].*");
  private static final Pattern ITEM =
      Pattern.compile(
          "\\s*(?:[-•]|[*.]+|[0-9]+\\.|[A-Za-z]\\.|[ivxIVX]+\\)|<[0-9.]+>)\\s.*|.*(?:::|;;)(\\s.*)?");
  private static final String NEVER = "\n";

  // With a mark for those that are unset, !name or name!, which no condition asks for.
  private final Set<String> attributes = new HashSet<>();
  // The line that ends what is no prose: a fence, or an empty one behind a paragraph.
  private String end = NEVER;
  private int hidden;
  private boolean isInAttribute;
  private boolean isInTable;
  private boolean isInParagraph;
  private boolean isStyled;

  /** Whether the next line, without the space at its end, goes on with a paragraph of prose. */
  boolean goesOn(String line) {
    return isInParagraph && !EDGE.matcher(line).matches() && !ITEM.matcher(line).matches();
  }

  /** Reads the next line, without the space at its end, and tells whether it is prose. */
  boolean isProse(String line) {
    if (isHidden(line) || isEnclosed(line) || isAttribute(line) || line.startsWith("//")) {
      return false;
    }
    boolean isBlockLine = line.startsWith("[") && line.endsWith("]");
    if (isBlockLine || EDGE.matcher(line).matches()) {
      isInTable ^= line.startsWith("|=");
      isStyled |= QUIET_STYLE.matcher(line).matches();
      isInParagraph = false;
    } else if (!isInParagraph) {
      boolean isLiteral = line.matches("(?:> |\\s).*") && !ITEM.matcher(line).matches();
      isInParagraph = isInTable || !isStyled && !isLiteral;
      isStyled = false;
      end = isInParagraph ? NEVER : "";
    }
    return !isBlockLine && !end.isEmpty();
  }

  private boolean isHidden(String line) {
    var found = CONDITION.matcher(line);
    if (end.startsWith("/") || !found.matches()) {
      return hidden > 0;
    }
    if (found.group(1).equals("endif")) {
      hidden = Math.max(0, hidden - 1);
    } else if (found.group(2).isEmpty() || found.group(3).isEmpty()) {
      hidden += hidden > 0 || !holds(found.group(1), found.group(2)) ? 1 : 0;
    }
    return true;
  }

  /** What this file does not set counts as unset; what cannot be told does not hold. */
  private boolean holds(String kind, String names) {
    var each = List.of(names.split("[,+]"));
    return kind.equals("ifdef")
        ? attributes.containsAll(each)
        : kind.equals("ifndef") && Collections.disjoint(attributes, each);
  }

  private boolean isEnclosed(String line) {
    if (end.length() < 2 && (isFence(line) || isStyled && line.equals("--"))) {
      end = line.startsWith("`") ? "```" : line;
      isStyled = false;
      isInParagraph = false;
    } else if (line.equals(end)) {
      end = NEVER;
      return true;
    }
    return !end.equals(NEVER);
  }

  /** A row of signs of which nothing says that it opens a block is a blank of a form. */
  private boolean isFence(String line) {
    return FENCE.matcher(line).matches() && (isStyled || line.matches("[`+/].*"));
  }

  private boolean isAttribute(String line) {
    var entry = ATTRIBUTE.matcher(line);
    boolean isPart = entry.matches() || isInAttribute && !line.isEmpty();
    if (entry.matches()) {
      attributes.remove(entry.group(1).replace("!", ""));
      attributes.add(entry.group(1));
    }
    isInAttribute = isPart && (line.endsWith(" \\") || line.endsWith(" +"));
    return isPart;
  }
}
