package org.prongsai.read.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prongsai.model.Dataset;
import org.prongsai.text.HeadingText;
import org.prongsai.yaml.Yaml;

/**
 * The titles by which people know the columns of a dataset: a form has them in its header in place
 * of the names.
 *
 * @param names names of the columns
 * @param byTitle names by what {@link HeadingText} makes of a name or title, where no two columns
 *     have the same
 * @param counted names of the columns whose values are added up: amounts, numbers of things
 */
public record HeaderTitles(Set<String> names, Map<String, String> byTitle, Set<String> counted) {

  public static final HeaderTitles NONE = new HeaderTitles(Set.of(), Map.of(), Set.of());

  public HeaderTitles {
    names = Set.copyOf(names);
    byTitle = Map.copyOf(byTitle);
    counted = Set.copyOf(counted);
  }

  /** Those of a dataset; one of several years has the year though its descriptor is silent. */
  public static HeaderTitles ofDataset(Yaml.Mapping descriptor) {
    var said = of(descriptor);
    if (said.names().contains(Dataset.FISCAL_YEAR) || text(descriptor, "yearly").equals("false")) {
      return said;
    }
    var names = new LinkedHashSet<>(said.names());
    names.add(Dataset.FISCAL_YEAR);
    var titles = new HashMap<>(said.byTitle());
    for (var title : List.of(Dataset.FISCAL_YEAR_TITLE.th(), Dataset.FISCAL_YEAR_TITLE.en())) {
      titles.putIfAbsent(HeadingText.normal(title), Dataset.FISCAL_YEAR);
    }
    return new HeaderTitles(names, titles, said.counted());
  }

  /** The names and titles in a descriptor, in either language. */
  public static HeaderTitles of(Yaml.Mapping descriptor) {
    var names = new LinkedHashSet<String>();
    var exact = new HashMap<String, Set<String>>();
    var loose = new HashMap<String, Set<String>>();
    var counted = new HashSet<String>();
    var referring = items(descriptor, "catalogue").stream().map(key -> text(key, "field")).toList();
    for (var field : items(descriptor, "fields")) {
      var name = text(field, "name");
      names.add(name);
      exact.computeIfAbsent(HeadingText.normal(name), n -> new HashSet<>()).add(name);
      for (var title : titles(field)) {
        exact.computeIfAbsent(HeadingText.normal(title), n -> new HashSet<>()).add(name);
        if (!name.endsWith("_en")) {
          var bare = HeadingText.normal(HeadingText.withoutBrackets(title));
          loose.computeIfAbsent(bare, n -> new HashSet<>()).add(name);
        }
      }
      if (isCounted(field) && !referring.contains(name)) {
        counted.add(name);
      }
    }
    var titles = new HashMap<String, String>();
    put(loose, titles);
    titles.keySet().removeAll(exact.keySet());
    put(exact, titles);
    return new HeaderTitles(names, titles, counted);
  }

  /** Those of some columns, for a table that has no others. */
  public HeaderTitles of(Set<String> columns) {
    var titles = new HashMap<>(byTitle);
    titles.values().retainAll(columns);
    var known = new HashSet<>(counted);
    known.retainAll(columns);
    return new HeaderTitles(columns, titles, known);
  }

  private static void put(Map<String, Set<String>> found, Map<String, String> titles) {
    found.forEach(
        (title, columns) -> {
          if (columns.size() == 1 && !title.isEmpty()) {
            titles.put(title, columns.iterator().next());
          }
        });
  }

  /** A number is; a whole number unless it is a key, which tells rows apart. */
  private static boolean isCounted(Yaml.Mapping field) {
    var type = text(field, "type");
    return type.equals("number") || type.equals("integer") && !text(field, "origin").equals("key");
  }

  /** Whether nothing is known of the columns. */
  boolean isNone() {
    return names.isEmpty();
  }

  /** The column that a heading is the name or a title of; empty for anything else. */
  Optional<String> nameOf(String heading) {
    if (names.contains(heading)) {
      return Optional.of(heading);
    }
    return Optional.ofNullable(byTitle.get(HeadingText.normal(heading)))
        .or(
            () ->
                Optional.ofNullable(
                    byTitle.get(HeadingText.normal(HeadingText.withoutUnit(heading)))));
  }

  private static List<Yaml.Mapping> items(Yaml.Mapping yaml, String key) {
    var items = new ArrayList<Yaml.Mapping>();
    if (yaml.get(key).orElse(null) instanceof Yaml.Sequence sequence) {
      for (var item : sequence.items()) {
        if (item instanceof Yaml.Mapping mapping) {
          items.add(mapping);
        }
      }
    }
    return items;
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
