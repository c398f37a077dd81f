package org.prongsai.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Modifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.check.PageRule;
import org.prongsai.validate.rule.DocumentRule;
import org.prongsai.validate.rule.SiteRule;
import org.prongsai.validate.table.TableRule;

class RuleFinderTest {

  @ParameterizedTest
  @ValueSource(classes = {TableRule.class, DocumentRule.class, SiteRule.class, PageRule.class})
  void findsEveryClassOfAKindByName(Class<?> kind) {
    var classes =
        ProgramClasses.all().stream()
            .filter(kind::isAssignableFrom)
            .filter(type -> !Modifier.isAbstract(type.getModifiers()))
            .map(Class::getName)
            .sorted()
            .toList();

    assertEquals(classes, RuleFinder.find(kind).stream().map(r -> r.getClass().getName()).toList());
  }

  @Test
  void refusesToRunWithoutRules() {
    assertThrows(IllegalStateException.class, () -> RuleFinder.find(Runnable.class));
  }

  @Test
  void noTwoConstantsGiveAnIdDifferentSeverities() {
    var ids = AllRules.found().stream().map(Rule::id).toList();

    assertEquals(
        List.of(), ids.stream().filter(id -> ids.indexOf(id) != ids.lastIndexOf(id)).toList());
  }
}
