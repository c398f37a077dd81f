package org.prongsai.validate.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.prongsai.address.SitePaths;
import org.prongsai.model.Document;
import org.prongsai.model.Language;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/** Documents have one address each, and a twin in the other language. */
public final class DocumentRules {

  private final List<Language> languages;

  public DocumentRules(List<Language> languages) {
    this.languages = languages;
  }

  public void check(List<Document> documents, Problems problems) {
    refuseSameAddress(documents, problems);
    var known = new HashSet<String>();
    documents.forEach(document -> known.add(document.language() + document.path()));
    for (var document : documents) {
      if (document.language() == Language.EN && !languages.contains(Language.EN)) {
        continue;
      }
      if (document.language() == Language.EN && !known.contains(Language.TH + document.path())) {
        problems.add(
            Rule.THAI_DOCUMENT_MISSING,
            Location.of(document.file()),
            document.file(),
            document.file().replaceFirst("content/en/", "content/th/"));
      }
      if (document.language() == Language.TH
          && languages.contains(Language.EN)
          && !known.contains(Language.EN + document.path())) {
        problems.add(
            Rule.ENGLISH_DOCUMENT_MISSING,
            Location.of(document.file()),
            document.file(),
            document.file().replaceFirst("content/th/", "content/en/"));
      }
    }
  }

  private static void refuseSameAddress(List<Document> documents, Problems problems) {
    var first = new HashMap<String, Document>();
    for (var document : documents) {
      var address = SitePaths.outputPath(document.language(), document.path());
      var other = first.putIfAbsent(address, document);
      if (other != null) {
        problems.add(
            Rule.ADDRESS_TWICE,
            Location.of(document.file()),
            "/" + address.replaceFirst("index\\.html$", ""),
            other.file());
      }
    }
  }
}
