package org.prongsai.scaffold;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.settings.SiteAddress;
import org.prongsai.text.AgencyName;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.HiddenCharacters;
import org.prongsai.text.ThaiDigits;

/** Reads what an office typed; every answer that cannot be taken is told of, once. */
public final class AnswerReader {

  /**
   * Why an answer cannot be taken.
   *
   * @param reason its words have the key {@code new.<question>-<reason>}
   * @param typed what was found
   */
  public record Refusal(SiteQuestion question, String reason, String typed) {}

  private static final int LONGEST = 200;

  /** Kinds by what is typed for them, and by what names begin with. */
  private static final Map<String, String> KINDS = AgencyName.KINDS;

  private static final Pattern DOMAIN = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");

  /** Endings below which agencies register: {@code go.th}, {@code ac.th} … */
  private static final Pattern SECOND_LEVEL =
      Pattern.compile("(?:.*\\.)?([^.]+\\.[a-z]{2,3}\\.th)");

  private final Map<SiteQuestion, String> typed;
  private final List<Refusal> refusals = new ArrayList<>();

  /** Answers that were given; a question without one is left out. */
  public AnswerReader(Map<SiteQuestion, String> typed) {
    this.typed = Map.copyOf(typed);
  }

  /** What is wrong with the answers, in the order of the questions. */
  public List<Refusal> refusals() {
    read();
    return List.copyOf(refusals);
  }

  /** The answers; empty where any of them is refused. */
  public Optional<SiteAnswers> read() {
    refusals.clear();
    var name = fullName(text(SiteQuestion.NAME, true));
    var kind = kind(text(SiteQuestion.KIND, false), name);
    var district = place(text(SiteQuestion.DISTRICT, false), "^(?:อำเภอ|อ\\.|เขต)\\s*");
    var province = place(text(SiteQuestion.PROVINCE, false), "^(?:จังหวัด|จ\\.)\\s*");
    var address = address(text(SiteQuestion.ADDRESS, true));
    var languages = languages(text(SiteQuestion.LANGUAGES, false));
    var licence = licence(text(SiteQuestion.LICENCE, false));
    var year = year(text(SiteQuestion.YEAR, true));
    if (!refusals.isEmpty()) {
      return Optional.empty();
    }
    var whole = address.orElseThrow();
    return Optional.of(
        new SiteAnswers(
            name,
            kind,
            district,
            province,
            whole.toString(),
            domain(whole),
            languages,
            licence,
            year.orElseThrow()));
  }

  private String text(SiteQuestion question, boolean isNeeded) {
    var text = typed.getOrDefault(question, "").strip();
    if (text.isEmpty() && isNeeded) {
      refuse(question, "missing", "");
    } else if (text.length() > LONGEST) {
      refuse(question, "long", text.substring(0, LONGEST));
    } else if (text.codePoints().anyMatch(c -> c == '\n' || HiddenCharacters.isHidden(c))) {
      refuse(question, "unreadable", text.replaceAll("\\p{Cntrl}", " "));
    } else {
      return text.replaceAll("\\s+", " ");
    }
    return "";
  }

  private void refuse(SiteQuestion question, String reason, String text) {
    refusals.add(new Refusal(question, reason, text));
  }

  private String fullName(String name) {
    if (!name.isEmpty() && name.codePoints().noneMatch(AnswerReader::isThai)) {
      refuse(SiteQuestion.NAME, "not-thai", name);
    }
    for (var kind : KINDS.entrySet()) {
      if (name.startsWith(kind.getKey())) {
        return kind.getValue() + name.substring(kind.getKey().length()).strip();
      }
    }
    return name;
  }

  private static boolean isThai(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.THAI;
  }

  /** As typed, without its short form; else what the name begins with. */
  private static String kind(String text, String name) {
    return text.isEmpty()
        ? KINDS.values().stream().filter(name::startsWith).findFirst().orElse("")
        : KINDS.getOrDefault(text.endsWith(".") ? text : text + ".", text);
  }

  private static String place(String text, String word) {
    return text.replaceFirst(word, "");
  }

  private Optional<URI> address(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    var address =
        SiteAddress.read(text)
            .filter(uri -> DOMAIN.matcher(uri.getHost().toLowerCase(Locale.ROOT)).matches());
    if (address.isEmpty()) {
      refuse(SiteQuestion.ADDRESS, "wrong", text);
    }
    return address;
  }

  /** The registered domain: what stands before it in the host is the office's own choice. */
  static String domain(URI address) {
    var host = address.getHost().toLowerCase(Locale.ROOT);
    var below = SECOND_LEVEL.matcher(host);
    return below.matches() ? below.group(1) : host.replaceFirst("^www\\.", "");
  }

  private List<String> languages(String text) {
    var codes =
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[\\s,\\[\\]]+"))
            .filter(code -> !code.isEmpty())
            .toList();
    var wanted = codes.isEmpty() ? List.of("th") : codes;
    if (!wanted.equals(List.of("th")) && !wanted.equals(List.of("th", "en"))) {
      refuse(SiteQuestion.LANGUAGES, "wrong", text);
    }
    return wanted;
  }

  private Optional<OpenLicence> licence(String text) {
    var id = text.toLowerCase(Locale.ROOT).replace(' ', '-');
    var found = OpenLicence.of(id);
    if (found.isEmpty() && !text.isEmpty() && !id.equals("none")) {
      refuse(SiteQuestion.LICENCE, "wrong", text);
    }
    return found;
  }

  private Optional<FiscalYear> year(String text) {
    var digits = ThaiDigits.toAscii(text);
    if (digits.matches("[0-9]{4}") && FiscalYear.isPlausible(Integer.parseInt(digits))) {
      return Optional.of(new FiscalYear(Integer.parseInt(digits)));
    }
    if (!text.isEmpty()) {
      refuse(SiteQuestion.YEAR, "wrong", text);
    }
    return Optional.empty();
  }
}
