package org.prongsai.render.site;

import org.prongsai.model.MacroName;
import org.prongsai.page.Part;
import org.prongsai.render.MacroBlocks;
import org.prongsai.render.Scope;
import org.prongsai.render.analysis.AreaParts;
import org.prongsai.render.scores.CatalogueTables;
import org.prongsai.render.scores.ScoreTables;
import org.prongsai.text.FiscalYear;

/** Draws the block macros of documents with the parts that the families of pages have. */
public final class FamilyBlocks implements MacroBlocks {

  @Override
  public Part part(Scope scope, FiscalYear year, MacroName name, String target) {
    return switch (name) {
      case QUESTIONS -> new AreaParts(scope, year).findings(target);
      case MEASURES -> new AreaParts(scope, year).measures(target);
      case CORRECTIONS -> new Part.TablePart(new AreaParts(scope, year).corrections());
      case INDICATORS -> new Part.TablePart(new ScoreTables(scope, year).indicators());
      case TOOLS -> new Part.TablePart(new CatalogueTables(scope, year).weights());
      case LEVELS -> new Part.TablePart(new CatalogueTables(scope, year).levels());
      default -> throw new IllegalArgumentException("not a block macro: " + name.code());
    };
  }
}
