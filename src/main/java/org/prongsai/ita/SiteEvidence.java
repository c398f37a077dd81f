package org.prongsai.ita;

import static org.prongsai.columns.OitEvidenceColumns.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.columns.OitEvidenceColumns;
import org.prongsai.model.Basis;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Checklist;
import org.prongsai.model.LocalizedText;
import org.prongsai.model.Row;
import org.prongsai.model.Settings;
import org.prongsai.model.Table;
import org.prongsai.model.Value;
import org.prongsai.spending.SpendingTables;
import org.prongsai.text.FiscalYear;

/**
 * Evidence that the site itself provides: a dataset that an item of the checklist asks for, if it
 * has rows of the year asked for. Its page and its file need no entry by the office.
 *
 * @param tables the site's tables by dataset id
 * @param settings where the site is published, and years without purchases
 */
public record SiteEvidence(Map<String, Table> tables, Settings settings) {

  /** The dataset whose rows bring the page of a year, and the last part of its address. */
  private record Shown(String dataset, String page) {}

  private static final Map<String, Shown> SHOWN_ON =
      Map.of(
          "ita-measures", new Shown("ita-measures", "measures"),
          "ita-measure-progress", new Shown("ita-measures", "measures"),
          "procurement", new Shown("procurement", "procurement"),
          "annual-performance", new Shown("annual-performance", "performance"));

  /** The forms of the months stand on a page of their own. */
  private static final String MONTHLY = "procurement/months";

  private static final LocalizedText MONTHLY_FORMS =
      new LocalizedText("แบบ สขร.1 รายเดือน", "Monthly forms SorKhorRor 1");
  private static final LocalizedText FILE = new LocalizedText(" (ไฟล์ข้อมูล)", " (data file)");

  /** What the note of such evidence says. */
  public static final LocalizedText NOTE =
      new LocalizedText(
          "เว็บไซต์นี้เผยแพร่และใส่รายการนี้เอง",
          "Published by this site itself, and entered by the program");

  private static final LocalizedText UNCONFIRMED =
      new LocalizedText(
          NOTE.th() + " ยังไม่ได้ยืนยันว่าใช้เป็นหลักฐานของข้อนี้ได้",
          NOTE.en() + "; that it is evidence of this item is unconfirmed");

  /** Whether the note of a row of evidence says that nobody confirmed that it is some. */
  public static boolean isUnconfirmed(Row evidence) {
    return evidence.localized(OitEvidenceColumns.NOTE).equals(UNCONFIRMED);
  }

  /** Whether any item of a year's checklist has such evidence. */
  boolean isAny(Catalogue catalogue) {
    return catalogue.checklist().datasets().stream()
        .anyMatch(item -> !addresses(catalogue.year(), item, Set.of()).isEmpty());
  }

  private boolean has(FiscalYear year, Checklist.ItemDataset item) {
    return tables.containsKey(item.dataset()) && hasRows(item.dataset(), item.yearOfRows(year));
  }

  private boolean hasRows(String dataset, FiscalYear year) {
    return tables.containsKey(dataset) && !tables.get(dataset).of(year).isEmpty();
  }

  /**
   * The rows of an item, numbered on from those that the office recorded; none for an address that
   * the office recorded itself.
   *
   * @param year of the assessment
   * @param recorded the item's recorded evidence
   */
  List<Row> rows(FiscalYear year, Checklist.ItemDataset item, List<Row> recorded) {
    var rows = new ArrayList<Row>();
    var known = recorded.stream().map(row -> place(row.text(URL))).collect(Collectors.toSet());
    int sequence = recorded.stream().mapToInt(row -> row.whole(SEQUENCE)).max().orElse(0);
    for (var address : addresses(year, item, known).entrySet()) {
      sequence++;
      rows.add(
          row(year, item, sequence).with(URL, address.getKey()).with(TITLE, address.getValue()));
    }
    return rows;
  }

  /** The addresses that nobody recorded, with their titles. */
  private Map<String, LocalizedText> addresses(
      FiscalYear year, Checklist.ItemDataset item, Set<String> known) {
    var dataset = item.dataset();
    var covered = item.yearOfRows(year);
    var addresses = new LinkedHashMap<String, LocalizedText>();
    var shown = SHOWN_ON.get(dataset);
    if (has(year, item) && shown != null && hasRows(shown.dataset(), covered)) {
      addresses.put("/" + covered + "/" + shown.page() + "/", title(dataset));
    }
    if (dataset.equals(SpendingTables.PROCUREMENT) && hasForms(covered)) {
      addresses.put("/" + covered + "/" + MONTHLY + "/", MONTHLY_FORMS);
    }
    if (has(year, item)) {
      addresses.put("/data/" + dataset + "/" + covered + ".csv", withFile(title(dataset)));
    }
    addresses.keySet().removeIf(address -> known.contains(place(address)));
    return addresses;
  }

  /** Monthly forms also say that nothing was bought. */
  private boolean hasForms(FiscalYear year) {
    return hasRows(SpendingTables.PROCUREMENT, year)
        || hasRows(SpendingTables.MONTHS, year)
        || settings.declaredNone(SpendingTables.PROCUREMENT, year).isPresent();
  }

  private LocalizedText title(String dataset) {
    return tables.get(dataset).dataset().title();
  }

  private static LocalizedText withFile(LocalizedText title) {
    return new LocalizedText(
        title.th() + FILE.th(), title.en().isEmpty() ? "" : title.en() + FILE.en());
  }

  private static Row row(FiscalYear year, Checklist.ItemDataset item, int sequence) {
    return Row.of(year)
        .with(ITEM, item.item())
        .with(SEQUENCE, new Value.Whole(sequence))
        .with(COVERS_YEAR_BE, new Value.Whole(item.yearOfRows(year).be()))
        .with(OitEvidenceColumns.NOTE, item.basis() == Basis.RECALLED ? UNCONFIRMED : NOTE);
  }

  /** A page or file of this site however it is written: with the site, a language, an index. */
  private String place(String url) {
    var address = url.replaceFirst("^https?:", "").replaceFirst("[?#].*$", "");
    var site = settings.baseUrl().replaceFirst("^https?:", "");
    var path = address.startsWith(site) ? address.substring(site.length()) : address;
    return path.replaceFirst("^/?(en/)?", "").replaceFirst("/*(index\\.html)?$", "");
  }
}
