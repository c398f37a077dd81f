package org.prongsai.validate.rule;

import com.google.auto.service.AutoService;
import java.util.HashSet;
import java.util.List;
import org.prongsai.model.Document;
import org.prongsai.model.Language;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/** On a bilingual site a document has a twin, the same path in the other language. */
@AutoService(DocumentRule.class)
public final class DocumentTwinRule implements DocumentRule {

  public static final Rule ENGLISH_DOCUMENT_MISSING = Rule.warning("english-document-missing");
  public static final Rule THAI_DOCUMENT_MISSING = Rule.error("thai-document-missing");

  @Override
  public void check(List<Document> documents, List<Language> languages, Problems problems) {
    if (!languages.contains(Language.EN)) {
      return; // English documents are not published, whether they have a twin or not.
    }
    var known = new HashSet<String>();
    documents.forEach(document -> known.add(document.language() + document.path()));
    for (var document : documents) {
      boolean isThai = document.language() == Language.TH;
      if (!known.contains((isThai ? Language.EN : Language.TH) + document.path())) {
        var folder = "content/" + document.language().code() + "/";
        var other = "content/" + (isThai ? Language.EN : Language.TH).code() + "/";
        problems.add(
            isThai ? ENGLISH_DOCUMENT_MISSING : THAI_DOCUMENT_MISSING,
            Location.of(document.file()),
            document.file(),
            document.file().replaceFirst(folder, other));
      }
    }
  }
}
