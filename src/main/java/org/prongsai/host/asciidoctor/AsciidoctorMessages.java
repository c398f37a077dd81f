package org.prongsai.host.asciidoctor;

import static java.util.Map.entry;

import java.util.Map;
import org.prongsai.problem.Detail;
import org.prongsai.problem.LibraryMessages;

/** What Asciidoctor writes into its log. */
final class AsciidoctorMessages {

  static final LibraryMessages ALL =
      new LibraryMessages(
          Map.ofEntries(
              entry(
                  Detail.HEADING_SKIPPED,
                  "section title out of sequence: expected levels? (.+), got level (.+)"),
              entry(Detail.HEADING_MAIN, "level 0 sections can only be used when doctype is book"),
              entry(Detail.BLOCK_OPEN, "unterminated (.+) block"),
              entry(Detail.ID_TWICE, "id assigned to .+ already in use: (.+)"),
              entry(Detail.LIST_NUMBER, "(?:callout )?list item index: expected (.+), got (.+)"),
              entry(Detail.CALLOUT_MISSING, "no callout found for <(.+)>"),
              entry(Detail.TABLE_SEPARATOR, "table missing leading separator.*"),
              entry(Detail.TABLE_CELLS, "dropping cells? .*"),
              entry(Detail.TABLE_EMPTY, "tables must have at least one body row"),
              entry(Detail.TABLE_QUOTE, "unclosed quote in CSV data.*"),
              entry(Detail.REFERENCE_LOST, "possible invalid reference: (.+)"),
              entry(
                  Detail.ATTRIBUTE_MISSING,
                  "(?:skipping|dropping line containing) reference to missing attribute: (.+)"),
              entry(
                  Detail.CONDITION,
                  ".*preprocessor (?:conditional"
                      + " )?directive.*?((?:ifdef|ifndef|ifeval|endif)::.*)"),
              entry(Detail.FOOTNOTE_MISSING, "invalid footnote reference: (.+)"),
              entry(Detail.INCLUDE_DEEP, "maximum include depth .*")));

  private AsciidoctorMessages() {}
}
