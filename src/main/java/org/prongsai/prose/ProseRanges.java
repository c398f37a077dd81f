package org.prongsai.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.prose.ProseFigures.Cited;
import org.prongsai.text.FiscalYear;

/** Judges ranges of questions and items such as {@code o1–o35}. */
final class ProseRanges {

  private static final Pattern RANGE =
      Pattern.compile(
          "(?<![A-Za-z0-9.])(?<letter>[ieo])(?<first>[1-9][0-9]?)(?![0-9]|\\.[0-9])[\\s*_]*"
              + "(?:(?:[-–—~]|จนถึง|ถึง|\\bto\\b|\\bthrough\\b)[\\s*_]*(?:ข้อ\\s*|items?\\s+|questions?\\s+)?"
              + "(?<other>[ieo])|[-–—~])(?<last>[1-9][0-9]?)(?![A-Za-z0-9]|\\.[0-9])",
          Pattern.CASE_INSENSITIVE);
  // Before a range that these name, the whole list is meant.
  private static final Pattern GOES_ON = Pattern.compile("^[\\s*_)]*(?:และ|กับ|[,&/]|and\\b)");
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?:(?<tool>[IEO]IT)\\)?[\\s*_]*(?:จำนวน|มี|has|have|items?|ข้อ|[\\s*_])*(?:ทั้งหมด|ประกอบด้วย|ทุกข้อ|consists?"
              + " of|comprises?)|(?:ทั้งหมด|ทุกข้อ|\\ball)(?:"
              + " the)?[\\s*_]*(?:ข้อ|ของ)?\\s*(?<all>[IEO]IT))"
              + "[\\s*_(,:]*(?:ข้อ|คือ|ได้แก่|ตั้งแต่|items?|questions?|from|[0-9]{1,2}|[\\s*_(,:])*$",
          Pattern.CASE_INSENSITIVE);

  private final ProseFigures figures;
  private final ProseReport report;

  ProseRanges(ProseFigures figures, ProseReport report) {
    this.figures = figures;
    this.report = report;
  }

  void check(ProseContext in) {
    for (var found = RANGE.matcher(in.block().text()); found.find(); ) {
      var letter = found.group("letter").toLowerCase(Locale.ROOT);
      var other = Optional.ofNullable(found.group("other")).orElse(letter);
      int first = Integer.parseInt(found.group("first"));
      int last = Integer.parseInt(found.group("last"));
      if (other.equalsIgnoreCase(letter) && first < last) {
        judge(in, found, new Range(letter, first, last));
      }
    }
  }

  private record Range(String letter, int first, int last) {

    boolean isAllOf(List<Integer> numbers) {
      return first == numbers.get(0) && last == numbers.get(numbers.size() - 1);
    }

    String words(String before) {
      var end = before + letter + last;
      return first == last ? end : before + letter + first + " – " + end;
    }
  }

  private void judge(ProseContext in, Matcher found, Range range) {
    int from = in.sentenceStart(found.start());
    var years = ProseYears.of(in, from, in.sentenceEnd(found.end()));
    years = years.isEmpty() ? figures.years().stream().limit(1).toList() : years;
    var known = years.stream().filter(year -> !numbers(range, year).isEmpty()).toList();
    if (known.isEmpty()) {
      return;
    }
    var whole = known.stream().filter(year -> range.isAllOf(numbers(range, year))).findFirst();
    boolean isKnown = known.size() == years.size();
    if (whole.isPresent()) {
      typed(in, found, cited(range, whole.get()));
    } else if (isKnown && known.stream().noneMatch(year -> isIn(range, year))) {
      contradict(in, found, range, known.get(0));
    } else if (isKnown && range.first() == 1 && isWhole(in, found, range)) {
      contradict(in, found, range, known.get(0));
    }
  }

  private void typed(ProseContext in, Matcher found, List<Cited> cited) {
    var macros = cited.stream().filter(c -> !c.macro().equals(c.value())).toList();
    if (!macros.isEmpty()) {
      report.typed(in, found.start(), found.end(), macros);
    }
  }

  private boolean isIn(Range range, FiscalYear year) {
    return numbers(range, year).contains(range.last());
  }

  private static boolean isWhole(ProseContext in, Matcher found, Range range) {
    var after = in.text(found.end(), in.sentenceEnd(found.end()));
    var whole = WHOLE.matcher(in.text(in.sentenceStart(found.start()), found.start()));
    if (GOES_ON.matcher(after).find() || !whole.find()) {
      return false;
    }
    var tool = Optional.ofNullable(whole.group("tool")).orElse(whole.group("all"));
    return tool.toLowerCase(Locale.ROOT).startsWith(range.letter());
  }

  private void contradict(ProseContext in, Matcher found, Range range, FiscalYear year) {
    var numbers = numbers(range, year);
    int last = numbers.get(numbers.size() - 1);
    var right = new Range(range.letter(), Math.min(range.first(), last), last);
    var cited = cited(right, year).stream().sorted(Comparator.comparing(Cited::macro).reversed());
    report.contradicts(in, found.start(), found.end(), cited.toList());
  }

  /** What fetches a range: the number of items where it is all of them, and its ends. */
  private List<Cited> cited(Range range, FiscalYear year) {
    var value = range.words("");
    var cited = new ArrayList<Cited>();
    if (range.letter().equals("o") && range.isAllOf(numbers(range, year))) {
      cited.add(new Cited("count:items", year, value));
    }
    boolean hasItems =
        figures.hasItem(range.letter() + range.first(), year)
            && figures.hasItem(range.letter() + range.last(), year);
    // Without scores there are no macros; then the codes themselves have to do.
    cited.add(new Cited(hasItems ? range.words("item:") : value, year, value));
    return List.copyOf(cited);
  }

  private List<Integer> numbers(Range range, FiscalYear year) {
    return figures.numbers(range.letter(), year);
  }
}
