package org.prongsai.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.prongsai.fuzz.RealInputs.Real;
import org.prongsai.host.asciidoctor.SharedEngine;
import org.prongsai.host.asciidoctor.TypedDocuments;
import org.prongsai.model.Language;
import org.prongsai.problem.Problems;
import org.prongsai.problem.RuleFinder;
import org.prongsai.validate.rule.DocumentRule;

/** Documents with all that AsciiDoc is able to do, in the wrong places. */
record DocumentInputs() implements FuzzKind {

  private static final List<Real> FILES = RealInputs.ofSites(".adoc");
  private static final List<DocumentRule> RULES = RuleFinder.find(DocumentRule.class);
  private static final int LONGEST = 1_500;

  @Override
  public byte[] make(Fuzz fuzz) {
    var text =
        switch (fuzz.number(4)) {
          case 0 -> TypedDocuments.of(fuzz.number(Integer.MAX_VALUE));
          case 1 -> "= ก\n\n" + made(fuzz);
          default -> part(new String(fuzz.one(FILES).bytes(), StandardCharsets.UTF_8), fuzz);
        };
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    return fuzz.once(4) ? bytes : fuzz.damaged(bytes, Fragments.DOCUMENTS);
  }

  private static String made(Fuzz fuzz) {
    var text = new StringBuilder();
    for (int parts = 1 + fuzz.number(8); parts > 0; parts--) {
      text.append(fuzz.text(Fragments.DOCUMENTS));
    }
    return text.toString();
  }

  private static String part(String text, Fuzz fuzz) {
    int from = text.length() > LONGEST ? fuzz.number(text.length() - LONGEST) : 0;
    return "= ก\n\n" + text.substring(from, Math.min(text.length(), from + LONGEST));
  }

  @Override
  public Problems read(byte[] input) {
    var problems = new Problems();
    var document =
        SharedEngine.document(RealInputs.SAITHONG, "content/th/about.adoc", input, problems);
    RULES.forEach(
        rule -> rule.check(List.of(document), List.of(Language.TH, Language.EN), problems));
    return problems;
  }
}
