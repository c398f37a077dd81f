package org.prongsai.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.check.LinkTarget.Kind;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/** What a style sheet loads is a file of the folder. */
record StyleSheetCheck(OutputFolder folder, LinkResolver addresses) {

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern LOADED =
      Pattern.compile(
          "url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\"')\\s]*))\\s*\\)|@import\\s+[\"']([^\"']*)[\"']",
          Pattern.CASE_INSENSITIVE);

  void check(String path, Problems problems) {
    var text =
        COMMENT
            .matcher(folder.text(path))
            .replaceAll(comment -> comment.group().replaceAll("[^\n]", " "));
    var line = 1;
    var lineStart = 0;
    var seen = 0;
    var matcher = LOADED.matcher(text);
    while (matcher.find()) {
      for (; seen < matcher.start(); seen++) {
        if (text.charAt(seen) == '\n') {
          line++;
          lineStart = seen + 1;
        }
      }
      var place = Location.of(path, line, matcher.start() - lineStart + 1);
      checkAddress(place, first(matcher), problems);
    }
  }

  private void checkAddress(Location place, String address, Problems problems) {
    if (address.startsWith("#")) {
      return;
    }
    var target = addresses.resolve(place.file(), address);
    if (target.is(Kind.ELSEWHERE)) {
      problems.add(LinkRule.PAGE_THIRD_PARTY, place, address, "url");
    }
    if (target.is(Kind.MISSING) || address.isEmpty()) {
      problems.add(Rule.PAGE_LINK_BROKEN, place, address, target.path());
    }
  }

  private static String first(Matcher matcher) {
    for (int group = 1; group <= matcher.groupCount(); group++) {
      if (matcher.group(group) != null) {
        return matcher.group(group);
      }
    }
    return "";
  }
}
