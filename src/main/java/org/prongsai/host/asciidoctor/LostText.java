package org.prongsai.host.asciidoctor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Compares what was typed with what is shown. However AsciiDoc may lose a word, it is missed here:
 * the letters and digits of each line, less what only says how something is shown, are looked for
 * in the converted text, each place of which can stand for one word only.
 */
final class LostText {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern NAME = Pattern.compile("^:[^:!\\s]+:|\\{[^{}]+}");
  private static final Pattern ASCII = Pattern.compile("[\\x00-\\x7F]+");
  private static final Pattern NAMED =
      Pattern.compile("(?<=[\\[,])\\s*[a-z]+=(?:\"[ !#-~]*\"|[ -+\\--Z^-~]*)(?=[,\\]])");
  private static final Pattern MARKUP =
      Pattern.compile(
          "(?U)"
              + String.join(
                  "|",
                  "^:!?[A-Za-z0-9_-]+!?:(?=\\s|$)",
                  "^\\s*(?:[0-9]+\\.|[a-zA-Z]\\.|[IVXivx]+\\)|<[0-9]+>)\\s",
                  "^\\s*[-*]+\\s+\\[[xX* ]](?=\\s)",
                  "^\\s*(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):\\s",
                  "(?:https?|ftp|irc|file)://[!-~&&[^\\[\\]<>{}]]+",
                  "(?<![\\w-])[A-Za-z0-9_-]{1,100}::?(?:[!-~&&[^\\[\\]{}]]|\\{[A-Za-z0-9_-]+}){0,500}+(?=[^\\s\\[\\]]{0,500}\\[)",
                  "\\]\\([!-~&&[^()]]*\\)",
                  "<<[!-~&&[^<>,]]*(?:,|(?=>>))",
                  "\\[\\[[A-Za-z0-9_:.-]*|\\[[.#%][\\w.#% -]*](?=[#*_`^~])",
                  "(?<!\\\\)\\{[A-Za-z0-9_-]+}|&#?[A-Za-z0-9]+;",
                  "(?:(?<=\\s)|^)(?:[0-9.]+[*+])?[<^>.]*[a-z]?(?=[|!])"));

  private final String shown;
  private final Set<String> names;
  private final BitSet borders = new BitSet();
  private final BitSet taken = new BitSet();
  // Places are only ever taken, so what was once not found need not be looked for again.
  private final Set<String> gone = new HashSet<>();
  private int from;

  /**
   * @param shown everything that is shown, in its order
   * @param names what only stands for something else, as it is typed
   */
  LostText(String shown, Set<String> names) {
    this.names = names;
    var letters = new StringBuilder();
    borders.set(0);
    for (var word = WORD.matcher(shown); word.find(); borders.set(letters.length())) {
      letters.append(word.group());
    }
    this.shown = letters.toString();
  }

  /** The words of each line that are not shown; lines count from 0. */
  List<List<String>> lost(List<String> lines, List<ReadLines.Kind> kinds) {
    var lost = new ArrayList<List<String>>();
    var open = new ArrayList<Integer>();
    for (int line = 0; line < lines.size(); line++) {
      lost.add(List.of());
      if (!take(String.join("", words(lines.get(line), kinds.get(line))))) {
        open.add(line);
      }
    }
    // What stands elsewhere as a whole line is no longer free to stand for a word that is lost.
    for (int line : open) {
      var missing =
          words(lines.get(line), kinds.get(line)).stream().filter(word -> !take(word)).toList();
      lost.set(line, missing);
    }
    return lost;
  }

  private List<String> words(String line, ReadLines.Kind kind) {
    boolean isMarkup = kind == ReadLines.Kind.MARKUP;
    var typed =
        kind != ReadLines.Kind.TEXT
            ? line
            : NAMED.matcher(MARKUP.matcher(line).replaceAll(" ")).replaceAll(" ");
    var bare =
        NAME.matcher(typed)
            .replaceAll(
                name ->
                    names.contains(name.group()) ? " " : Matcher.quoteReplacement(name.group()));
    return WORD.matcher(bare)
        .results()
        .map(word -> word.group())
        .filter(word -> !isMarkup || !ASCII.matcher(word).matches())
        .collect(Collectors.toList());
  }

  /** Takes the next free place that shows the letters; false where there is none. */
  private boolean take(String letters) {
    if (letters.isEmpty()) {
      return true;
    } else if (gone.contains(letters)) {
      return false;
    }
    // Whole words first: a part of a word may stand for one that markup divides.
    int found = free(letters, from, true);
    found = found < 0 ? free(letters, 0, true) : found;
    found = found < 0 ? free(letters, from, false) : found;
    found = found < 0 ? free(letters, 0, false) : found;
    if (found < 0) {
      gone.add(letters);
      return false;
    }
    taken.set(found, found + letters.length());
    from = found + letters.length();
    return true;
  }

  private int free(String letters, int start, boolean whole) {
    int found = shown.indexOf(letters, start);
    while (found >= 0) {
      int end = found + letters.length();
      int used = taken.previousSetBit(end - 1);
      if (used < found && (!whole || borders.get(found) && borders.get(end))) {
        return found;
      }
      found = shown.indexOf(letters, Math.max(used, found) + 1);
    }
    return -1;
  }
}
