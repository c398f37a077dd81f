package org.prongsai.importer;

import static org.prongsai.columns.ProcurementBidsColumns.OFFERED_PRICE_THB;
import static org.prongsai.columns.ProcurementColumns.AGREED_PRICE_THB;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.importer.cell.BidderLines;
import org.prongsai.importer.cell.CellNormaliser;
import org.prongsai.importer.cell.CitizenNumberText;
import org.prongsai.importer.cell.WinnerCell;
import org.prongsai.importer.sheet.ImportFindings;
import org.prongsai.model.Value;
import org.prongsai.problem.Location;
import org.prongsai.problem.Rule;

/** Reads who offered what: in one column, or names in one and prices in another. */
record BidCells(CellImport cells, CompositeCells doubles, ImportFindings findings) {

  List<Bid> read(RowImport.Place place) {
    var bids = new ArrayList<Bid>();
    var prices = new ArrayList<Value>();
    for (var column : place.header().columns()) {
      var cell = place.cell(column);
      boolean isPrice = column.key().equals(OFFERED_PRICE_THB);
      boolean isAsked = isPrice || column.key().equals("bidders");
      if (!isAsked || cell.isEmpty() || doubles.isNothing(cell, place.at(column))) {
        continue;
      }
      if (isPrice) {
        prices.addAll(prices(cell.text(), place.at(column)));
      } else {
        bids.addAll(bids(cell.text(), place.at(column)));
      }
    }
    return prices.isEmpty() ? bids : priced(bids, prices, place);
  }

  private List<Bid> bids(String text, Location place) {
    var lines = CellNormaliser.lines(text);
    var safe = CitizenNumberText.isIn(lines) ? doubles.withoutPerson(lines, place) : lines;
    return BidderLines.split(safe).stream().map(said -> bid(said, place)).toList();
  }

  private Bid bid(WinnerCell said, Location place) {
    if (said.price().isEmpty()) {
      if (BidderLines.mayHoldPrice(said.name())) {
        findings.add(Rule.IMPORT_BID_PRICE_UNREAD, place, said.name());
      }
      return new Bid(said.name(), Optional.empty());
    }
    var price = cells.part(AGREED_PRICE_THB, said.price());
    if (price.isEmpty()) {
      cells.refuse(AGREED_PRICE_THB, said.price(), place);
    }
    return new Bid(said.name(), price);
  }

  private List<Value> prices(String text, Location place) {
    var prices = new ArrayList<Value>();
    for (var line : CellNormaliser.lines(text).split("\n")) {
      var price = cells.part(AGREED_PRICE_THB, line);
      price.ifPresentOrElse(prices::add, () -> cells.refuse(AGREED_PRICE_THB, line, place));
    }
    return prices;
  }

  /** The offers with the prices of another column, which have to be as many. */
  private List<Bid> priced(List<Bid> bids, List<Value> prices, RowImport.Place place) {
    long open = bids.stream().filter(bid -> bid.price().isEmpty()).count();
    if (open != prices.size()) {
      var column = place.header().column(OFFERED_PRICE_THB).orElseThrow();
      findings.add(Rule.IMPORT_BIDS_UNEVEN, place.at(column), place.cell(column).text());
      return bids;
    }
    var left = new ArrayList<>(prices);
    return bids.stream()
        .map(
            bid -> bid.price().isPresent() ? bid : new Bid(bid.name(), Optional.of(left.remove(0))))
        .toList();
  }
}
