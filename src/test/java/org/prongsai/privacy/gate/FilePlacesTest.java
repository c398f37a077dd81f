package org.prongsai.privacy.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.prongsai.filetext.FileTexts;
import org.prongsai.privacy.OfficeIdentity;
import org.prongsai.privacy.PrivacyScan;
import org.prongsai.problem.Problems;
import org.prongsai.settings.PrivacyAllowances;
import org.prongsai.yaml.Yaml;

/** A number is found wherever in a file it stands, or the file is told of. */
class FilePlacesTest {

  // What no reader is at hand for.
  private static final List<String> TOLD_OF = List.of("pdf picture on a page of text", "rtf");

  @Test
  void noPlaceOfAFileIsPassedOverInSilence() {
    var files = FilePlaces.all();
    var silent = new TreeSet<String>();
    var told = new TreeSet<String>();
    for (var file : files.entrySet()) {
      var rules = rules(file);
      if (rules.isEmpty()) {
        silent.add(file.getKey());
      } else if (!rules.contains("citizen-number")) {
        told.add(file.getKey());
      }
    }
    System.out.printf(
        "Places: %d files, %d found, told of as not searched: %s, silent: %s%n",
        files.size(), files.size() - told.size() - silent.size(), told, silent);

    assertTrue(files.size() >= 120, () -> files.size() + " files");
    assertEquals(List.of(), List.copyOf(silent));
    assertEquals(TOLD_OF, List.copyOf(told));
  }

  private static List<String> rules(Map.Entry<String, byte[]> file) {
    var problems = new Problems();
    var settings = Yaml.read("agency: x", "content/site.yml", problems).orElseThrow();
    var report = new PrivacyReport("file", PrivacyAllowances.of(settings, problems), problems);
    var texts = new FilePrivacy(new PrivacyScan(OfficeIdentity.UNKNOWN), report);
    new FileTexts().read(file.getValue(), texts);
    texts.end();
    report.end();
    assertFalse(problems.sorted().toString().contains("2345671"), file::getKey);
    return problems.sorted().stream().map(problem -> problem.rule().id()).distinct().toList();
  }
}
