package org.prongsai.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes a list of codes, with three or more consecutive ones shortened to a range such as {@code
 * e1–e9}.
 */
public record CodeList(Scope scope) {

  private static final Pattern CODE = Pattern.compile("([a-z]+)([0-9]+)");
  private static final int RUN = 3;

  public String of(List<String> codes) {
    var words = new ArrayList<String>();
    for (int from = 0; from < codes.size(); ) {
      int to = from;
      while (to + 1 < codes.size() && follows(codes.get(to), codes.get(to + 1))) {
        to++;
      }
      if (to - from + 1 >= RUN) {
        words.add(codes.get(from) + "–" + codes.get(to));
      } else {
        codes.subList(from, to + 1).forEach(code -> words.add(shown(code)));
      }
      from = to + 1;
    }
    return String.join(scope.say("list.comma"), words);
  }

  /** A code without a letter is a number to readers. */
  private String shown(String code) {
    return Character.isDigit(code.charAt(0)) ? scope.digits(code) : code;
  }

  private static boolean follows(String code, String next) {
    var one = CODE.matcher(code);
    var other = CODE.matcher(next);
    return one.matches()
        && other.matches()
        && one.group(1).equals(other.group(1))
        && Integer.parseInt(one.group(2)) + 1 == Integer.parseInt(other.group(2));
  }
}
