package org.prongsai.render.site;

import static org.prongsai.columns.ItaResultsColumns.LEVEL;
import static org.prongsai.columns.ItaResultsColumns.SCORE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.model.Row;
import org.prongsai.page.ShareCard;
import org.prongsai.render.Scope;

/** The picture beside a shared link: the result of the page's year, else the newest one. */
record ShareCards(Scope scope) {

  private static final String FOLDER = "assets/share/";

  ShareCard card() {
    return result().map(this::ofResult).orElseGet(() -> card("site", "", "", List.of()));
  }

  private Optional<Row> result() {
    return Stream.of(scope.page().year(), scope.years().result())
        .flatMap(Optional::stream)
        .map(year -> scope.figures().result(year))
        .flatMap(Optional::stream)
        .filter(row -> row.decimal(SCORE).isPresent())
        .findFirst();
  }

  private ShareCard ofResult(Row row) {
    var year = row.year();
    var beside = new ArrayList<String>();
    beside.add(scope.say("home.out-of", 100));
    var level = row.localized(LEVEL).in(scope.language());
    if (!level.isEmpty()) {
      beside.add(scope.say("home.level") + " " + level);
    }
    // Who sees the picture alone is to know that the figure is not the assessors'.
    var note = scope.derivedNote(row);
    if (!note.isEmpty()) {
      beside.add(note);
    }
    var subject = scope.say("home.heading", scope.format().year(year));
    var figure = scope.format().score(row.decimal(SCORE).orElseThrow());
    return card(year.toString(), subject, figure, beside);
  }

  private ShareCard card(String name, String subject, String figure, List<String> beside) {
    var path = FOLDER + name + "-" + scope.language().code() + ".png";
    var agency = scope.settings().agencyName().in(scope.language());
    var place = new ContactDetails(scope).place();
    var alt =
        Stream.of(subject, figure, String.join(" ", beside), agency)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" · "));
    return new ShareCard(
        path, scope.settings().baseUrl() + path, alt, subject, figure, beside, agency, place);
  }
}
