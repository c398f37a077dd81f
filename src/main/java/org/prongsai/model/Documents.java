package org.prongsai.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The narrative documents of a site, found by language and path. */
public final class Documents {

  private final List<Document> all;
  private final List<Update> updates;
  private final Map<Key, Document> byPath = new HashMap<>();

  private record Key(Language language, String path) {}

  public Documents(List<Document> documents) {
    this(documents, List.of());
  }

  /**
   * Some of them are news.
   *
   * @param updates what these say of themselves
   */
  public Documents(List<Document> documents, List<Update> updates) {
    this.all = List.copyOf(documents);
    this.updates = updates.stream().sorted(Update.NEWEST).toList();
    documents.forEach(
        document -> byPath.put(new Key(document.language(), document.path()), document));
  }

  public List<Document> all() {
    return all;
  }

  /** The news among them, the newest first. */
  public List<Update> updates() {
    return updates;
  }

  public Optional<Document> find(Language language, String path) {
    return Optional.ofNullable(byPath.get(new Key(language, path)));
  }
}
