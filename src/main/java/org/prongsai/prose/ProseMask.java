package org.prongsai.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.prose.ProseBlock.ProseMacro;
import org.prongsai.text.ThaiDigits;

/**
 * Blanks what is no prose in a line: code, macros, addresses, references, and the words of others
 * between quotation marks. Every character stays in its place.
 */
final class ProseMask {

  private static final Pattern CODE =
      Pattern.compile(
          "\\+{3}[\\s\\S]*?\\+{3}|``[\\s\\S]+?``|`[^`]+`"
              + "|(?<![\\p{L}\\p{N}])\\+\\S(?:[^+\\n]*\\S)?\\+(?![\\p{L}\\p{N}])");
  private static final Pattern MACRO =
      Pattern.compile(
          "\\\\?(?<name>[A-Za-z][A-Za-z0-9_-]*)::?(?<target>[^\\s\\[\\]]*)"
              + "\\[(?<bracket>(?:[^\\]\\\\]|\\\\.)*)]");
  private static final Pattern REFERENCE =
      Pattern.compile(
          "[a-z][a-z+.-]*://[^\\s\\[\\]<>]+|www\\.[^\\s\\[\\]<>]+|[\\w.+-]+@[\\w.-]+"
              + "|<<[^>]*>>|\\{[A-Za-z0-9_][A-Za-z0-9_-]*}|\\[\\[[^\\]]*]]|\\[[.#][^\\]]*](?=#)");
  private static final Pattern CURLY = Pattern.compile("“[^”]*”|‘[^’]*’|«[^»]*»");
  private static final Pattern STRAIGHT = Pattern.compile("\"[^\"]*\"");
  // A figure alone is emphasised by the marks, not quoted.
  private static final Pattern FIGURE_ALONE =
      Pattern.compile(".(?:[^\\p{L}]|[๐-๙]|คะแนน|points?)*.", Pattern.DOTALL);
  private static final Pattern DIGIT = Pattern.compile("[0-9๐-๙]");

  private final StringBuilder text;
  private final List<ProseMacro> macros = new ArrayList<>();

  ProseMask(String raw) {
    text = new StringBuilder(raw);
    blankAll(CODE);
    takeMacros();
    blankAll(REFERENCE);
    blankQuotations(CURLY);
    // An odd one is a sign of inches or a slip; then nobody knows what is inside.
    if (text.chars().filter(c -> c == '"').count() % 2 == 0) {
      blankQuotations(STRAIGHT);
    }
  }

  String text() {
    return ThaiDigits.toAscii(text.toString());
  }

  List<ProseMacro> macros() {
    return macros.stream().sorted(Comparator.comparingInt(ProseMacro::start)).toList();
  }

  private void takeMacros() {
    for (var found = MACRO.matcher(text.toString()); found.find(); ) {
      macros.add(
          new ProseMacro(
              found.start(),
              found.end(),
              found.group("name"),
              found.group("target"),
              found.group("bracket")));
      blank(found);
    }
  }

  private void blankAll(Pattern pattern) {
    for (var found = pattern.matcher(text.toString()); found.find(); ) {
      blank(found);
    }
  }

  private void blankQuotations(Pattern pattern) {
    for (var found = pattern.matcher(text.toString()); found.find(); ) {
      boolean hasFigure = DIGIT.matcher(found.group()).find();
      if (hasFigure && !FIGURE_ALONE.matcher(found.group()).matches()) {
        blank(found);
      }
    }
  }

  private void blank(Matcher found) {
    for (int i = found.start(); i < found.end(); i++) {
      if (text.charAt(i) != '\n') {
        text.setCharAt(i, ProseBlock.BLANK);
      }
    }
  }
}
