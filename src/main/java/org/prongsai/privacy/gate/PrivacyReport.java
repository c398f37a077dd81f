package org.prongsai.privacy.gate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.prongsai.filetext.TextPlace;
import org.prongsai.filetext.TextSink;
import org.prongsai.privacy.PrivateKind;
import org.prongsai.privacy.PrivateMatch;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.settings.PrivacyAllowances;

/** Says what is private in one file: each place once, of a list of people only the first. */
final class PrivacyReport {

  private static final int MOST = 10;
  private static final Pattern COMMENTS =
      Pattern.compile("(?i)(?:word|xl|ppt)/(?:[^!]*/)?\\w*comments?\\w*\\.xml");
  private static final Map<PrivateKind, Rule> RULES =
      new EnumMap<>(
          Map.of(
              PrivateKind.CITIZEN_NUMBER, Rule.CITIZEN_NUMBER,
              PrivateKind.PERSONAL_TAX_ID, Rule.PERSONAL_TAX_ID,
              PrivateKind.PERSONAL_PHONE, Rule.PERSONAL_PHONE,
              PrivateKind.BARE_MOBILE, Rule.PERSONAL_PHONE,
              PrivateKind.BANK_ACCOUNT, Rule.BANK_ACCOUNT,
              PrivateKind.PERSONAL_EMAIL, Rule.PERSONAL_EMAIL,
              PrivateKind.HOME_ADDRESS, Rule.HOME_ADDRESS));

  private final String file;
  private final PrivacyAllowances allowances;
  private final Problems problems;
  private final Map<Rule, Integer> counts = new HashMap<>();
  private final Set<String> said = new HashSet<>();
  private final List<Runnable> bare = new ArrayList<>();
  private final Set<String> unsure = new HashSet<>();
  private Location unsureAt;
  private String unsureLike;
  private int smallPictures;

  PrivacyReport(String file, PrivacyAllowances allowances, Problems problems) {
    this.file = file;
    this.allowances = allowances;
    this.problems = problems;
  }

  /** A finding in a file of the site that is read as such. */
  void at(Location location, PrivateMatch finding, boolean mayBeAllowed) {
    var rule = rule(finding);
    if (isUnsure(finding, location)) {
      return;
    }
    if (isToBeSaid(rule, finding, mayBeAllowed)) {
      var offered = mayBeAllowed ? file : "";
      problems.add(rule, location, finding.masked(), "", "", "", "", "", "", offered);
    }
  }

  /** A finding in an attached file; what may be something else waits for what its cell says. */
  void in(TextPlace place, PrivateMatch finding, boolean mayBeAllowed) {
    if (finding.kind() == PrivateKind.BARE_MOBILE) {
      bare.add(
          () -> {
            if (!said.contains(PrivateKind.PERSONAL_PHONE + "\n" + finding.key())) {
              say(place, finding, mayBeAllowed);
            }
          });
    } else {
      say(place, finding, mayBeAllowed);
    }
  }

  private void say(TextPlace place, PrivateMatch finding, boolean mayBeAllowed) {
    var rule = rule(finding);
    if (isUnsure(finding, Location.of(file, Math.max(1, place.line()), 1))) {
      return;
    }
    // The row repeats its cells, and a line without its tags the line.
    var row = place.cell().replaceAll("[A-Z]", "");
    var where = place.entry() + "\n" + place.page() + "\n" + place.sheet() + "\n" + row;
    var key = where + "\n" + place.line() + "\n" + finding.kind() + "\n" + finding.key();
    boolean isElsewhere = !said.add(finding.kind() + "\n" + finding.key()) && isVague(place);
    if (!isElsewhere && said.add(key) && isToBeSaid(rule, finding, mayBeAllowed)) {
      var args = args(place, finding.masked(), mayBeAllowed);
      problems.add(rule, Location.of(file, Math.max(1, place.line()), 1), args);
    }
  }

  /**
   * A mobile telephone is that of a person; who has another number may be another office, and bare
   * digits may be no number of a telephone.
   */
  private static Rule rule(PrivateMatch finding) {
    boolean isSure = finding.isOfMobile() && finding.kind() != PrivateKind.BARE_MOBILE;
    return isSure ? Rule.PERSONAL_MOBILE : RULES.get(finding.kind());
  }

  /** Whether what is wrong with the file is to be said, for nobody has looked through it. */
  boolean asksForEyes() {
    return !allowances.allowsUnsearched(file);
  }

  /** A part of an attached file that was not looked into. */
  void unread(TextPlace place, TextSink.Reason reason) {
    if (reason == TextSink.Reason.SMALL_PICTURE) {
      smallPictures++;
    } else if (asksForEyes()) {
      problems.add(
          Rule.FILE_NOT_SEARCHED,
          Location.of(file),
          place.entry(),
          number(place.page()),
          reason == TextSink.Reason.PICTURE ? "." : "",
          reason == TextSink.Reason.ENCRYPTED ? "." : "",
          reason == TextSink.Reason.DAMAGED ? "." : "",
          reason == TextSink.Reason.TOO_LARGE ? "." : "",
          reason == TextSink.Reason.FORMAT ? "." : "",
          file,
          reason == TextSink.Reason.FONT ? "." : "");
    }
  }

  /** Says how many more there are. */
  void end() {
    bare.forEach(Runnable::run);
    if (!unsure.isEmpty()) {
      problems.add(Rule.DIGITS_UNSURE, unsureAt, unsure.size(), unsureLike);
    }
    if (smallPictures > 0 && !allowances.allowsUnsearched(file)) {
      problems.add(Rule.SMALL_PICTURES_NOT_SEARCHED, Location.of(file), smallPictures);
    }
    counts.forEach(
        (rule, count) -> {
          if (count > MOST) {
            var more = Integer.toString(count - MOST);
            problems.add(rule, Location.of(file), "", "", "", "", "", "", more, "");
          }
        });
  }

  /** What may be a number of a person is only noted, once in a file. */
  private boolean isUnsure(PrivateMatch finding, Location location) {
    boolean isUnsure = finding.kind() == PrivateKind.UNSURE_NUMBER;
    if (isUnsure && unsure.add(finding.key()) && unsure.size() == 1) {
      unsureAt = location;
      unsureLike = finding.masked();
    }
    return isUnsure;
  }

  private boolean isToBeSaid(Rule rule, PrivateMatch finding, boolean mayBeAllowed) {
    if (mayBeAllowed && allowances.allows(rule, finding, file)) {
      return false;
    }
    return counts.merge(rule, 1, Integer::sum) <= MOST;
  }

  /** Whether no more is known than the part of the file: what is said of a line is clearer. */
  private static boolean isVague(TextPlace place) {
    return place.page() == 0 && place.line() == 0 && place.sheet().isEmpty();
  }

  private Object[] args(TextPlace place, String masked, boolean mayBeAllowed) {
    boolean isComment = COMMENTS.matcher(place.entry()).matches();
    return new Object[] {
      masked,
      isComment ? "" : place.entry(),
      number(place.page()),
      place.sheet(),
      place.cell(),
      place.sheet().isEmpty() && !isComment ? number(place.line()) : "",
      "",
      mayBeAllowed ? file : "",
      isComment ? number(Math.max(1, place.line())) : ""
    };
  }

  private static String number(int number) {
    return number == 0 ? "" : Integer.toString(number);
  }
}
