package org.prongsai.problem;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words with places for arguments: {@code {0}}. What stands in {@code [[…]]} is left out where an
 * argument in it is empty; elsewhere an empty one is said in words, without quotation marks.
 */
record Wording(String text) {

  private static final Pattern OPTIONAL = Pattern.compile("\\[\\[(.*?)]]");
  private static final Pattern ARGUMENT = Pattern.compile("\"\\{([0-9])}\"|\\{([0-9])}");

  /** The words with the arguments in their places; an argument that is not given is empty. */
  String with(List<String> args, String nothing) {
    var wanted =
        OPTIONAL
            .matcher(text)
            .replaceAll(
                part -> Matcher.quoteReplacement(isSaid(part.group(1), args) ? part.group(1) : ""));
    return ARGUMENT
        .matcher(wanted)
        .replaceAll(
            place -> {
              boolean quoted = place.group(1) != null;
              var arg = argument(args, quoted ? place.group(1) : place.group(2));
              var shown = quoted ? '"' + arg + '"' : arg;
              return Matcher.quoteReplacement(arg.isEmpty() ? nothing : shown);
            });
  }

  private static boolean isSaid(String part, List<String> args) {
    return ARGUMENT
        .matcher(part)
        .results()
        .map(place -> place.group(1) != null ? place.group(1) : place.group(2))
        .noneMatch(number -> argument(args, number).isEmpty());
  }

  private static String argument(List<String> args, String number) {
    int index = Integer.parseInt(number);
    return index < args.size() ? args.get(index) : "";
  }
}
