package org.prongsai.validate.rule;

import org.junit.jupiter.api.Test;

class AddressTwiceRuleTest {

  @Test
  void documentsHaveAddressesOfTheirOwn() {
    Given.site()
        .document("th/index.adoc")
        .document("en/index.adoc")
        .document("th/about.adoc")
        .document("th/about/more.adoc")
        .documentsCheckedBy(new AddressTwiceRule())
        .expectNothing();
  }

  @Test
  void reportsTheSecondDocumentAtAnAddressAndNamesTheFirst() {
    Given.site()
        .document("th/about.adoc")
        .document("th/about/index.adoc")
        .documentsCheckedBy(new AddressTwiceRule())
        .expect(AddressTwiceRule.ADDRESS_TWICE, "th/about/index.adoc:1:1")
        .saying("/about/", "content/th/about.adoc");
  }

  @Test
  void theAddressOfAnEnglishDocumentStartsWithItsLanguage() {
    Given.site()
        .document("th/about.adoc")
        .document("en/about.adoc")
        .document("en/about/index.adoc")
        .documentsCheckedBy(new AddressTwiceRule())
        .expect(AddressTwiceRule.ADDRESS_TWICE, "en/about/index.adoc:1:1")
        .saying("/en/about/", "content/en/about.adoc");
  }
}
