package org.prongsai.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.problem.Problems;
import org.prongsai.yaml.Yaml;
import org.prongsai.yaml.YamlValues;

/** A descriptor of a site itself may say what no column can keep. */
class FieldParserTest {

  private static List<String> values(String... lines) {
    var text =
        "name: x\ntype: number\ntitle: {th: ก, en: x}\ndescription: {th: ก, en: x}\n"
            + String.join("\n", lines);
    var problems = new Problems();
    var yaml = Yaml.read(text, "dataset.yml", problems).orElseThrow();
    new FieldParser(new YamlValues(problems)).parse(yaml);
    return problems.sorted().stream()
        .filter(problem -> problem.rule().id().equals("yaml-value"))
        .map(problem -> problem.location().line() + " " + problem.args().get(0))
        .toList();
  }

  @Test
  void takesAFewDecimalsAndLimitsThatCanBeWrittenOut() {
    assertEquals(List.of(), values("decimals: 2", "constraints: {minimum: -1.5, maximum: 99}"));
  }

  @Test
  void refusesDecimalsWithoutEnd() {
    assertEquals(List.of("5 -3"), values("decimals: -3"));
    assertEquals(List.of("5 2000000000"), values("decimals: 2000000000"));
    assertEquals(List.of("5 1e9"), values("decimals: 1e9"));
  }

  @Test
  void refusesALimitThatIsShortAsItIsWrittenAndEndlessAsItIsMeant() {
    assertEquals(List.of("5 1e999999999"), values("constraints: {maximum: 1e999999999}"));
  }

  @Test
  void refusesAPatternOfBracketsWithoutEnd() {
    var brackets = "(".repeat(20_000) + ")".repeat(20_000);
    assertEquals(List.of("5 " + brackets), values("constraints: {pattern: '" + brackets + "'}"));
  }
}
