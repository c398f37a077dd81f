package org.prongsai.render;

import org.prongsai.model.MacroName;
import org.prongsai.page.Part;
import org.prongsai.text.FiscalYear;

/** Draws the tables and lists that a document fetches with a block macro. */
public interface BlockMacroRenderer {

  /**
   * The piece of a page that a block macro stands for.
   *
   * @param target what stands behind the two colons of the macro; empty where it takes none
   * @throws IllegalArgumentException where the macro is none of a block
   */
  Part part(Scope scope, FiscalYear year, MacroName name, String target);
}
