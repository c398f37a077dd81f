package org.prongsai.host.asciidoctor;

import static java.util.Map.entry;

import java.util.Map;
import org.prongsai.problem.LibraryMessages;
import org.prongsai.problem.ProblemDetail;

/** The log messages of Asciidoctor that are known, and the detail that each stands for. */
final class AsciidoctorMessages {

  static final LibraryMessages ALL =
      new LibraryMessages(
          Map.ofEntries(
              entry(
                  ProblemDetail.HEADING_SKIPPED,
                  "section title out of sequence: expected levels? (.+), got level (.+)"),
              entry(
                  ProblemDetail.HEADING_MAIN,
                  "level 0 sections can only be used when doctype is book"),
              entry(ProblemDetail.BLOCK_OPEN, "unterminated (.+) block"),
              entry(ProblemDetail.ID_TWICE, "id assigned to .+ already in use: (.+)"),
              entry(
                  ProblemDetail.LIST_NUMBER,
                  "(?:callout )?list item index: expected (.+), got (.+)"),
              entry(ProblemDetail.CALLOUT_MISSING, "no callout found for <(.+)>"),
              entry(ProblemDetail.TABLE_SEPARATOR, "table missing leading separator.*"),
              entry(ProblemDetail.TABLE_CELLS, "dropping cells? .*"),
              entry(ProblemDetail.TABLE_EMPTY, "tables must have at least one body row"),
              entry(ProblemDetail.TABLE_QUOTE, "unclosed quote in CSV data.*"),
              entry(ProblemDetail.REFERENCE_LOST, "possible invalid reference: (.+)"),
              entry(
                  ProblemDetail.ATTRIBUTE_MISSING,
                  "(?:skipping|dropping line containing) reference to missing attribute: (.+)"),
              entry(
                  ProblemDetail.CONDITION,
                  ".*preprocessor (?:conditional"
                      + " )?directive.*?((?:ifdef|ifndef|ifeval|endif)::.*)"),
              entry(ProblemDetail.FOOTNOTE_MISSING, "invalid footnote reference: (.+)"),
              entry(ProblemDetail.INCLUDE_DEEP, "maximum include depth .*")),
          // Whatever else it says is about an option or an instruction of its own.
          ProblemDetail.INSTRUCTION);

  private AsciidoctorMessages() {}
}
