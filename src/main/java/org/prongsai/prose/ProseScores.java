package org.prongsai.prose;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prongsai.prose.ProseFigures.Cited;
import org.prongsai.text.FiscalYear;

/** Judges numbers with two decimals: scores, pass marks, thresholds and changes. */
final class ProseScores {

  private static final int NEAR = 40;
  // Between two subjects of one number, as in o9 และ o17.
  private static final Pattern LISTED =
      Pattern.compile(
          "[\\s,/*_]*(?:และ|กับ|หรือ|and|or|&)?[\\s*_]*(?:ข้อ|items?|questions?)?[\\s*_]*");

  private final ProseFigures figures;
  private final ProseGap gaps;
  private final ProseOwner owners;
  private final ProseReport report;

  ProseScores(ProseFigures figures, ProseGap gaps, ProseReport report) {
    this.figures = figures;
    this.gaps = gaps;
    this.owners = new ProseOwner(figures, gaps);
    this.report = report;
  }

  void check(ProseContext in) {
    ProsePassage.in(in).forEach(this::judge);
  }

  private void judge(ProsePassage passage) {
    var owners = this.owners.of(passage);
    var years = years(passage, owners);
    var equal = equal(passage, owners, years);
    if (equal.isPresent()) {
      typed(passage, List.of(equal.get()));
      return;
    }
    var different = different(passage, owners, years);
    if (different.isEmpty()) {
      judgeByValue(passage, years, owners);
    } else {
      report.contradicts(passage.in(), passage.start(), passage.end(), different);
    }
  }

  private List<FiscalYear> years(ProsePassage passage, List<ProseSubject> owners) {
    int from = passage.from();
    int to = Math.min(passage.to(), passage.end() + NEAR);
    if (!owners.isEmpty() && owners.get(0).isChange()) {
      // The year named behind "higher than" is the one before.
      to = Math.max(from, Math.min(owners.get(0).start(), passage.start()));
    }
    var years = ProseYears.of(passage.in(), from, to);
    return years.isEmpty() ? figures.years().stream().limit(1).toList() : years;
  }

  private Optional<Cited> equal(
      ProsePassage passage, List<ProseSubject> owners, List<FiscalYear> years) {
    var value = passage.number().value();
    return owners.stream()
        .flatMap(owner -> cited(owner.macro(), years).stream())
        .filter(cited -> ProseFigures.is(value, figures.value(cited.macro(), cited.year())))
        .findFirst();
  }

  /** What the number should be, where it clearly is of these and is none of their figures. */
  private List<Cited> different(
      ProsePassage passage, List<ProseSubject> owners, List<FiscalYear> years) {
    if (owners.isEmpty() || years.isEmpty() || !this.owners.isSure(passage, owners.get(0))) {
      return List.of();
    }
    var listed = new LinkedHashMap<String, Cited>();
    for (int i = 0; i < owners.size() && (i == 0 || isListed(passage, owners, i)); i++) {
      var cited = cited(owners.get(i).macro(), years);
      // A year whose figure nobody knows may be the one that is meant.
      if (cited.size() < years.size()) {
        return List.of();
      }
      listed.put(owners.get(i).macro(), cited.get(0));
    }
    return List.copyOf(listed.values());
  }

  private static boolean isListed(ProsePassage passage, List<ProseSubject> owners, int i) {
    if (owners.get(i).isChange() || owners.get(i - 1).isChange()) {
      return false;
    }
    var between = passage.text(owners.get(i).end(), owners.get(i - 1).start());
    return LISTED.matcher(between).matches();
  }

  /** The figures that it is, whatever it is of; the years meant before all others. */
  private void judgeByValue(
      ProsePassage passage, List<FiscalYear> years, List<ProseSubject> owners) {
    if (!passage.in().isOfAssessment()) {
      return;
    }
    var number = passage.number();
    boolean isGuarded = gaps.isGuarded(passage.lead(), passage.tail());
    var equal =
        Stream.concat(years.stream(), figures.years().stream())
            .distinct()
            .map(year -> figures.equal(number.value(), year))
            .map(found -> possible(found, owners, isGuarded))
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse(List.of());
    if (!equal.isEmpty()) {
      var mentioned = passage.subjects().stream().map(ProseSubject::macro).toList();
      Comparator<Cited> byMention =
          Comparator.comparing(cited -> !mentioned.contains(cited.macro()));
      typed(passage, equal.stream().sorted(byMention).toList());
    } else if (!number.ranged() && !isGuarded) {
      report.inNoTable(passage.in(), passage.start(), passage.end(), searched(years));
    }
  }

  /** Where something is to reach a number, that is a mark; where a tool scored it, it is none. */
  private static List<Cited> possible(
      List<Cited> found, List<ProseSubject> owners, boolean isGuarded) {
    boolean mayBeMark = owners.stream().allMatch(o -> o.isTotal() || o.isChange()) || isGuarded;
    return found.stream()
        .filter(cited -> isMark(cited) ? mayBeMark : owners.isEmpty() || !isGuarded)
        .toList();
  }

  private static boolean isMark(Cited cited) {
    return cited.macro().startsWith("threshold:") || cited.macro().equals("score:pass-mark");
  }

  private List<FiscalYear> searched(List<FiscalYear> years) {
    var searched = new TreeSet<>(figures.years());
    searched.addAll(years);
    return List.copyOf(searched);
  }

  private void typed(ProsePassage passage, List<Cited> cited) {
    report.typed(passage.in(), passage.start(), passage.end(), cited);
  }

  private List<Cited> cited(String macro, List<FiscalYear> years) {
    return years.stream()
        .flatMap(
            year ->
                figures.value(macro, year).stream()
                    .map(value -> new Cited(macro, year, ProseFigures.shown(value.abs()))))
        .toList();
  }
}
