package org.prongsai.render.oit;

import static org.prongsai.columns.OitDisclosuresColumns.*;
import static org.prongsai.columns.OitElementsColumns.*;
import static org.prongsai.columns.OitEvidenceColumns.*;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prongsai.columns.OitElementsColumns;
import org.prongsai.model.Basis;
import org.prongsai.model.Checklist;
import org.prongsai.model.Language;
import org.prongsai.model.LocalizedText;
import org.prongsai.model.Row;
import org.prongsai.page.Elements;
import org.prongsai.page.Link;
import org.prongsai.page.Phrase;
import org.prongsai.render.Scope;
import org.prongsai.text.FiscalYear;

/** What the items of a year must show, with what the office recorded of it. */
record ElementParts(Scope scope, FiscalYear year, EvidenceParts evidence) {

  /** Only here the single elements bear the mark: one line says it for a whole list. */
  private static final String SOME_UNCONFIRMED = "elements.some-unconfirmed";

  /** A year in words, unlike the digits of an address. */
  private static final Pattern YEAR = Pattern.compile("(?:พ\\.ศ\\.|ปี) ?25[0-9]{2}");

  ElementParts(Scope scope, FiscalYear year) {
    this(scope, year, new EvidenceParts(scope, year));
  }

  private List<Row> rows(String item) {
    return scope.rows("oit-elements", year).stream()
        .filter(row -> row.text(OitElementsColumns.ITEM).equals(item))
        .toList();
  }

  /** Whether the office recorded the state of any element of an item. */
  boolean isRecorded(String item) {
    return rows(item).stream().anyMatch(row -> !row.text(STATE).isEmpty());
  }

  private List<Checklist.Element> required(String item) {
    return scope
        .catalogue(year)
        .map(catalogue -> catalogue.checklist().elements(item))
        .orElse(List.of());
  }

  Elements of(String item) {
    boolean recorded = isRecorded(item);
    var required = required(item);
    boolean mixed = !required.isEmpty() && knownFrom(required).equals(SOME_UNCONFIRMED);
    var elements = rows(item).stream().map(row -> element(row, recorded, mixed)).toList();
    var sources =
        required.stream()
            .map(Checklist.Element::source)
            .filter(source -> !source.isEmpty())
            .distinct()
            .collect(Collectors.joining("; "));
    var note = elements.isEmpty() || required.isEmpty() ? "" : scope.say(knownFrom(required));
    return new Elements(elements, note, Phrase.thai(dated(sources), scope.language()));
  }

  /** Sources are written in Thai, and so are their dates on a Thai page. */
  private String dated(String sources) {
    return scope.language() == Language.TH
        ? YEAR.matcher(scope.format().daysIn(sources)).replaceAll(year -> inThai(year.group()))
        : sources;
  }

  private String inThai(String year) {
    return scope.format().digits(year);
  }

  /** How the list is known, said once: no list that ships is the text of those who assess. */
  private static String knownFrom(List<Checklist.Element> required) {
    long recalled = required.stream().filter(e -> e.basis() == Basis.RECALLED).count();
    if (recalled == 0 && required.stream().allMatch(Checklist.Element::bySite)) {
      return "elements.by-site";
    }
    return recalled == required.size()
        ? "elements.unconfirmed"
        : recalled > 0 ? SOME_UNCONFIRMED : "elements.found";
  }

  private LocalizedText name(Row row) {
    return scope.digits(row.localized(OitElementsColumns.NAME));
  }

  /** The name of an element, with the mark of what is not confirmed. */
  private LocalizedText marked(Row row) {
    var name = name(row);
    var mark = scope.basisNote(row.text(OitElementsColumns.BASIS));
    return mark.isEmpty()
        ? name
        : new LocalizedText(
            name.th() + " " + mark, name.en().isEmpty() ? "" : name.en() + " " + mark);
  }

  private Elements.Element element(Row row, boolean recorded, boolean mixed) {
    var state = row.text(STATE);
    return new Elements.Element(
        scope.phrase(mixed ? marked(row) : name(row)),
        recorded ? scope.say("element." + (state.isEmpty() ? "unknown" : state)) : "",
        state.isEmpty() ? "unknown" : state.equals("absent") ? "absent" : "",
        shownBy(row));
  }

  private List<Link> shownBy(Row element) {
    return evidence.rows(element.text(OitElementsColumns.ITEM)).stream()
        .filter(row -> row.text(SEQUENCE).equals(element.text(EVIDENCE)))
        .map(
            row ->
                Link.of(
                    scope.say("element.evidence", scope.digits(row.text(SEQUENCE))),
                    scope.evidenceHref(row.text(URL))))
        .toList();
  }

  /**
   * How far the office says that an item is complete; empty where nothing at all is recorded of it.
   */
  String summary(Row item) {
    var code = item.text(OitElementsColumns.ITEM);
    if (!isRecorded(code)) {
      return item.whole(EVIDENCE_COUNT) == 0 ? "" : scope.say("elements.none");
    }
    var rows = rows(code);
    long absent = rows.stream().filter(row -> row.text(STATE).equals("absent")).count();
    long recorded = rows.stream().filter(row -> !row.text(STATE).isEmpty()).count();
    if (absent > 0) {
      return scope.say("elements.absent", absent);
    }
    if (required(code).isEmpty()) {
      return scope.say("elements.listed", recorded);
    }
    return item.text(COMPLETE).equals("true")
        ? scope.say("elements.complete", rows.size())
        : scope.say("elements.partly", recorded, rows.size());
  }
}
