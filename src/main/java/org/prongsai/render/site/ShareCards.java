package org.prongsai.render.site;

import static org.prongsai.columns.ItaResultsColumns.LEVEL;
import static org.prongsai.columns.ItaResultsColumns.SCORE;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.model.Row;
import org.prongsai.page.ShareCard;
import org.prongsai.page.ShareFinding;
import org.prongsai.render.ContactDetails;
import org.prongsai.render.Scope;
import org.prongsai.render.scores.YearResult;

/**
 * What stands beside a shared link: the finding of the page, and a picture of the result of its
 * year, else of the newest one; on pages on money a picture without a score.
 *
 * @param title of the page for this
 */
record ShareCards(Scope scope, String title) {

  private static final String FOLDER = "assets/share/";

  ShareCard card() {
    var finding =
        PageTypes.of(scope.page())
            .shareFinding(scope)
            .or(() -> result().map(this::ofResult))
            .orElseGet(() -> ShareFinding.of("site", scope.say("home.heading-without-result")));
    return card(finding);
  }

  private Optional<Row> result() {
    return Stream.of(scope.page().year(), scope.years().result())
        .flatMap(Optional::stream)
        .map(year -> scope.figures().result(year))
        .flatMap(Optional::stream)
        .filter(row -> row.decimal(SCORE).isPresent())
        .findFirst();
  }

  private ShareFinding ofResult(Row row) {
    var year = row.year();
    var beside = new ArrayList<String>();
    beside.add(scope.say("home.out-of", 100));
    var level = row.localized(LEVEL).in(scope.language());
    if (!level.isEmpty()) {
      beside.add(scope.say("share.level", level));
    }
    var subject = scope.say("home.heading", scope.format().year(year));
    var figure = scope.format().score(row.decimal(SCORE).orElseThrow());
    return new ShareFinding(year.toString(), subject, figure, beside, below(row));
  }

  /**
   * Who sees the picture alone is to know that a figure is not the assessors', and what was bad.
   */
  private List<String> below(Row row) {
    var year = row.year();
    var lowest = new YearResult(scope, year, row).lowest();
    var zeros = scope.figures().zeroItems(year).size();
    var all = scope.figures().count(year, "items").orElse(0);
    return Stream.of(
            scope.derivedNote(row),
            zeros > 0 && all > 0 ? scope.say("share.zeros", zeros, 0, all) : "",
            lowest.orElse(""))
        .filter(line -> !line.isEmpty())
        .limit(2)
        .toList();
  }

  private ShareCard card(ShareFinding finding) {
    var path = FOLDER + finding.name() + "-" + scope.language().code() + ".png";
    var agency = scope.settings().agencyName().in(scope.language());
    var place = Stream.of(new ContactDetails(scope).place(), host(), asOf());
    var alt =
        Stream.of(
                Stream.of(
                    agency,
                    finding.subject(),
                    String.join(" ", finding.figure(), String.join(" ", finding.beside()))),
                finding.below().stream())
            .flatMap(words -> words)
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" · "));
    return new ShareCard(
        title,
        path,
        scope.settings().baseUrl() + path,
        alt,
        agency,
        finding,
        place.filter(text -> !text.isEmpty()).collect(Collectors.joining(" · ")));
  }

  /** The day of the site, apart from a score, which is of its year. */
  private String asOf() {
    return scope.say("share.as-of", scope.format().day(scope.settings().asOf()));
  }

  private String host() {
    return Objects.requireNonNullElse(URI.create(scope.settings().baseUrl()).getAuthority(), "");
  }
}
