package org.prongsai.scaffold;

import java.time.LocalDate;
import org.prongsai.text.MessageBundle;
import org.prongsai.text.ShippedText;

/** Writes {@code site.yml} of a new site, with a comment in Thai on every part. */
record SiteSettings(SiteAnswers answers, LocalDate asOf) {

  private static final String TEMPLATE = "/org/prongsai/scaffold/site.template.yml";
  private static final String THAI = "_th";
  private static final String NO_LICENCE =
      """
      # สัญญาอนุญาตให้ผู้อื่นใช้ข้อมูล ซึ่งหน่วยงานต้องเป็นผู้กำหนด: ลบ # ออกเช่นเดียวกัน
      # licence:
      #   name: {th: ""}
      #   url: ''""";

  String text() {
    return MessageBundle.fill(
        ShippedText.read(TEMPLATE),
        answers.domain(),
        quoted(answers.name()),
        optional("kind", answers.kind())
            + optional("district" + THAI, answers.district())
            + optional("province" + THAI, answers.province()),
        answers.address(),
        String.join(", ", answers.languages()),
        asOf,
        licence());
  }

  private static String optional(String key, String value) {
    return value.isEmpty() ? "" : "  " + key + ": " + quoted(value) + "\n";
  }

  private String licence() {
    return answers.licence().map(this::licence).orElse(NO_LICENCE);
  }

  private String licence(OpenLicence licence) {
    var english = answers.languages().contains("en") ? ", en: " + quoted(licence.english()) : "";
    return "# สัญญาอนุญาตให้ผู้อื่นใช้ข้อมูล\nlicence:\n  name: {th: "
        + quoted(licence.thai())
        + english
        + "}\n  url: "
        + licence.url();
  }

  /** As YAML reads it back whatever is in it. */
  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
