package org.prongsai.render.site;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.prongsai.page.Link;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.render.Scope;

/**
 * The terms that are explained. They are words of the program: {@code term.<id>} is the term,
 * {@code term.<id>.about} its explanation, {@code term.<id>.basis} what the explanation rests on
 * where it claims something, {@code term.<id>.short} what a page calls it.
 */
record Glossary(Scope scope) {

  private static final String PREFIX = "term.";

  /** Terms of purchases, for sites that have any. */
  private static final Set<String> SPENDING = Set.of("e-gp", "reference-price", "monthly-form");

  private static final int MOST = 5;

  /** All terms of this site, in the order of the page's language. */
  List<Part.Term> terms() {
    return ids().stream()
        .map(
            id ->
                new Part.Term(
                    id, say(id, ""), say(id, ".about"), has(id, ".basis") ? say(id, ".basis") : ""))
        .sorted(Comparator.comparing(Part.Term::name, collator()))
        .toList();
  }

  /** The ways to the explanations of terms that the sections of a page use, a few. */
  List<Link> used(List<Section> sections) {
    // Every part of a page is a record of texts, so that its text holds what the page will.
    var text = sections.toString();
    return ids().stream()
        .filter(id -> has(id, ".short") && text.contains(say(id, ".short")))
        .limit(MOST)
        .map(id -> Link.of(say(id, ".short"), scope.href("glossary") + "#" + id))
        .toList();
  }

  private List<String> ids() {
    return scope.messages().all().keySet().stream()
        .filter(key -> key.startsWith(PREFIX) && key.endsWith(".about"))
        .map(key -> key.substring(PREFIX.length(), key.length() - ".about".length()))
        .filter(id -> !SPENDING.contains(id) || scope.tree().has("spending"))
        .sorted(Comparator.comparing(Function.identity()))
        .toList();
  }

  private Collator collator() {
    return Collator.getInstance(Locale.forLanguageTag(scope.language().code()));
  }

  private boolean has(String id, String what) {
    return scope.messages().has(PREFIX + id + what);
  }

  private String say(String id, String what) {
    return scope.say(PREFIX + id + what, 1);
  }
}
