package org.prongsai.problem;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** All rules of the program: the constants of type {@link Rule} in any of its classes. */
public final class AllRules {

  // A look at every class of the program.
  private static final SortedSet<Rule> FOUND = find();

  private AllRules() {}

  /** The rules, by id. */
  public static SortedSet<Rule> found() {
    return FOUND;
  }

  private static SortedSet<Rule> find() {
    var rules = new TreeSet<Rule>();
    for (var type : ProgramClasses.all()) {
      Arrays.stream(type.getDeclaredFields())
          .filter(field -> field.getType() == Rule.class && Modifier.isStatic(field.getModifiers()))
          .map(AllRules::value)
          .forEach(rules::add);
    }
    return Collections.unmodifiableSortedSet(rules);
  }

  private static Rule value(Field field) {
    try {
      field.setAccessible(true);
      return (Rule) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
