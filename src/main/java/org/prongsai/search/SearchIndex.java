package org.prongsai.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prongsai.address.SitePaths;
import org.prongsai.model.Language;
import org.prongsai.model.Row;
import org.prongsai.publish.PublishedFile;
import org.prongsai.spending.SpendingTables;
import org.prongsai.spending.SupplierBook;
import org.prongsai.spending.SupplierIds;
import org.prongsai.text.FiscalYear;

/**
 * The index of a site: for each language a file with the words and titles, and files with the texts
 * from which a line is shown beside a result. They are scripts, which load from files too.
 */
public final class SearchIndex {

  /** Folder of the files in the output. */
  public static final String FOLDER = "assets/search/";

  // What a page is asked for by: an item, or a month.
  private static final Pattern CODE = Pattern.compile("[a-z][0-9]+|[0-9]{4}-[0-9]{2}");
  private static final Pattern NUMBER = Pattern.compile("[0-9.]{3,}");

  private final Map<Language, List<FoundPage>> pages = new EnumMap<>(Language.class);
  private final PeopleWords people;
  private final FiscalYear now;
  private final WordSplitter splitter = new WordSplitter();

  private final List<Row> rows;
  private final SupplierBook suppliers;

  /**
   * @param pages what can be found, in the order of the site
   * @param now the year that readers call this one
   * @param rows purchases that pages do not list in full, or none
   * @param suppliers of the purchases
   */
  public SearchIndex(
      Map<Language, List<FoundPage>> pages,
      PeopleWords people,
      FiscalYear now,
      List<Row> rows,
      SupplierBook suppliers) {
    this.pages.putAll(pages);
    this.people = people;
    this.now = now;
    this.rows = rows;
    this.suppliers = suppliers;
  }

  public List<PublishedFile> files() {
    var files = new ArrayList<PublishedFile>();
    pages.forEach((language, all) -> files.addAll(new OfLanguage(language).files(all)));
    if (!rows.isEmpty()) {
      files.addAll(new RowIndex(rows, this::supplier).files(splitter));
    }
    return files;
  }

  private String supplier(Row purchase) {
    var name = suppliers.name(purchase);
    return name.isEmpty() ? SpendingTables.UNSTATED : SupplierIds.of(name);
  }

  /** The index of the pages of a language. */
  private final class OfLanguage {

    private final Language language;
    private final Map<String, List<String>> labels = new HashMap<>();
    private final Map<String, String> twins = new HashMap<>();
    private final Set<String> silent = new HashSet<>();
    private Destinations destinations;

    OfLanguage(Language language) {
      this.language = language;
      pages.forEach(
          (other, all) -> {
            if (other != language) {
              all.forEach(one -> twins.put(one.page().path(), one.context().layout().heading()));
            }
          });
    }

    List<PublishedFile> files(List<FoundPage> all) {
      var words = all.stream().map(one -> PageWords.of(one.context())).toList();
      words.forEach(
          one ->
              one.labels()
                  .forEach(
                      (path, said) ->
                          labels.computeIfAbsent(path, none -> new ArrayList<>()).addAll(said)));
      var texts = new TextChunks(language);
      var grades = new ArrayList<PartGrades>();
      var lines = new ArrayList<String>();
      for (int i = 0; i < all.size(); i++) {
        var parts = PagePart.of(words.get(i).lines());
        lines.add(line(all.get(i), words.get(i), parts.size()));
        if (words.get(i).isSilent()) {
          silent.add(all.get(i).page().path());
        }
        for (int part = 0; part < parts.size(); part++) {
          grades.add(grades(all.get(i), parts.get(part), part == 0));
          texts.add(parts.get(part));
        }
      }
      var files = new ArrayList<PublishedFile>();
      files.add(core(lines, grades, texts));
      files.addAll(texts.files());
      return files;
    }

    private String line(FoundPage one, PageWords words, int parts) {
      var layout = one.context().layout();
      var way = layout.breadcrumb();
      return String.join(
          "\t",
          one.page().path(),
          ScriptFile.oneLine(layout.heading()),
          way.size() < 2 ? "" : ScriptFile.oneLine(way.get(way.size() - 1).label()),
          one.page().year().map(FiscalYear::toString).orElse(""),
          CODE.matcher(one.page().id()).matches() ? one.page().id() : "",
          Integer.toString(one.standing() * words.says() / 100),
          Integer.toString(parts));
    }

    private PartGrades grades(FoundPage one, PagePart part, boolean first) {
      var grades = new PartGrades();
      if (first) {
        var path = one.page().path();
        grades.title(splitter.words(one.context().layout().heading()));
        if (twins.containsKey(path)) {
          grades.other(splitter.words(twins.get(path)));
        }
        labels
            .getOrDefault(SitePaths.outputPath(language, path), List.of())
            .forEach(label -> grades.heading(splitter.words(label)));
      }
      for (var line : part.lines()) {
        var words = splitter.words(line.text());
        if (line.field() == PageWords.Field.HEADING) {
          grades.heading(words);
        } else {
          if (rows.isEmpty() || !one.listsPurchases()) {
            grades.text(line.field(), isListedAsRow(line) ? withoutNumbers(words) : words);
          }
        }
      }
      return grades;
    }

    /** Where rows have an index of their own, their numbers need not be in that of the pages. */
    private boolean isListedAsRow(PageWords.Line line) {
      return !rows.isEmpty() && line.field() == PageWords.Field.ROW;
    }

    private List<String> withoutNumbers(List<String> words) {
      return words.stream().filter(word -> !NUMBER.matcher(word).matches()).toList();
    }

    /** A word of people with those meanings that this site has, unless none is left. */
    private Optional<PeopleWords.Entry> leading(PeopleWords.Entry entry, String words) {
      if (destinations == null) {
        var all = pages.get(language);
        destinations =
            Destinations.of(
                all.stream().map(one -> one.page().path()).toList(),
                silent,
                all.stream()
                    .map(one -> Destinations.plain(one.context().layout().heading()))
                    .toList(),
                SearchFold.bare(words));
      }
      var kept = new ArrayList<String>();
      for (var one : entry.means()) {
        // Of several addresses the first counts that the site has.
        boolean isLater =
            one.startsWith("/") && kept.stream().anyMatch(other -> other.startsWith("/"));
        if (!isLater && destinations.has(one, splitter)) {
          kept.add(one.startsWith("!") ? one.substring(1) : one);
        }
      }
      return kept.isEmpty() && !entry.means().isEmpty()
          ? Optional.empty()
          : Optional.of(new PeopleWords.Entry(entry.said(), kept));
    }

    private PublishedFile core(List<String> lines, List<PartGrades> grades, TextChunks texts) {
      var usual = grades.stream().mapToDouble(PartGrades::length).average().stream().sum();
      var postings = new Postings();
      for (int part = 0; part < grades.size(); part++) {
        postings.add(part, grades.get(part).grades(Math.max(1, usual)));
      }
      var index = postings.lines(grades.size());
      var members = new LinkedHashMap<String, String>();
      members.put("now", now + (rows.isEmpty() ? "" : " rows"));
      members.put("pages", String.join("\n", lines));
      members.put("chunks", texts.sizes());
      members.put("words", index.words());
      members.put("places", index.places());
      members.put(
          "people",
          people.in(language).stream()
              .flatMap(entry -> leading(entry, index.words()).stream())
              .map(entry -> entry.said() + "\t" + String.join("|", entry.means()))
              .collect(Collectors.joining("\n")));
      return ScriptFile.of(FOLDER + language.code() + ".js", members);
    }
  }
}
