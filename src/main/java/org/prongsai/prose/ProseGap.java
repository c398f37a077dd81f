package org.prongsai.prose;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells whether the words between a subject and a number tie the two together. A contradiction is
 * an error, so every word that is not known to do so unties them.
 */
final class ProseGap {

  private static final String TYING =
      """
      ได้รับ ได้ ผลคะแนน คะแนน เฉลี่ย เท่ากับ คือ เป็น มี อยู่ที่ อยู่ ที่ รวม ผลการประเมิน ประเมิน ผล การ ของ ประจำ ใน
      คุณธรรมและความโปร่งใส ในการดำเนินงาน หน่วยงานภาครัฐ หน่วยงาน ปีงบประมาณ ปี พ.ศ. เพียง สูงถึง ซึ่ง โดย นี้ เรา
      ข้อ เครื่องมือ แบบวัด สำหรับ อบต. องค์การบริหารส่วนตำบล
      the a an of in for at is was are were has had have been with scores? scored scoring points?
      results? overall total gets? got received reached stands stood equals equal_to comes_to
      came_to only its our agency agency's fiscal year assessment it ITA FY item question tool mark
      integrity_and_transparency average mean
      """;
  private static final Pattern TIES = loop(TYING);
  private static final Pattern TIES_A_MARK =
      loop(TYING + " ไม่น้อยกว่า ไม่ต่ำกว่า ตั้งแต่ ขึ้นไป at_least");
  private static final Pattern TIES_A_CHANGE =
      loop(
          TYING
              + " ก่อนหน้า ก่อน ที่ผ่านมา ผ่านมา แล้ว จาก กว่า than that before previous last from"
              + " by");
  private static final Pattern EARLIER =
      Pattern.compile(ProseWords.any("ก่อน ผ่านมา ที่แล้ว ปี year before previous last FY[0-9]*"));
  private static final Pattern COMPARES =
      Pattern.compile("กว่า$|^" + ProseWords.any("higher lower better") + "$");
  // After the title of a question these say that its score follows.
  private static final Pattern SAYS_SCORE =
      Pattern.compile(
          ProseWords.any(
                  """
                  ได้ ได้รับ ได้คะแนน ได้รับคะแนน คะแนน คะแนนเท่ากับ เท่ากับ scored received got score_of
                  score_is
                  """)
              + "[\\s*_(:“\"]*$");
  private static final Pattern UNTIES_TITLE =
      Pattern.compile(
          "[;\uFFFC]|"
              + ProseWords.any(
                  """
                  ทำให้ ส่งผล ตัวชี้วัด ประเด็น ด้าน เฉลี่ย รวม ลด เพิ่ม กว่า จาก เป้า ควร หาก ถ้า จะ ต่าง ปีก่อน
                  average total than target should would could if indicators? because so which and but
                  while area
                  """));
  private static final int LONGEST_TITLE = 120;
  // Numbers that are wished for, are bounds, differences or figures of another time or agency.
  private static final Pattern GUARD =
      Pattern.compile(
          ProseWords.any(
              """
              เป้าหมาย ตั้งเป้า คาดว่า คาดการณ์ หาก ถ้า สมมติ ควร จะ ต้อง อีก น้ำหนัก ยกเว้น นอกจาก ไม่รวม อย่างน้อย
              ไม่น้อยกว่า ไม่ต่ำกว่า มากกว่า น้อยกว่า สูงกว่า ต่ำกว่า เกิน ตั้งแต่ ระหว่าง ต่างจาก ห่าง ขาด เทียบ
              เดิม ปีก่อน ปีที่แล้ว ปีที่ผ่านมา ประเทศ จังหวัด อำเภอ หน่วยงานอื่น แห่งอื่น อปท
              targets? goals? aims? aimed expects? expected forecast if should would could must needs?
              weights? except besides at_least at_most more_than less_than above below over under between
              difference than compared? earlier former formerly previous last_year year_before
              national province provincial country other
              """));
  // Said once, these hold for every number that follows in the sentence.
  private static final Pattern GUARD_OF_ALL =
      Pattern.compile(
          ProseWords.any(
              """
              เป้าหมาย ตั้งเป้า หาก ถ้า สมมติ น้ำหนัก targets? goals? if would weights?
              """));
  private static final Pattern GUARD_AFTER =
      Pattern.compile(
          "^[\\s*_)]*"
              + ProseWords.any("คะแนน points?")
              + "?[\\s(]*"
              + ProseWords.any(
                  """
                  ขึ้นไป หรือมากกว่า ปีก่อน ปีที่แล้ว ปีที่ผ่านมา ในปีก่อน ในปีที่แล้ว ในปีที่ผ่านมา
                  or_more or_above or_higher or_better last_year in_the_last_year in_the_previous_year
                  the_year_before
                  """));
  private static final Pattern SUMS =
      Pattern.compile(ProseWords.any("เฉลี่ย รวม average mean total sum together"));
  private static final Pattern POINTS =
      Pattern.compile(ProseWords.any("คะแนน points? scored? scores"));

  private final List<String> names;

  /**
   * @param names names of the agency and its places, which may stand anywhere
   */
  ProseGap(List<String> names) {
    this.names = names;
  }

  /**
   * Whether a number is clearly that of the subject before it.
   *
   * @param gap what stands between them
   * @param titles how the subject is called in the catalogues
   */
  boolean ties(ProseSubject subject, String gap, List<String> titles) {
    var rest = without(titles, without(names, gap));
    if (subject.isChange()) {
      return TIES_A_CHANGE.matcher(rest).matches();
    }
    if (subject.macro().equals("score:pass-mark")) {
      return TIES_A_MARK.matcher(rest).matches();
    }
    return TIES.matcher(rest).matches() || subject.isQuestion() && isTitled(gap);
  }

  /** Whether words tie two subjects to one, as in {@code i1 of the IIT}. */
  boolean joins(String between) {
    return TIES.matcher(without(names, between)).matches() && !between.contains(",");
  }

  /** Whether words of a comparison compare with an earlier year: {@code higher than last year}. */
  static boolean isWithEarlierYear(String words, String gap) {
    return !COMPARES.matcher(words).find() || EARLIER.matcher(gap).find();
  }

  /** Whether the words speak of a mean or a sum, which of several is none of their figures. */
  static boolean sums(String words) {
    return SUMS.matcher(words).find();
  }

  /** Whether the number may be a wish, a bound, a difference or somebody else's. */
  boolean isGuarded(String before, String after) {
    return GUARD.matcher(without(names, before)).find() || GUARD_AFTER.matcher(after).find();
  }

  /** Whether all numbers of a sentence that starts so may be such. */
  static boolean guardsAll(String sentence) {
    return GUARD_OF_ALL.matcher(sentence).find();
  }

  static boolean speaksOfPoints(String words) {
    return POINTS.matcher(words).find();
  }

  private static boolean isTitled(String gap) {
    return gap.length() <= LONGEST_TITLE
        && SAYS_SCORE.matcher(gap).find()
        && !UNTIES_TITLE.matcher(gap).find();
  }

  /** Only such words, spaces, signs and years. */
  private static Pattern loop(String words) {
    return Pattern.compile(
        "(?:[\\s\\p{P}\\p{S}&&[^\uFFFC;]]|(?:25|26|20)[0-9]{2}(?![0-9])|"
            + ProseWords.any(words)
            + ")*+");
  }

  private static String without(List<String> names, String text) {
    var rest = text;
    for (var name : names) {
      rest = rest.replace(name, " ");
    }
    return rest;
  }
}
