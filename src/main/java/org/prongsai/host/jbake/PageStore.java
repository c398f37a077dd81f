package org.prongsai.host.jbake;

import java.io.File;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.prongsai.model.Language;
import org.prongsai.problem.Problems;
import org.prongsai.text.Words;

/**
 * What JBake keeps its documents in: a map in memory in place of its database, of which no class is
 * loaded. What templates need beside the documents travels in it. Threads may read while others
 * mark documents as rendered.
 */
public final class PageStore extends ContentStore {

  /** Key of the page context in a document. */
  public static final String PAGE = "prongsai.page";

  private final Map<String, DocumentModel> documents = new ConcurrentSkipListMap<>();
  private final Problems problems;
  private final Map<Language, Words> words;
  private final UnaryOperator<String> finish;

  PageStore(Problems problems, Map<Language, Words> words, UnaryOperator<String> finish) {
    super("memory", "prongsai");
    this.problems = problems;
    this.words = words;
    this.finish = finish;
  }

  /** Where rendering tools report to. */
  public Problems problems() {
    return problems;
  }

  /** The words of the pages of a language. */
  public Words words(Language language) {
    return words.get(language);
  }

  /** The last step of a page before it is written. */
  public String finished(String html) {
    return finish.apply(html);
  }

  @Override
  public void startup() {}

  @Override
  public void close() {}

  @Override
  public void shutdown() {}

  @Override
  public void drop() {
    documents.clear();
  }

  @Override
  public boolean isActive() {
    return true;
  }

  @Override
  public void updateAndClearCacheIfNeeded(boolean needed, File templateFolder) {}

  @Override
  public void addDocument(DocumentModel document) {
    documents.put(document.getSourceuri(), document);
  }

  @Override
  public void deleteContent(String uri) {
    documents.remove(uri);
  }

  @Override
  public void deleteAllByDocType(String docType) {
    documents.values().removeIf(document -> document.getType().equals(docType));
  }

  @Override
  public void markContentAsRendered(DocumentModel document) {
    document.setRendered(true);
  }

  @Override
  public DocumentList<DocumentModel> getDocumentByUri(String uri) {
    var document = documents.get(uri);
    return list(document == null ? Set.of() : Set.of(document));
  }

  @Override
  public DocumentList<DocumentModel> getDocumentStatus(String uri) {
    return getDocumentByUri(uri);
  }

  @Override
  public DocumentList<DocumentModel> getUnrenderedContent() {
    return list(documents.values().stream().filter(document -> !document.getRendered()).toList());
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String docType) {
    return list(documents.values().stream().filter(d -> d.getType().equals(docType)).toList());
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String docType, boolean applyPaging) {
    return getAllContent(docType);
  }

  // Only published documents are ever added.
  @Override
  public DocumentList<DocumentModel> getPublishedContent(String docType) {
    return getAllContent(docType);
  }

  @Override
  public long getDocumentCount(String docType) {
    return getAllContent(docType).size();
  }

  @Override
  public long getPublishedCount(String docType) {
    return getAllContent(docType).size();
  }

  @Override
  public Set<String> getTags() {
    return Set.of();
  }

  @Override
  public Set<String> getAllTags() {
    return Set.of();
  }

  private static DocumentList<DocumentModel> list(Collection<DocumentModel> found) {
    var list = new DocumentList<DocumentModel>();
    list.addAll(found);
    return list;
  }
}
