package org.prongsai.validate.rule;

import java.util.List;
import org.prongsai.model.Document;
import org.prongsai.model.Language;
import org.prongsai.problem.Problems;

/** A rule over all documents, which needs nothing else of the site but its languages. */
public interface DocumentRule {

  void check(List<Document> documents, List<Language> languages, Problems problems);
}
