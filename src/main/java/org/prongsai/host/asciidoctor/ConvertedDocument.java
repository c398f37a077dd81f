package org.prongsai.host.asciidoctor;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.prongsai.model.Document.Segment;
import org.prongsai.problem.Problem;

/**
 * A converted document.
 *
 * @param title its title as plain text, empty where it has none
 * @param segments converted text and the macros between
 * @param includes files that were included, each with its checksum
 * @param problems what was found on the way
 */
record ConvertedDocument(
    String title,
    List<Segment> segments,
    SortedMap<String, String> includes,
    List<Problem> problems) {

  ConvertedDocument {
    segments = List.copyOf(segments);
    includes = Collections.unmodifiableSortedMap(new TreeMap<>(includes));
    problems = List.copyOf(problems);
  }
}
