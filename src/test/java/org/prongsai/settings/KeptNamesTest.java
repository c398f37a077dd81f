package org.prongsai.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.problem.Problems;
import org.prongsai.yaml.Yaml;
import org.prongsai.yaml.YamlValues;

class KeptNamesTest {

  private final Problems problems = new Problems();

  @Test
  void whatBeginsWithAPointAtTheTopIsAlwaysKept() {
    var names = parse("keep: []");
    assertTrue(names.keeps(".htaccess"));
    assertTrue(names.keeps(".git/objects/ab/cd"));
    assertFalse(names.keeps("data/.htaccess"));
    assertFalse(names.keeps("CNAME"));
  }

  @Test
  void aNameStandsForItselfAndAllBelowIt() {
    var names = parse("keep: [CNAME, photos/, old/2560]");
    assertTrue(names.keeps("CNAME"));
    assertTrue(names.keeps("photos"));
    assertTrue(names.keeps("photos/a/b.jpg"));
    assertTrue(names.keeps("old/2560/x"));
    assertFalse(names.keeps("old/2561/x"));
    assertFalse(names.keeps("CNAME.txt"));
    assertFalse(names.keeps("x/CNAME"));
  }

  @Test
  void aStarStandsForPartOfANameAndTwoForPartOfAPath() {
    var names = parse("keep: [google*.html, \"old/**/*.pdf\"]");
    assertTrue(names.keeps("google1a2b.html"));
    assertFalse(names.keeps("google/x.html"));
    assertTrue(names.keeps("old/a/b/c.pdf"));
    assertFalse(names.keeps("old/a/b/c.txt"));
    assertFalse(names.keeps("googleXhtml"));
  }

  @Test
  void refusesWhatNamesNothingOrLeadsOut() {
    parse("keep:\n- '*'\n- '**/*'\n- /etc\n- ../x\n- a/../b\n- a\\b\n- {a: b}\n- '..'\n- CNAME\n");
    assertEquals(
        List.of(2, 3, 4, 5, 6, 7, 8, 9),
        problems.sorted().stream().map(problem -> problem.location().line()).toList());
  }

  @Test
  void isReadFromASiteWhoseSettingsAreWrongOtherwise(@TempDir Path site) throws IOException {
    assertFalse(KeptNames.of(site).keeps("CNAME"));
    Files.createDirectories(site.resolve("content"));
    Files.writeString(site.resolve("content/site.yml"), "nonsense: x\nkeep: [CNAME]\n");
    assertTrue(KeptNames.of(site).keeps("CNAME"));
  }

  private KeptNames parse(String text) {
    var yaml = Yaml.read(text, "content/site.yml", problems).orElseThrow();
    return KeptNames.parse(yaml, new YamlValues(problems));
  }
}
