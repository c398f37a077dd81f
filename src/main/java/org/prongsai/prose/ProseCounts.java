package org.prongsai.prose;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.prongsai.prose.ProseBlock.ProseMacro;
import org.prongsai.prose.ProseFigures.Cited;
import org.prongsai.prose.ProseKind.Counted;
import org.prongsai.text.FiscalYear;

/** Judges numbers of what the tables count, such as {@code ๑๑ มาตรการ} and {@code 7 areas}. */
final class ProseCounts {

  private static final int NEAR = 60;
  // A number after these is a name: ข้อ ๑, area 7; or it ends a range.
  private static final Pattern NO_COUNT =
      Pattern.compile(
          "[0-9][\\s*_]*(?:[-–—~]|ถึง|\\bto)\\s*$|"
              + ProseWords.any(
                  """
                  ที่ ลำดับ หน้า บท หมวด มาตรา ตาราง ภาพ ไตรมาส ปี พ\\.ศ\\. ข้อ ประเด็น มาตรการ
                  no\\. number areas? measures? steps? items? parts? section figure table page
                  chapter quarter question annex FY tool level
                  """)
              + "[\\s*_]*$");
  private static final Pattern WHOLE_BEFORE =
      Pattern.compile(
          ProseWords.any(
                  "ทั้งหมด ทั้งสิ้น รวม ทั้ง ออกเป็น divided_into all total_of total_is altogether")
              + "[\\s*_]*"
              + ProseWords.any("จำนวน มี เป็น the of its our")
              + "?[\\s*_(]*$");
  private static final Pattern WHOLE_AFTER =
      Pattern.compile("^[\\s*_]*" + ProseWords.any("ทั้งหมด ทั้งสิ้น in_all in_total altogether"));
  private static final Pattern DIRECT =
      Pattern.compile(
          ProseWords.any("มี มีจำนวน มีอยู่ มีข้อจำกัด มีข้อเสนอแนะ there_are has have")
              + "[\\s*_]*(?:จำนวน)?\\s*$");
  // One measure has steps of its own.
  private static final Pattern OF_MEASURES =
      Pattern.compile("[0-9\uFFFC]\\s*มาตรการ|มาตรการ(?:ทั้ง|รวม)|ทุกมาตรการ|\\b(?i:measures)\\b");
  private static final Pattern TOOL = Pattern.compile("\\b[IEO]IT\\b");
  private static final Pattern ONE =
      Pattern.compile("(?:item|measure) .*|page .*/(?:[0-9]{1,2}|[ieo][0-9]+)/?");
  // Then not all of them are spoken of, or others.
  private static final Pattern PART =
      Pattern.compile(
          "(?<![0-9\uFFFC])(?<![0-9\uFFFC] )ประเด็น|"
              + ProseWords.any(
                  """
                  ตัวชี้วัด กลุ่ม ด้าน ฝ่าย สำนัก กอง มาตรการที่ มาตรการนี้ ข้อที่ ข้อนี้ แต่ละ ในจำนวน ในนี้ ไตรมาส
                  แล้วเสร็จ ดำเนินการแล้ว เสร็จ ยัง อีก เพิ่ม ใหม่ บาง เฉพาะ เหลือ ส่วนหนึ่ง อย่างน้อย ไม่เกิน
                  ไม่น้อยกว่า เป้าหมาย หาก ถ้า ควร หน่วยงานอื่น แห่งอื่น ประเทศ ผ่าน
                  area areas_[0-9]+ measure measures_m?[0-9.]+ indicators? office division unit section
                  each every per of_which of_these of_them remaining completed? done another more new
                  first last only other quarter at_least at_most if should would could not_yet still
                  passed some
                  """));
  private static final Pattern RESTRICTED =
      Pattern.compile(
          "^[\\s*_]*"
              + ProseWords.any(
                  """
                  ที่ ซึ่ง ได้ ผ่าน ไม่ เต็ม จาก ใน ย่อย สำคัญ หลัก เด่น แรก นี้ นั้น สุดท้าย ต่อ
                  that which where to need with for of per in scored got
                  """));

  private final ProseFigures figures;
  private final ProseReport report;

  ProseCounts(ProseFigures figures, ProseReport report) {
    this.figures = figures;
    this.report = report;
  }

  /** A number of things with the text around it. */
  private record Passage(ProseContext in, ProseKind kind, Counted counted) {

    int start() {
      return counted.start();
    }

    String before() {
      return in.text(Math.max(in.sentenceStart(start()), start() - NEAR), start());
    }

    String after() {
      int end = Math.min(in.sentenceEnd(counted.end()), counted.end() + NEAR);
      return in.text(counted.end(), end);
    }

    /** Whether the number of all is spoken of, not that of some. */
    boolean isWhole() {
      if (kind == ProseKind.STEPS && !OF_MEASURES.matcher(before()).find()) {
        return false;
      }
      return WHOLE_BEFORE.matcher(before()).find()
          || WHOLE_AFTER.matcher(after()).find()
          || DIRECT.matcher(before()).find() && kind != ProseKind.QUESTIONS;
    }

    /** Whether only some are spoken of; then the tables have no such number. */
    boolean isPart() {
      return in.source().ofPart()
          || in.block().macros().stream().anyMatch(this::isOfOne)
          || PART.matcher(before()).find()
          || RESTRICTED.matcher(after()).find()
          || PART.matcher(after()).find();
    }

    private boolean isOfOne(ProseMacro macro) {
      return macro.end() <= start()
          && macro.start() >= start() - NEAR
          && ONE.matcher(macro.name() + " " + macro.target()).matches();
    }
  }

  void check(ProseContext in) {
    var taken = new HashSet<Integer>();
    for (var kind : ProseKind.values()) {
      for (var counted : kind.in(in)) {
        if (taken.add(counted.start())) {
          judge(new Passage(in, kind, counted));
        }
      }
    }
  }

  private void judge(Passage passage) {
    var before = passage.before();
    var known = known(passage);
    boolean isOfTool = passage.kind() == ProseKind.QUESTIONS && passage.in().says(TOOL);
    if (known.isEmpty() || isOfTool || NO_COUNT.matcher(before).find()) {
      return;
    }
    var number = Integer.toString(passage.counted().number());
    var equal = known.stream().filter(cited -> cited.value().equals(number)).findFirst();
    if (equal.isPresent()) {
      typed(passage, equal.get());
    } else if (!passage.isPart()) {
      differs(passage, known.get(0));
    }
  }

  private void differs(Passage passage, Cited right) {
    if (passage.isWhole() && areYearsKnown(passage)) {
      report.contradicts(passage.in(), passage.start(), passage.counted().end(), List.of(right));
    } else if (passage.kind().isNamed()) {
      typed(passage, right);
    }
  }

  private void typed(Passage passage, Cited cited) {
    report.typed(passage.in(), passage.start(), passage.counted().end(), List.of(cited));
  }

  /** The numbers that the tables have, of the likeliest year first. */
  private List<Cited> known(Passage passage) {
    var code = passage.kind().code();
    var years = new LinkedHashSet<>(years(passage));
    // The measures that follow from a year's result are those of the next year's plan.
    years(passage).forEach(year -> years.add(year.next()));
    return years.stream()
        .flatMap(
            year ->
                figures.count(code, year).stream()
                    .map(count -> new Cited("count:" + code, year, count.toString())))
        .toList();
  }

  private boolean areYearsKnown(Passage passage) {
    var code = passage.kind().code();
    return years(passage).stream()
        .allMatch(
            year ->
                figures.count(code, year).isPresent()
                    || figures.count(code, year.next()).isPresent());
  }

  private List<FiscalYear> years(Passage passage) {
    var in = passage.in();
    int from = in.sentenceStart(passage.start());
    var years = ProseYears.of(in, from, in.sentenceEnd(passage.counted().end()));
    return years.isEmpty() ? figures.years().stream().limit(1).toList() : years;
  }
}
