package org.prongsai.prose;

import java.util.List;
import java.util.Optional;
import org.prongsai.text.FiscalYear;

/**
 * A file of documents as it was written.
 *
 * @param file path relative to the site folder
 * @param lines its lines, without a byte order mark
 * @param year the fiscal year that its macros have without being told
 * @param ofPart whether it speaks of one area, one item or one of their like, not of the whole
 */
public record ProseSource(
    String file, List<String> lines, Optional<FiscalYear> year, boolean ofPart) {

  public ProseSource {
    lines = List.copyOf(lines);
  }
}
