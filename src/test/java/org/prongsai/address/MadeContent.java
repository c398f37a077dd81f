package org.prongsai.address;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.model.Dataset;
import org.prongsai.model.Document;
import org.prongsai.model.Language;
import org.prongsai.model.LocalizedText;
import org.prongsai.model.Row;
import org.prongsai.model.Table;
import org.prongsai.model.Value;

/** Small tables and documents, of which pages are made. */
public final class MadeContent {

  private final Map<String, List<Row>> rows = new LinkedHashMap<>();
  private final List<Document> documents = new ArrayList<>();

  /** A table without rows. */
  public MadeContent table(String dataset) {
    rows.computeIfAbsent(dataset, id -> new ArrayList<>());
    return this;
  }

  /**
   * Adds a row of a year.
   *
   * @param values column and text by turns
   */
  public MadeContent row(String dataset, int year, String... values) {
    var row = new LinkedHashMap<String, Value>();
    row.put(Dataset.FISCAL_YEAR, new Value.Whole(year));
    for (int i = 0; i < values.length; i += 2) {
      row.put(values[i], new Value.Text(values[i + 1]));
    }
    table(dataset).rows.get(dataset).add(new Row(row));
    return this;
  }

  /** Adds a document in a language. */
  public MadeContent document(Language language, String path) {
    var file = "content/" + language.code() + "/" + path + ".adoc";
    documents.add(new Document(language, path, file, List.of(), path, List.of()));
    return this;
  }

  public PublishedContent content() {
    var tables = new LinkedHashMap<String, Table>();
    rows.forEach((id, list) -> tables.put(id, new Table(dataset(id), list)));
    return new PublishedContent(tables, documents);
  }

  /** Ids that begin with {@code own-} are those of a site's own datasets. */
  private static Dataset dataset(String id) {
    var text = LocalizedText.same(id);
    var isOwn = id.startsWith("own-");
    return new Dataset(
        id, text, text, true, List.of(), List.of(), List.of(), List.of(), isOwn, false, Map.of(),
        Map.of());
  }
}
