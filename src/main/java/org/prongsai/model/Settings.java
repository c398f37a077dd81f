package org.prongsai.model;

import static org.prongsai.columns.AgencyColumns.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.text.FiscalYear;

/**
 * What {@code site.yml} says.
 *
 * @param agency the columns of the dataset {@code agency}
 * @param baseUrl address at which the site is published, ending in a slash
 * @param languages languages of the site, Thai first
 * @param asOf the date at which the content is stated
 * @param thaiNumerals languages whose prose and figures use Thai digits
 * @param licence licence of the data, where the agency has stated one
 * @param draft whether every page says that it is a draft
 * @param contact ways to reach the agency, where stated
 * @param theme what the site sets of its own look
 * @param source the document that the content comes from
 * @param allowances problems that the agency knows of
 * @param openData what open data catalogues ask of the agency
 * @param declaredNone years for which the agency declares that a dataset has nothing to record
 * @param submitBy the day on which the OIT list is due, where the agency has written one down
 * @param host the kind of web server that the site is copied to, or empty
 * @param wholeWords Thai words of the agency that no line end may tear
 */
public record Settings(
    Map<String, String> agency,
    String baseUrl,
    List<Language> languages,
    LocalDate asOf,
    List<Language> thaiNumerals,
    Optional<Licence> licence,
    boolean draft,
    Optional<Approval> approval,
    Contact contact,
    Theme theme,
    LocalizedText source,
    List<Allowance> allowances,
    OpenData openData,
    List<DeclaredNone> declaredNone,
    Optional<LocalDate> submitBy,
    String host,
    List<String> wholeWords) {

  /** The day of the content where it could not be read: nothing is compared with it. */
  public static final LocalDate UNREAD = LocalDate.EPOCH;

  /** The rule by which a total is refused that no weights yield. */
  public static final String TOTAL_IMPOSSIBLE = "total-impossible";

  /** A licence: its name in both languages and its address. */
  public record Licence(LocalizedText name, String url) {}

  /**
   * A problem that the agency knows of, and why it stands.
   *
   * @param rule id of the rule that is broken
   * @param figure id of the figure it is about
   * @param note the reason, shown beside it
   */
  public record Allowance(String rule, FiscalYear year, String figure, LocalizedText note) {

    private static final String CATALOGUE = "catalogue-disagrees";

    /** Whether it is about what a catalogue says of a code, and not about a figure. */
    public boolean isOfCatalogue() {
      return rule.equals(CATALOGUE);
    }
  }

  /**
   * What catalogues of open data ask of the agency itself.
   *
   * @param gdCatalog fields of the Government Data Catalog by their names, such as {@code
   *     maintainer}
   * @param ocdsPrefix prefix that the agency registered for its contracting ids, or empty
   */
  public record OpenData(Map<String, String> gdCatalog, String ocdsPrefix) {
    public static final OpenData NONE = new OpenData(Map.of(), "");

    public OpenData {
      gdCatalog = Map.copyOf(gdCatalog);
    }
  }

  /** A dataset had nothing to record in a year, and why or how that is known. */
  public record DeclaredNone(String dataset, FiscalYear year, LocalizedText note) {}

  /** Who approved the publication, and when. */
  public record Approval(LocalizedText by, LocalDate on) {}

  /**
   * Ways to reach the agency; an empty text is one that is not stated.
   *
   * @param surveyUrl where people who deal with the agency answer the survey of the assessment
   */
  public record Contact(
      LocalizedText address,
      String phone,
      String email,
      String complaintUrl,
      String questionUrl,
      String surveyUrl) {}

  public Settings {
    agency = Map.copyOf(agency);
    languages = List.copyOf(languages);
    thaiNumerals = List.copyOf(thaiNumerals);
    allowances = List.copyOf(allowances);
    declaredNone = List.copyOf(declaredNone);
    wholeWords = List.copyOf(wholeWords);
  }

  /** The figures of a year whose differences the agency knows of. */
  public List<String> excused(FiscalYear year) {
    return figureAllowances(year).stream().map(Allowance::figure).toList();
  }

  /** What the agency allowed of the figures of a year. */
  public List<Allowance> figureAllowances(FiscalYear year) {
    return allowances.stream().filter(a -> a.year().equals(year) && !a.isOfCatalogue()).toList();
  }

  /** Where the agency's word on a year's catalogue stands against the program's, and why. */
  public List<Allowance> catalogueAllowances(FiscalYear year) {
    return allowances.stream().filter(a -> a.year().equals(year) && a.isOfCatalogue()).toList();
  }

  /** What was declared of a dataset and a year, where it was declared to have nothing. */
  public Optional<DeclaredNone> declaredNone(String dataset, FiscalYear year) {
    return declaredNone.stream()
        .filter(none -> none.dataset().equals(dataset) && none.year().equals(year))
        .findFirst();
  }

  /** The document that the rows of a dataset come from; empty where they come from no document. */
  public LocalizedText sourceOf(Dataset dataset, int rows) {
    return rows > 0 && dataset.fromDocument() ? source : LocalizedText.EMPTY;
  }

  /** The agency's id: its registered web domain. */
  public String agencyId() {
    return agency.getOrDefault(Dataset.AGENCY_ID, "");
  }

  public LocalizedText agencyName() {
    return agencyText(NAME);
  }

  public LocalizedText district() {
    return agencyText(DISTRICT);
  }

  public LocalizedText province() {
    return agencyText(PROVINCE);
  }

  /** The address of the agency's own website; empty where it is not stated. */
  public String website() {
    return agency.getOrDefault(WEBSITE, "");
  }

  private LocalizedText agencyText(String name) {
    return new LocalizedText(
        agency.getOrDefault(name + "_th", ""), agency.getOrDefault(name + "_en", ""));
  }
}
