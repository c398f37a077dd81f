package org.prongsai.host.asciidoctor;

import java.nio.file.Path;
import java.util.List;
import org.prongsai.model.Document;
import org.prongsai.model.Language;
import org.prongsai.problem.Problems;

/** One engine for all tests of a process: to start it takes longer than all they ask of it. */
public final class SharedEngine {

  public static final AsciiDocEngine ENGINE = new AsciiDocEngine();

  private SharedEngine() {}

  /** A Thai document with these bytes, as a build would have it. */
  public static Document document(Path site, String file, byte[] bytes, Problems problems) {
    var converted = ENGINE.convert(new SourceFiles(site), file, bytes);
    problems.addAll(converted.problems());
    return new Document(
        Language.TH, "about", file, List.of(), converted.title(), converted.segments());
  }
}
