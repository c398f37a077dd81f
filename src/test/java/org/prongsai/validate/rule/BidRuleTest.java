package org.prongsai.validate.rule;

import org.junit.jupiter.api.Test;

class BidRuleTest {

  private static FoundProblems bids(String... rows) {
    var lines = new String[rows.length + 1];
    lines[0] = "row_no,bid_no,bidder_name,offered_price_thb,selected";
    System.arraycopy(rows, 0, lines, 1, rows.length);
    return Given.table("procurement-bids/2567", lines)
        .and(
            "procurement/2567",
            "row_no,title,supplier_name,agreed_price_thb",
            "1,ปากกา,ห้างหุ้นส่วนจำกัด ก,100.00",
            "2,ดินสอ,,100.00")
        .checkedBy(new BidRule());
  }

  @Test
  void theSupplierIsSelectedAtAnyPriceAndInAnySpelling() {
    bids("1,1,หจก.ก,120.00,true", "1,2,ร้าน ข,90.00,false", "2,1,ร้าน ค,,true").expectNothing();
    bids("1,1,หจก. ก,,", "1,2,ร้าน ข,,").expectNothing();
  }

  @Test
  void pointsOutASecondSelectedBid() {
    bids("1,1,หจก. ก,,true", "1,2,ร้าน ข,,true")
        .expect(BidRule.BID_SELECTED_TWICE, "procurement-bids/2567 E3");
  }

  @Test
  void pointsOutASelectedBidderThatIsNotTheSupplier() {
    bids("1,1,ร้าน ข,,true")
        .expect(BidRule.BID_NOT_OF_SUPPLIER, "procurement-bids/2567 C2")
        .saying("ร้าน ข", "ห้างหุ้นส่วนจำกัด ก", "1");
  }

  @Test
  void pointsOutASupplierWhoseBidIsSaidToHaveLost() {
    bids("1,1,หจก. ก,,false")
        .expect(BidRule.BID_OF_SUPPLIER_LOST, "procurement-bids/2567 E2")
        .saying("false", "หจก. ก", "1");
  }
}
