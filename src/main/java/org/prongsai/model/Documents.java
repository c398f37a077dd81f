package org.prongsai.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The narrative documents of a site, found by language and path. */
public final class Documents {

  private final List<Document> all;
  private final Map<Key, Document> byPath = new HashMap<>();

  private record Key(Language language, String path) {}

  public Documents(List<Document> documents) {
    this.all = List.copyOf(documents);
    documents.forEach(
        document -> byPath.put(new Key(document.language(), document.path()), document));
  }

  public List<Document> all() {
    return all;
  }

  public Optional<Document> find(Language language, String path) {
    return Optional.ofNullable(byPath.get(new Key(language, path)));
  }
}
