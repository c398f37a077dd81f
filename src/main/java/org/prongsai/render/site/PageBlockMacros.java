package org.prongsai.render.site;

import org.prongsai.model.MacroName;
import org.prongsai.page.Part;
import org.prongsai.render.BlockMacroRenderer;
import org.prongsai.render.Scope;
import org.prongsai.render.analysis.FindingParts;
import org.prongsai.render.analysis.MeasureParts;
import org.prongsai.render.analysis.SourceCorrectionTable;
import org.prongsai.render.scores.CatalogueTables;
import org.prongsai.render.scores.ScoreTables;
import org.prongsai.text.FiscalYear;

/** Renders the block macros of documents, reusing the tables of the page packages. */
public final class PageBlockMacros implements BlockMacroRenderer {

  @Override
  public Part part(Scope scope, FiscalYear year, MacroName name, String target) {
    return switch (name) {
      case QUESTIONS -> new FindingParts(scope, year).findings(target);
      case MEASURES -> new MeasureParts(scope, year).measures(target);
      case CORRECTIONS -> new SourceCorrectionTable(scope, year).table();
      case INDICATORS -> new ScoreTables(scope, year).indicators();
      case TOOLS -> new CatalogueTables(scope, year).weights();
      case LEVELS -> new CatalogueTables(scope, year).levels();
      default -> throw new IllegalArgumentException("not a block macro: " + name.code());
    };
  }
}
