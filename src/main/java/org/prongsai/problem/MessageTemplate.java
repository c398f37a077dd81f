package org.prongsai.problem;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.prongsai.text.MessageBundle;

/**
 * A message of a problem, whose arguments may be empty. What stands in {@code [[…]]} is left out
 * where an argument in it is empty; elsewhere an empty argument is replaced by the word for
 * "nothing", without quotation marks.
 */
record MessageTemplate(String text) {

  private static final Pattern OPTIONAL = Pattern.compile("\\[\\[(.*?)]]");
  private static final int MOST = 10;

  /** The words with the arguments in their places; an argument that is not given is empty. */
  String with(List<String> given, String nothing) {
    var args =
        IntStream.range(0, MOST).mapToObj(i -> i < given.size() ? given.get(i) : "").toList();
    var wanted =
        OPTIONAL
            .matcher(text)
            .replaceAll(
                part -> Matcher.quoteReplacement(isSaid(part.group(1), args) ? part.group(1) : ""));
    for (int i = 0; i < MOST; i++) {
      wanted = args.get(i).isEmpty() ? wanted.replace("\"{" + i + "}\"", "{" + i + "}") : wanted;
    }
    return MessageBundle.fill(
        wanted, args.stream().map(arg -> arg.isEmpty() ? nothing : arg).toArray());
  }

  private static boolean isSaid(String part, List<String> args) {
    return IntStream.range(0, MOST)
        .noneMatch(i -> args.get(i).isEmpty() && part.contains("{" + i + "}"));
  }
}
