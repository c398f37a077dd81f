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
    ask("ofCells", new TableInputs(false), Rounds.of(300, 400_000));
  }

  @Test
  void ofHeaders() {
    ask("ofHeaders", new TableInputs(true), Rounds.of(300, 200_000));
  }

  @Test
  void ofYaml() {
    ask("ofYaml", new YamlInputs(), Rounds.of(2_000, 250_000));
  }

  @Test
  void ofDocuments() {
    ask("ofDocuments", new DocumentInputs(), Rounds.of(150, 60_000));
  }

  @Test
  void ofWorkbooks() {
    ask("ofWorkbooks", new OfficeInputs(true, folder), Rounds.of(100, 40_000));
  }

  @Test
  void ofForms() {
    ask("ofForms", new OfficeInputs(false, folder), Rounds.of(200, 48_000));
  }

  @Test
  void ofSites() {
    ask("ofSites", SiteInputs.in(folder), Rounds.of(5, 2_000));
  }

  private static void ask(String name, FuzzKind kind, int inputs) {
    int from = Integer.getInteger("prongsai.fuzz.from", 0);
    int to = Integer.getInteger("prongsai.fuzz.to", inputs);
    var run = new FuzzRun(name, kind, SEED);
    long start = System.nanoTime();
    var found = ONLY < 0 ? run.of(from, to) : run.of(ONLY, ONLY + 1);
    System.out.printf("%s %d-%d: %d faults, %d ms%n", name, from, to, found.size(), (System.nanoTime() - start) / 1_000_000);
    assertEquals(List.of(), found);
  }
}
