package org.prongsai.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.Rounds;

/**
 * Whatever goes in, there is an answer in words, and soon: no exception, no inside of the program
 * in a message, the same again for the same. What failed is asked again by the properties that its
 * message names.
 */
class FuzzTest {

  private static final long SEED = Long.getLong("prongsai.fuzz.seed", 20261130L);
  private static final int ONLY = Integer.getInteger("prongsai.fuzz.input", -1);

  @TempDir Path folder;

  @Test
  void ofCells() {
    ask("ofCells", new TableInputs(false), Rounds.of(60, 400_000));
  }

  @Test
  void ofHeaders() {
    ask("ofHeaders", new TableInputs(true), Rounds.of(60, 198_000));
  }

  @Test
  void ofYaml() {
    ask("ofYaml", new YamlInputs(), Rounds.of(250, 300_000));
  }

  @Test
  void ofDocuments() {
    ask("ofDocuments", new DocumentInputs(), Rounds.of(20, 30_000));
  }

  @Test
  void ofWorkbooks() {
    ask("ofWorkbooks", new OfficeInputs(true, folder), Rounds.of(8, 20_000));
  }

  @Test
  void ofForms() {
    ask("ofForms", new OfficeInputs(false, folder), Rounds.of(25, 50_000));
  }

  @Test
  void ofSites() {
    ask("ofSites", SiteInputs.in(folder), Rounds.of(1, 2_000));
  }

  private static void ask(String name, FuzzKind kind, int inputs) {
    var run = new FuzzRun(name, kind, SEED);
    var found = ONLY < 0 ? run.of(0, inputs) : run.of(ONLY, ONLY + 1);
    System.out.printf("fuzz %s: %d inputs with %d odd texts%n", name, inputs, run.texts());
    assertEquals(List.of(), found);
  }
}
