package org.prongsai.read.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prongsai.yaml.Yaml;

/**
 * The titles by which people know the columns of a dataset: a form has them in its header in place
 * of the names.
 *
 * @param names names of the columns
 * @param byTitle names by title, where no two columns have the same
 */
public record HeaderTitles(Set<String> names, Map<String, String> byTitle) {

  public static final HeaderTitles NONE = new HeaderTitles(Set.of(), Map.of());

  public HeaderTitles {
    names = Set.copyOf(names);
    byTitle = Map.copyOf(byTitle);
  }

  /** The titles in a descriptor, in either language. */
  public static HeaderTitles of(Yaml.Mapping descriptor) {
    var names = new LinkedHashSet<String>();
    var titles = new HashMap<String, String>();
    var twice = new HashSet<String>();
    if (descriptor.get("fields").orElse(null) instanceof Yaml.Sequence fields) {
      for (var item : fields.items()) {
        if (item instanceof Yaml.Mapping field) {
          var name = text(field, "name");
          names.add(name);
          for (var title : titles(field)) {
            var before = titles.putIfAbsent(title, name);
            if (before != null && !before.equals(name)) {
              twice.add(title);
            }
          }
        }
      }
    }
    titles.keySet().removeAll(twice);
    titles.keySet().removeAll(names);
    return new HeaderTitles(names, titles);
  }

  /** The column that a heading is the title of; empty for a name, and for anything else. */
  Optional<String> nameOf(String heading) {
    return Optional.ofNullable(byTitle.get(heading));
  }

  private static List<String> titles(Yaml.Mapping field) {
    if (field.get("title").orElse(null) instanceof Yaml.Mapping title) {
      return List.of(text(title, "th"), text(title, "en")).stream()
          .filter(text -> !text.isEmpty())
          .toList();
    }
    return List.of();
  }

  private static String text(Yaml.Mapping yaml, String key) {
    return yaml.get(key).orElse(null) instanceof Yaml.Scalar scalar ? scalar.text() : "";
  }
}
