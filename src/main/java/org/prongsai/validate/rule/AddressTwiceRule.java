package org.prongsai.validate.rule;

import com.google.auto.service.AutoService;
import java.util.HashMap;
import java.util.List;
import org.prongsai.address.SitePaths;
import org.prongsai.model.Document;
import org.prongsai.model.Language;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/** No two documents have the same address on the site. */
@AutoService(DocumentRule.class)
public final class AddressTwiceRule implements DocumentRule {

  public static final Rule ADDRESS_TWICE = Rule.error("address-twice");

  @Override
  public void check(List<Document> documents, List<Language> languages, Problems problems) {
    var first = new HashMap<String, Document>();
    for (var document : documents) {
      var address = SitePaths.outputPath(document.language(), document.path());
      var other = first.putIfAbsent(address, document);
      if (other != null) {
        problems.add(
            ADDRESS_TWICE,
            Location.of(document.file()),
            "/" + address.replaceFirst("index\\.html$", ""),
            other.file());
      }
    }
  }
}
