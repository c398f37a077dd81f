package org.prongsai.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.problem.Problem;
import org.prongsai.problem.ProblemDetail;
import org.prongsai.problem.Problems;

class YamlTest {

  private static final String AGENCY =
      """
      agency:
        agency_id: example.go.th
        name_th: องค์การบริหารส่วนตำบลตัวอย่าง
      """;

  @Test
  void blamesTheLineWithoutASpaceBehindTheColon() {
    expect(AGENCY + "base_url:https://example.go.th/\nas_of: \"2024-11-30\"\n", 4, "yaml-space");
    expect("contact:\n  phone: 1\n  mobile:2\nchannels:\n  a: b\n", 3, "yaml-space");
    expect("as_of:\"2024-11-30\"\nbase_url: x\n", 1, "yaml-space");
  }

  @Test
  void takesANumberOfNoCharacterForAMistakeBehindAnotherOne() {
    expect("a:b\nc: \"\\UFFFFFFFF\"\n", 2, "yaml-colon");
  }

  @Test
  void readsReferencesHoweverManyWhereTheyStandForLittle() {
    var problems = new Problems();
    var text = "x: &a [1, 2]\ny:\n" + "  - *a\n".repeat(100);
    assertTrue(Yaml.read(text, "content/site.yml", problems).isPresent(), text);
    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void readsEveryKeyThatNoBadLineBelongsTo() {
    var lines =
        "contact:\n\tphone: 1\nlanguages: [th]\nallow:\n- a: 1\n   b: 2\n- c: 3\nas_of: x\n";
    var problems = new Problems();
    var left = YamlBlocks.readable(lines, "content/site.yml", problems);
    assertEquals(List.of("languages", "as_of"), List.copyOf(left.entries().keySet()));
    assertEquals(2, problems.sorted().size());
  }

  @Test
  void blamesTheLineWithoutAColon() {
    expect("agency\n  agency_id: x\n", 1, "yaml-colon-missing");
    expect("contact:\n  phone 0 0000\n  address: x\n", 2, "yaml-colon-missing");
  }

  @Test
  void blamesTheLineOfAColonThatIsAnotherSign() {
    expect("licence：\n  name: x\n", 1, "yaml-colon-missing");
    expect(AGENCY + "base_url： x\nas_of: y\n", 4, "yaml-colon-missing");
  }

  @Test
  void blamesTheLineThatStandsOutAndNotTheOneBelow() {
    expect("a:\n  b: 1\nc: 2\n  d: 3\n", 3, "yaml-indent");
    expect("a:\n  b: 1\n\u00A0\u00A0c: 2\n  d: 3\n", 3, "yaml-indent");
    expect("a: x\n   b: y\nc: z\n", 2, "yaml-colon");
  }

  @Test
  void saysInPlainWordsWhatElseAFileDoesNotHold() {
    expect("a: x\nb: *nope\n", 2, "yaml-alias");
    expect("a: x\n---\nb: y\n", 2, "yaml-documents");
  }

  @Test
  void blamesTheLineWhereAQuotationMarkIsNotClosed() {
    expect(
        "base_url: \"https://example.go.th/\nlanguages: [th]\nas_of: \"2024\"\n", 1, "yaml-quote");
    expect(AGENCY + "base_url: 'https://example.go.th/\nlanguages: [th]\n", 4, "yaml-quote");
  }

  @Test
  void blamesTheLineWhereABracketIsNotClosed() {
    expect("languages: [th, en\nas_of: x\nbase_url: y\n", 1, "yaml-bracket");
    expect("a: x\nname: {th: ก, en: b\nas_of: x\n", 2, "yaml-bracket");
  }

  @Test
  void blamesTheLineOfAColonTooMany() {
    expect(AGENCY + "kind: อปท: ตำบล\nas_of: x\n", 4, ProblemDetail.YAML_COLON.id());
  }

  @Test
  void saysOfAnySignOfYamlThatItIsOne() {
    expect("a: *สำคัญ\n", 1, ProblemDetail.YAML_ALIAS.id());
    expect("a: \"C:\\แผน\"\n", 1, ProblemDetail.YAML_SIGN.id());
    expect("agency\n  x: \"\\UFFFFFFFF\"\n", 2, ProblemDetail.YAML_COLON.id());
    expect("a: |x\n", 1, ProblemDetail.YAML_SIGN.id());
    expect("%YAML 1.2\na: b\n", 2, ProblemDetail.YAML_INDENT.id());
  }

  @Test
  void readsLettersOfTwoHalvesWhereverTheyStand() {
    for (int before = 1_000; before < 1_100; before++) {
      var problems = new Problems();
      var text = "a: " + "x".repeat(before) + "\uD83D\uDE00".repeat(600) + "\n";
      assertTrue(Yaml.read(text, "f.yml", problems).isPresent(), () -> text);
      assertEquals(0, problems.sorted().size());
    }
  }

  @Test
  void refusesAliasesThatMultiply() {
    var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      var alias = "*a" + (i - 1);
      bomb.append("a" + i + ": &a" + i + " [" + alias + (", " + alias).repeat(9) + "]\n");
    }
    assertTimeout(
        Duration.ofSeconds(5), () -> expect(bomb.toString(), 4, ProblemDetail.YAML_MANY.id()));
  }

  @Test
  void refusesAValueThatHoldsItself() {
    expect("a: b\nx: &x [*x]\n", 2, ProblemDetail.YAML_ITSELF.id());
    expect("a: b\nx: &x\n  y: {z: *x}\n", 3, ProblemDetail.YAML_ITSELF.id());
  }

  @Test
  void refusesDepth() {
    expect("x: " + "[".repeat(100_000) + "]".repeat(100_000), 1, ProblemDetail.YAML_DEEP.id());
    expect("x: " + "{a: ".repeat(5_000) + "1" + "}".repeat(5_000), 1, ProblemDetail.YAML_DEEP.id());
    expect("- ".repeat(50_000) + "a", 1, ProblemDetail.YAML_DEEP.id());
  }

  @Test
  void refusesATextTooLongToBeSettings() {
    expect("x: " + "ก".repeat(4_000_000), 1, ProblemDetail.YAML_LONG.id());
  }

  @Test
  void takesWhatIsReferredToOnce() {
    var problems = new Problems();
    var yaml = Yaml.read("a: &a {th: ก, en: k}\nb: *a\n", "f.yml", problems);
    assertEquals(2, yaml.orElseThrow().entries().size());
    assertEquals(0, problems.sorted().size());
  }

  @Test
  void whateverIsWrittenEndsInAMessage() {
    for (var text :
        new String[] {
          "%YAML 9.9\n---\na: b\n",
          "--- a\n--- b\n",
          "a: !!binary x\n? [b]\n: c\n",
          "a: *nowhere\n",
          "a: \"\\UFFFFFFFF\"\n",
          "a: \"\\xZZ\"\n",
          "!<tag:\u0000> a",
          "a: |99\n b\n",
          "&a &b c: d",
          "a: &a b\nc: &a d\ne: *a\n",
          "%TAG ! x\n---\na: !y b\n",
          "\uFEFF\uFEFFa: b",
          "a: b\n\u0085c: d\n",
          "\uD83D\uDE00\u0001: x",
          "? ",
          "- - - a\n- b: c: d",
          "{",
          "a: 'x\n  y"
        }) {
      var problems = new Problems();
      var yaml = Yaml.read(text, "f.yml", problems);
      assertTrue(yaml.isPresent() || !problems.sorted().isEmpty(), text);
    }
  }

  private static void expect(String text, int line, String detail) {
    var problems = new Problems();
    Yaml.read(text, "f.yml", problems);
    assertEquals(1, problems.sorted().size(), text);
    assertEquals(line, problems.sorted().get(0).location().line(), text);
    assertEquals(detail, said(problems.sorted().get(0)), text);
  }

  private static String said(Problem problem) {
    return problem.args().size() > 1 ? problem.args().get(1) : "";
  }
}
