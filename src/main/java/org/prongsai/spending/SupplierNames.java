package org.prongsai.spending;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which spellings are of one supplier: those that differ in nothing but how the legal form, spaces
 * and dots are written, and those that state one and the same registration number. Numbers that
 * differ keep names apart. What merely looks alike is never joined.
 */
final class SupplierNames {

  /** Of spellings of one supplier the fullest is shown. */
  private static final Comparator<String> FULLEST_FIRST =
      Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

  private final SortedMap<String, Set<String>> numbers = new TreeMap<>();
  private Map<String, String> shown;

  /** Adds a spelling, and the registration number that stands beside it or nothing. */
  void add(String spelling, String number) {
    var own = numbers.computeIfAbsent(spelling, none -> new HashSet<>());
    // More than one says no more than two.
    if (!number.isEmpty() && own.size() < 2) {
      own.add(number);
    }
    shown = null;
  }

  /** The spelling under which a supplier is shown, whichever was typed. */
  String shown(String spelling) {
    if (shown == null) {
      shown = joined();
    }
    return shown.getOrDefault(spelling, spelling);
  }

  private Map<String, String> joined() {
    var byForm = new TreeMap<String, SortedSet<String>>();
    numbers
        .keySet()
        .forEach(
            one ->
                byForm
                    .computeIfAbsent(PartyName.sameLegalName(one), none -> new TreeSet<>())
                    .add(one));
    var groups = new TreeMap<String, SortedSet<String>>();
    for (var spellings : byForm.values()) {
      var stated = new TreeSet<String>();
      spellings.forEach(one -> stated.addAll(numbers.get(one)));
      boolean isOne = stated.size() <= 1;
      for (var one : spellings) {
        var own = isOne ? stated : numbers.get(one);
        var key = own.size() == 1 ? own.iterator().next() : "";
        groups
            .computeIfAbsent(
                key.isEmpty() ? isOne ? spellings.first() : one : "#" + key,
                none -> new TreeSet<>())
            .add(one);
      }
    }
    var names = new HashMap<String, String>();
    groups
        .values()
        .forEach(
            group -> {
              var fullest = Collections.min(group, FULLEST_FIRST);
              group.forEach(one -> names.put(one, fullest));
            });
    return names;
  }
}
