package org.prongsai.grade;

import java.util.ArrayList;
import java.util.List;

/** Grades a file, in words that a test can state: the kind, then the faults. */
final class Graded {

  private Graded() {}

  static List<String> of(String name, byte[] bytes) {
    return of(name, bytes, false);
  }

  static List<String> of(String name, byte[] bytes, boolean described) {
    var grade = new FileGrader().grade(name, bytes, described);
    var words = new ArrayList<String>();
    words.add(grade.kind().id());
    for (var fault : grade.faults()) {
      words.add(
          "%s at '%s': %s (%d)"
              .formatted(fault.kind().id(), fault.place(), fault.found(), fault.count()));
    }
    return words;
  }
}
