package org.prongsai.prose;

import java.util.List;
import java.util.regex.Pattern;
import org.prongsai.text.FiscalYear;

/**
 * A block of prose and what is known of it from around.
 *
 * @param before the years that the text before it speaks of
 */
record ProseContext(ProseSource source, ProseBlock block, List<FiscalYear> before) {

  // Where none of these is said, a number such as 4.50 is a number of something else.
  private static final Pattern ASSESSMENT =
      Pattern.compile(
          ProseWords.any(
              """
              คะแนน ประเมิน คุณธรรมและความโปร่งใส ตัวชี้วัด การวิเคราะห์ ปีงบประมาณ IIT EIT OIT ITA
              FY2[56][0-9]* scor(?:es?|ed|ing) points? assess(?:ed|ment) indicators? integrity
              fiscal_year
              """));
  // Where English sentences end; Thai ones end without a sign.
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=[a-z0-9)\\]”\"*_\uFFFC])[.!?]\\s+(?=[A-Z“\"*_\uFFFC])|;\\s");

  ProseContext {
    before = List.copyOf(before);
  }

  /** Whether it speaks of the assessment: it says so, or it stands in the folder of a year. */
  boolean isOfAssessment() {
    return source.year().isPresent() || ASSESSMENT.matcher(block.raw()).find();
  }

  boolean says(Pattern words) {
    return words.matcher(block.text()).find();
  }

  /** Where the sentence of a character starts. */
  int sentenceStart(int offset) {
    int start = 0;
    for (var end = SENTENCE_END.matcher(block.text()); end.find() && end.end() <= offset; ) {
      start = end.end();
    }
    return start;
  }

  /** Where the sentence of a character ends. */
  int sentenceEnd(int offset) {
    var end = SENTENCE_END.matcher(block.text());
    return end.find(offset) ? end.start() : block.text().length();
  }

  String text(int from, int to) {
    return block.text().substring(from, Math.max(from, to));
  }
}
