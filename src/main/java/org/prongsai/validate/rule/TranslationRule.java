package org.prongsai.validate.rule;

import com.google.auto.service.AutoService;
import org.prongsai.model.Field;
import org.prongsai.model.Language;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.text.NoneWords;
import org.prongsai.validate.table.CheckedTable;
import org.prongsai.validate.table.TableRule;

/** English without Thai is an error; Thai without English is counted, on a bilingual site. */
@AutoService(TableRule.class)
public final class TranslationRule implements TableRule {

  @Override
  public void check(CheckedTable table, Tables all, Problems problems) {
    for (var field : table.dataset().fields()) {
      var english = field.englishTwin().filter(name -> table.dataset().field(name).isPresent());
      if (english.isPresent() && field.origin() == Field.Origin.INPUT) {
        check(table, field.name(), english.get(), all, problems);
      }
    }
  }

  private static void check(
      CheckedTable table, String thai, String english, Tables all, Problems problems) {
    for (var row : table.rows()) {
      boolean hasThai = !row.row().text(thai).isEmpty();
      boolean hasEnglish = !row.row().text(english).isEmpty();
      if (problems.hasAt(row.at(thai)) || problems.hasAt(row.at(english))) {
        continue; // A cell that was refused says nothing about its translation.
      }
      if (hasEnglish && !hasThai) {
        problems.add(Rule.THAI_MISSING, row.at(thai), "", thai, english);
      } else if (!NoneWords.areIn(row.row().text(thai))
          && !hasEnglish
          && all.languages().contains(Language.EN)) {
        problems.add(Rule.ENGLISH_MISSING, row.at(english), "", english, thai);
      }
    }
  }
}
