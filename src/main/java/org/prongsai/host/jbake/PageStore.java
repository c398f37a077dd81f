package org.prongsai.host.jbake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.prongsai.model.Language;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.text.MessageBundle;

/**
 * An in-memory replacement for JBake's database: it implements only what JBake's crawler and
 * renderer call, and no class of the database is loaded. What templates need beside the documents
 * travels in it. Threads may read while others mark documents as rendered.
 */
public final class PageStore extends ContentStore {

  /** Key of the page context in a document. */
  public static final String PAGE = "prongsai.page";

  private final Map<String, DocumentModel> documents = new ConcurrentSkipListMap<>();
  private final Map<String, TemplateFailure> failures = new ConcurrentSkipListMap<>();
  private final Problems problems;
  private final Map<Language, MessageBundle> words;
  private final UnaryOperator<String> finish;

  PageStore(Problems problems, Map<Language, MessageBundle> words, UnaryOperator<String> finish) {
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
  public MessageBundle words(Language language) {
    return words.get(language);
  }

  /** The last step of a page before it is written. */
  public String finished(String html) {
    return finish.apply(html);
  }

  /** Keeps that a page could not be made. */
  void failed(String page, TemplateFailure failure) {
    failures.put(page, failure);
  }

  /** The pages that could not be made. */
  Set<String> failed() {
    return failures.keySet();
  }

  /**
   * What is wrong at a place in a template: values may be missing there for more than one reason.
   */
  private record Fault(Location place, String message) {}

  /** One problem for each fault of a template, however many pages it spoils. */
  void reportFailures() {
    var byFault = new LinkedHashMap<Fault, List<String>>();
    failures.forEach(
        (page, failure) ->
            byFault
                .computeIfAbsent(
                    new Fault(failure.location(), failure.getMessage()), none -> new ArrayList<>())
                .add(page));
    byFault.forEach(
        (fault, pages) -> {
          var count = Integer.toString(pages.size());
          problems.add(Rule.TEMPLATE_ERROR, fault.place(), pages.get(0), fault.message(), count);
        });
  }

  @Override
  public void addDocument(DocumentModel document) {
    documents.put(document.getSourceuri(), document);
  }

  @Override
  public void deleteContent(String uri) {
    documents.remove(uri);
  }

  @Override
  public void markContentAsRendered(DocumentModel document) {
    document.setRendered(true);
  }

  @Override
  public DocumentList<DocumentModel> getDocumentStatus(String uri) {
    return list(Optional.ofNullable(documents.get(uri)).stream().toList());
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
  public long getDocumentCount(String docType) {
    return getAllContent(docType).size();
  }

  private static DocumentList<DocumentModel> list(Collection<DocumentModel> found) {
    var list = new DocumentList<DocumentModel>();
    list.addAll(found);
    return list;
  }
}
