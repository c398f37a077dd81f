package org.prongsai.read.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prongsai.problem.ProblemDetail;
import org.prongsai.text.Spaces;

/** What stands between the cells of a CSV file. */
enum Separator {
  COMMA(','),
  SEMICOLON(';'),
  TAB('\t'),
  PIPE('|');

  private static final int LINES_ASKED = 60;
  private static final Pattern COLUMN_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

  private final char character;

  Separator(char character) {
    this.character = character;
  }

  char character() {
    return character;
  }

  ProblemDetail detail() {
    return ProblemDetail.valueOf(name());
  }

  /** Tells the separator from the header: the one that makes the most names of columns of it. */
  static Separator of(String text) {
    var best = COMMA;
    int most = 0;
    for (var candidate : values()) {
      var names = candidate.header(text);
      int named = (int) names.stream().filter(name -> COLUMN_NAME.matcher(name).matches()).count();
      int points = names.size() < 2 ? 0 : names.size() + named;
      if (points > most) {
        best = candidate;
        most = points;
      }
    }
    return best;
  }

  /** Tells the separator from the header, else, where a title stands above it, from the rows. */
  static Separator ofTitled(String text) {
    boolean isTitle = Stream.of(values()).allMatch(candidate -> candidate.header(text).size() < 2);
    return isTitle ? ofWidest(text) : of(text);
  }

  /** Tells the separator where titles may stand above the header: by the row with most cells. */
  static Separator ofWidest(String text) {
    var best = COMMA;
    long most = 0;
    for (var candidate : values()) {
      long widest =
          text.lines()
              .limit(LINES_ASKED)
              .mapToLong(line -> line.chars().filter(c -> c == candidate.character).count())
              .max()
              .orElse(0);
      if (widest > most) {
        best = candidate;
        most = widest;
      }
    }
    return best;
  }

  /** The cells of the first line that holds anything, a line break in quotes not ending it. */
  private List<String> header(String text) {
    var names = new ArrayList<String>();
    var name = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean lineEnd = !quoted && (c == '\n' || c == '\r');
      if (lineEnd && !(name.toString().isBlank() && names.stream().allMatch(String::isEmpty))) {
        break;
      } else if (lineEnd) {
        names.clear();
        name.setLength(0);
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == character && !quoted) {
        names.add(Spaces.strip(name.toString()));
        name.setLength(0);
      } else {
        name.append(c);
      }
    }
    names.add(Spaces.strip(name.toString()));
    return names;
  }
}
