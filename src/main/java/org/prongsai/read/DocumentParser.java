package org.prongsai.read;

import java.nio.file.Path;
import java.util.List;
import org.prongsai.model.Document;
import org.prongsai.problem.Problems;

/**
 * Turns the AsciiDoc documents of a site folder into documents; what cannot be read is a problem.
 */
public interface DocumentParser {

  /**
   * @param siteDir the site folder
   * @param documents paths of the documents, relative to it
   */
  List<Document> parse(Path siteDir, List<String> documents, Problems problems);
}
