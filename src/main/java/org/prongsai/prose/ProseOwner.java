package org.prongsai.prose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what a number is of, and says whether that is beyond doubt. */
final class ProseOwner {

  private static final Pattern RESPECTIVELY = Pattern.compile("ตามลำดับ|(?i:respectively)");
  // Between a number and the subject behind it: 96.07 points for the OIT.
  private static final Pattern LEADS_BACK =
      Pattern.compile(
          "[\\s*_]*(?:คะแนน|points?)?[\\s*_]*(?:\\(|for|in|on|สำหรับ|ใน|จาก)?[\\s*_]*"
              + "(?:the\\s+|ข้อ\\s*|(?:item|question)\\s+)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LESS =
      Pattern.compile("ลดลง|ต่ำกว่า|น้อยกว่า|(?i:lower|down|decreased?|fell|fallen|dropped)");

  private static final Pattern RANGE_BEFORE =
      Pattern.compile("[ieo][0-9]{1,2}[\\s*_]*(?:[-–—~]|ถึง|to)[\\s*_]*(?:ข้อ)?\\s*$");
  private static final Pattern DECIMAL = Pattern.compile("[0-9]\\.[0-9]");

  private final ProseFigures figures;
  private final ProseGap gaps;

  ProseOwner(ProseFigures figures, ProseGap gaps) {
    this.figures = figures;
    this.gaps = gaps;
  }

  /** What the number may be of, the likeliest first: the last words before it, or those after. */
  List<ProseSubject> of(ProsePassage passage) {
    if (passage.isDifference()) {
      return after(passage).filter(ProseSubject::isChange).stream().toList();
    }
    var before = before(passage);
    Collections.reverse(before);
    return before.isEmpty()
        ? after(passage).filter(subject -> !subject.isChange()).stream().toList()
        : before;
  }

  private List<ProseSubject> before(ProsePassage passage) {
    var before = new ArrayList<ProseSubject>();
    for (var subject : passage.subjects()) {
      if (subject.start() < passage.from()
          || subject.end() > passage.start()
          || subject.isChange() && passage.endsDifference(subject)) {
        continue;
      }
      int last = before.size() - 1;
      if (last >= 0 && isOne(passage, before.get(last), subject)) {
        before.set(last, before.get(last).or(subject));
      } else {
        before.add(subject);
      }
    }
    return before;
  }

  private boolean isOne(ProsePassage passage, ProseSubject first, ProseSubject second) {
    return !first.isChange()
        && !second.isChange()
        && first.rank() != second.rank()
        && gaps.joins(passage.text(first.end(), second.start()));
  }

  /** {@code 96.07 points for the OIT}, unless a number of its own follows. */
  private static Optional<ProseSubject> after(ProsePassage passage) {
    int end = passage.end();
    boolean ownNumber = passage.to() < passage.in().sentenceEnd(end);
    return passage.subjects().stream()
        .filter(subject -> subject.start() >= end && subject.end() <= passage.to())
        .findFirst()
        .filter(s -> LEADS_BACK.matcher(passage.text(end, s.start())).matches())
        .filter(s -> !ownNumber || passage.text(end, s.start()).contains("("));
  }

  /** Whether the number can be of nothing else, so that another one in the tables is a mistake. */
  boolean isSure(ProsePassage passage, ProseSubject subject) {
    var number = passage.number();
    if (number.ranged()
        || RESPECTIVELY.matcher(passage.sentence()).find()
        || ProseGap.guardsAll(passage.sentenceBefore())) {
      return false;
    }
    if (subject.isChange()) {
      return isChangeOfTotal(passage, subject);
    }
    if (number.signed()) {
      return false;
    }
    return subject.start() >= number.end()
        ? !gaps.isGuarded(passage.lead(), "")
        : isTied(passage, subject) && isScore(passage, subject);
  }

  private boolean isTied(ProsePassage passage, ProseSubject subject) {
    var gap = passage.text(subject.end(), passage.start());
    boolean isOfOne =
        !RANGE_BEFORE.matcher(passage.text(passage.from(), subject.start())).find()
            && !(ProseGap.sums(passage.lead()) && isOneOfSeveral(passage, subject));
    return isOfOne
        && gaps.ties(subject, gap, figures.names(subject.macro()))
        && (!passage.in().block().isTable() || isAloneInRow(passage, gap));
  }

  /** Whether it is one question or one of several tools, whose mean is a figure of its own. */
  private static boolean isOneOfSeveral(ProsePassage passage, ProseSubject subject) {
    boolean several =
        passage.subjects().stream()
            .filter(other -> other.start() >= passage.from() && other.end() <= passage.start())
            .anyMatch(
                other -> other.rank() == subject.rank() && !other.macro().equals(subject.macro()));
    return several || subject.isQuestion();
  }

  /** Whether the row has no other number; which column is what is not known. */
  private boolean isAloneInRow(ProsePassage passage, String gap) {
    var table = passage.in().block().text();
    int start = table.lastIndexOf('\n', passage.start()) + 1;
    int end = table.indexOf('\n', passage.end());
    var row = table.substring(start, end < 0 ? table.length() : end);
    return !gap.contains("\n")
        && !gaps.isGuarded(table, "")
        && DECIMAL.matcher(row).results().count() == 1;
  }

  private boolean isScore(ProsePassage passage, ProseSubject subject) {
    var words = passage.text(subject.start(), passage.start()) + passage.tail();
    boolean isMark = subject.macro().equals("score:pass-mark");
    var before = passage.text(passage.from(), subject.start());
    boolean isNothingElse =
        !subject.vague() || ProseGap.speaksOfPoints(words) && before(passage).size() == 1;
    return isNothingElse && !gaps.isGuarded(before, isMark ? "" : passage.tail());
  }

  /** Whether a change is that of the total on the year before, and upwards. */
  private boolean isChangeOfTotal(ProsePassage passage, ProseSubject change) {
    var words = passage.text(change.start(), change.end());
    var owner =
        passage.subjects().stream()
            .filter(subject -> subject.end() <= change.start() && !subject.isChange())
            .max(Comparator.comparingInt(ProseSubject::end));
    boolean isBehind = change.start() >= passage.end();
    var gap = isBehind ? "" : passage.text(change.end(), passage.start());
    var compared = isBehind ? passage.text(change.end(), passage.to()) : gap;
    return owner.map(ProseSubject::isTotal).orElse(!passage.in().source().ofPart())
        && !LESS.matcher(words).matches()
        && gaps.ties(change, gap, List.of())
        && ProseGap.isWithEarlierYear(words, compared);
  }
}
