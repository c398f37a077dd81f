package org.prongsai.prose;

import java.util.List;
import org.prongsai.text.FiscalYear;

/** Remembers the fiscal years that a text spoke of before a block that names none itself. */
final class ProseMemory {

  private final boolean hasYear;
  private List<FiscalYear> ofSection = List.of();
  private List<FiscalYear> last = List.of();

  ProseMemory(ProseSource source) {
    this.hasYear = source.year().isPresent();
  }

  /**
   * The years for a block. A document of a year goes back to its year with every paragraph; in
   * others the year that was named last holds.
   */
  List<FiscalYear> years(ProseBlock block) {
    boolean followsOn = block.kind() == ProseBlock.Kind.ITEM || block.isTable();
    return followsOn || !hasYear ? last : ofSection;
  }

  /** Takes notice of a block that was read. */
  void read(ProseBlock block) {
    var named = ProseYears.named(block);
    switch (block.kind()) {
      case TITLE, HEADING -> {
        ofSection = named;
        last = named.isEmpty() && !hasYear ? last : named;
      }
      case TEXT -> last = named.isEmpty() && hasYear ? ofSection : named.isEmpty() ? last : named;
      // What introduces a list holds for all of it.
      case ITEM, TABLE -> last = named.isEmpty() || hasYear ? last : named;
    }
  }
}
