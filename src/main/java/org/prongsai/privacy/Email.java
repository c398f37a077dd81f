package org.prongsai.privacy;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds e-mail addresses, also those written with {@code (at)}. */
final class Email {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![a-z0-9._%+-])([a-z0-9._%+-]++)(?: ?[(\\[]at[)\\]] ?| ?@ ?)"
              + "([a-z0-9-]++(?:\\.[a-z0-9-]++)*)");
  private static final Pattern DOMAIN = Pattern.compile("(?:[a-z0-9-]+\\.)+[a-z]{2,}");
  // image@2x.png is a picture for fine screens.
  private static final Set<String> FILES =
      Set.of("png", "jpg", "jpeg", "gif", "svg", "webp", "css", "js", "html", "pdf");

  private Email() {}

  static List<PrivateMatch> find(PlainText text) {
    return ADDRESS
        .matcher(text.text())
        .results()
        .filter(m -> isDomain(m.group(2)))
        .map(
            m ->
                text.match(
                    PrivateKind.PERSONAL_EMAIL,
                    m.start(),
                    m.end(),
                    m.group(1) + "@" + m.group(2),
                    m.group(1).charAt(0) + "xxx@" + m.group(2)))
        .toList();
  }

  private static boolean isDomain(String text) {
    return DOMAIN.matcher(text).matches()
        && !FILES.contains(text.substring(text.lastIndexOf('.') + 1));
  }
}
