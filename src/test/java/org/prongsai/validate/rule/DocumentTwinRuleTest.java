package org.prongsai.validate.rule;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTwinRuleTest {

  @Test
  void aDocumentHasATwinAtTheSamePath() {
    Given.site()
        .document("th/index.adoc")
        .document("en/index.adoc")
        .document("en/2567/a.adoc")
        .document("th/2567/a/index.adoc")
        .documentsCheckedBy(new DocumentTwinRule())
        .expectNothing();
  }

  @Test
  void pointsOutADocumentWithoutEnglish() {
    Given.site()
        .document("th/index.adoc")
        .document("th/content/th/a.adoc")
        .document("en/index.adoc")
        .documentsCheckedBy(new DocumentTwinRule())
        .expect(DocumentTwinRule.ENGLISH_DOCUMENT_MISSING, "th/content/th/a.adoc:1:1")
        .saying("content/th/content/th/a.adoc", "content/en/content/th/a.adoc");
  }

  @Test
  void reportsADocumentWithoutThai() {
    Given.site()
        .document("en/a.adoc")
        .document("th/b.adoc")
        .document("en/b.adoc")
        .documentsCheckedBy(new DocumentTwinRule())
        .expect(DocumentTwinRule.THAI_DOCUMENT_MISSING, "en/a.adoc:1:1")
        .saying("content/en/a.adoc", "content/th/a.adoc");
  }

  @Test
  void anotherPathIsNoTwin() {
    Given.site()
        .document("en/a.adoc")
        .document("th/b.adoc")
        .documentsCheckedBy(new DocumentTwinRule())
        .expect(
            List.of(
                "thai-document-missing en/a.adoc:1:1", "english-document-missing th/b.adoc:1:1"));
  }

  @Test
  void aThaiSiteAsksForNoTwin() {
    Given.site()
        .document("th/a.adoc")
        .document("en/b.adoc")
        .thaiOnly()
        .documentsCheckedBy(new DocumentTwinRule())
        .expectNothing();
  }
}
