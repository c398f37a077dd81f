package org.prongsai.problem;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/**
 * Finds the classes that check something. Each is marked with {@code @AutoService}, from which the
 * compiler writes the lists in {@code META-INF/services}.
 */
public final class RuleFinder {

  private RuleFinder() {}

  /**
   * One of each class of a kind, ordered by the names of the classes.
   *
   * @param kind the interface that these classes implement, public as they are
   * @throws IllegalStateException if there is none, because the list was not written
   */
  public static <T> List<T> find(Class<T> kind) {
    var found =
        ServiceLoader.load(kind, kind.getClassLoader()).stream()
            .sorted(Comparator.comparing(provider -> provider.type().getName()))
            .map(ServiceLoader.Provider::get)
            .toList();
    if (found.isEmpty()) {
      throw new IllegalStateException(
          "no class is listed in META-INF/services/"
              + kind.getName()
              + "; compile with processors");
    }
    return found;
  }
}
