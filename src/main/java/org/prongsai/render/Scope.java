package org.prongsai.render;

import static org.prongsai.columns.ItaMeasuresColumns.*;
import static org.prongsai.columns.ItaResultsColumns.STATUS;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.address.PageTree;
import org.prongsai.address.SitePage;
import org.prongsai.address.SitePaths;
import org.prongsai.ita.Figures;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Language;
import org.prongsai.model.LocalizedText;
import org.prongsai.model.Row;
import org.prongsai.model.Settings;
import org.prongsai.model.Site;
import org.prongsai.page.Link;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.MessageBundle;

/**
 * The context in which one page is built: the site, its figures, and the messages, number format
 * and links for the language and position of the page.
 */
public record Scope(
    Site site,
    Figures figures,
    PageTree tree,
    LatestYears years,
    PublishedDataSummary data,
    BlockMacroRenderer blocks,
    Language language,
    MessageBundle messages,
    DisplayFormat format,
    SitePage page) {

  public Settings settings() {
    return site.settings();
  }

  /** The fiscal year in the page's address. */
  public FiscalYear year() {
    return page.year().orElseThrow();
  }

  /**
   * Words of the program. Whole numbers, scores, bilingual texts and years that are mentioned again
   * stand in them as a reader of the page's language writes them.
   */
  public String say(String key, Object... args) {
    return messages.get(key, Stream.of(args).map(this::written).toArray());
  }

  private Object written(Object arg) {
    if (arg instanceof Integer || arg instanceof Long) {
      return format.count(((Number) arg).longValue());
    }
    if (arg instanceof BigDecimal score) {
      return format.score(score);
    }
    if (arg instanceof FiscalYear year) {
      return format.yearAgain(year);
    }
    return arg instanceof LocalizedText text ? text.in(language) : arg;
  }

  public Phrase phrase(LocalizedText text) {
    return Phrase.of(text, language);
  }

  public String count(long number) {
    return format.count(number);
  }

  public String digits(String text) {
    return format.digits(text);
  }

  /** A Thai text in the digits of the page's language; an English one has its own. */
  public LocalizedText digits(LocalizedText text) {
    return new LocalizedText(digits(text.th()), text.en());
  }

  /** Joins words to a list. */
  public Collector<CharSequence, ?, String> comma() {
    return Collectors.joining(say("list.comma"));
  }

  /** The short name of a tool or, where it is not 0, of a part of one. */
  public String tool(String tool, int part) {
    return part == 0 ? tool : say("tool.part", tool, part);
  }

  /** A list in a sentence, with the word "and" before its last. */
  public String and(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : say(
            isCode(words.get(last)) ? "list.and-number" : "list.and",
            String.join(say("list.comma"), words.subList(0, last)),
            words.get(last));
  }

  /** Whether a word begins with a digit or, as a code does, with a Latin letter. */
  private static boolean isCode(String word) {
    int first = word.codePointAt(0);
    return Character.isDigit(first)
        || Character.UnicodeScript.of(first) == Character.UnicodeScript.LATIN;
  }

  /** The rows of a dataset in a year. */
  public List<Row> rows(String dataset, FiscalYear year) {
    return figures.table(dataset).of(year);
  }

  /** The row of a year that has a value in a column. */
  public Optional<Row> find(String dataset, FiscalYear year, String column, String value) {
    return figures.find(dataset, year, column, value);
  }

  public Optional<Catalogue> catalogue(FiscalYear year) {
    return site.catalogue(year);
  }

  /** A sentence that opens a section. */
  public Part.Lead lead(String key, Object... args) {
    return Part.Lead.of(say(key, args));
  }

  /** A section whose heading is of the program's own words. */
  public Section section(String id, String heading, Part... parts) {
    return Section.of(id, say(heading), parts);
  }

  /** A remark that stands apart, of a kind such as {@code empty} or {@code info}. */
  public Part.Notice notice(String kind, String key, Object... args) {
    return new Part.Notice(kind, Phrase.of(say(key, args)), List.of());
  }

  /** A table with a row for each thing. */
  public <T> TableBuilder<T> table(String caption, Collection<T> things) {
    return new TableBuilder<>(this, caption, things);
  }

  /** Where pages and files lie on the web. */
  public SitePaths addresses() {
    return new SitePaths(settings().baseUrl());
  }

  /** Address of another page in the page's language. */
  public String href(String path) {
    return SitePaths.relative(language, page.path(), language, path);
  }

  /** Address of a file of the site. */
  public String fileHref(String path) {
    return SitePaths.toRoot(language, page.path()) + path;
  }

  public Link link(String label, String path) {
    return Link.of(label, href(path));
  }

  /** Address of evidence: elsewhere as it is; a page or a file of this site as seen from here. */
  public String evidenceHref(String url) {
    if (!url.startsWith("/")) {
      return url;
    }
    var path = url.substring(1);
    var page = path.replaceAll("/+$", "");
    return tree.has(page) ? href(page) : fileHref(path);
  }

  /** A link where the site has such a page. */
  public List<Link> linkIf(String label, String path) {
    return tree.has(path) ? List.of(link(label, path)) : List.of();
  }

  /** A score, or the words for one that is not stated. */
  public String score(Optional<BigDecimal> score) {
    return score.map(format::score).orElse(say("score.not-stated"));
  }

  /** The period of a measure in words. */
  public String period(Row row) {
    var start = row.day(START_DATE);
    var end = row.day(END_DATE);
    return start.isPresent() && end.isPresent()
        ? format.period(start.get(), end.get())
        : say("score.not-stated");
  }

  /** Small words for a value that this site computed. */
  public String derivedNote(Row row) {
    return row.text(STATUS).equals("derived") ? say("note.derived") : "";
  }

  /** Small words for a name or rule that is not confirmed. */
  public String basisNote(String basis) {
    return basis.equals("recalled") ? say("note.unconfirmed") : "";
  }
}
