package org.prongsai.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prongsai.problem.Problems;

class YamlValuesTest {

  private final Problems problems = new Problems();

  private Optional<String> host(String typed) {
    var yaml = Yaml.read("host: " + typed, "content/site.yml", problems).orElseThrow();
    return new YamlValues(problems).choice(yaml, "host", List.of("apache", "iis"));
  }

  @Test
  void aWordOfAListIsReadInCapitalsToo() {
    assertEquals(Optional.of("apache"), host("Apache"));
    assertEquals(Optional.of("iis"), host("IIS"));
    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void anotherWordIsRefused() {
    assertEquals(Optional.empty(), host("nginx"));
    assertEquals("yaml-value", problems.sorted().get(0).rule().id());
  }
}
