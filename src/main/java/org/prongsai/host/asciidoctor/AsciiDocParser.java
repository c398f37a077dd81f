package org.prongsai.host.asciidoctor;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.configuration2.Configuration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.parser.ParserEngine;
import org.prongsai.folder.SiteFolder;
import org.prongsai.model.Document;
import org.prongsai.model.Language;
import org.prongsai.problem.Problems;

/** Gives JBake a document for each AsciiDoc file that it finds. */
public final class AsciiDocParser implements ParserEngine {

  /** Key of the {@link Document} in what JBake keeps of a file. */
  public static final String DOCUMENT = "prongsai.document";

  private final Set<String> documents;
  private final Problems problems;
  private final SourceFiles files;
  private final ConversionCache cache;
  private final AsciiDocEngine engine;

  /**
   * @param siteDir the site folder, absolute
   * @param cacheDir where converted documents are kept
   * @param engine converts what is not kept
   * @param documents the documents to parse, relative to the site folder; other files such as
   *     partials have no page
   */
  public AsciiDocParser(
      Path siteDir,
      Path cacheDir,
      AsciiDocEngine engine,
      List<String> documents,
      Problems problems) {
    this.engine = engine;
    this.documents = Set.copyOf(documents);
    this.problems = problems;
    this.files = new SourceFiles(siteDir);
    this.cache = new ConversionCache(cacheDir, files);
  }

  @Override
  public DocumentModel parse(JBakeConfiguration config, File file) {
    var name = files.relative(file.toPath());
    if (!documents.contains(name)) {
      return null;
    }
    var document = parse(name);
    var model = DocumentModel.createDefaultDocumentModel();
    model.setType("page");
    model.setStatus(ModelAttributes.Status.PUBLISHED);
    model.setTitle(document.title());
    model.put(DOCUMENT, document);
    return model;
  }

  /** A document, by its path in the site folder. */
  public Document parse(String name) {
    var bytes = files.bytes(name);
    var body = cache.find(name, bytes).orElseGet(() -> converted(name, bytes));
    problems.addAll(body.problems());
    return document(name, body);
  }

  /** Not called by this version of JBake. */
  @Override
  @Deprecated
  public Map<String, Object> parse(Configuration config, File file, String contentPath) {
    throw new UnsupportedOperationException("parse(JBakeConfiguration, File) takes its place");
  }

  private ConvertedDocument converted(String name, byte[] bytes) {
    var body = engine.convert(files, name, bytes);
    cache.keep(name, bytes, body);
    return body;
  }

  private static Document document(String name, ConvertedDocument body) {
    var inContent = name.substring(SiteFolder.CONTENT.length() + 1);
    int slash = inContent.indexOf('/');
    var language = Language.of(inContent.substring(0, Math.max(0, slash))).orElseThrow();
    // index.adoc is the page of its folder.
    var path =
        inContent.substring(slash + 1).replaceFirst("\\.adoc$", "").replaceFirst("(^|/)index$", "");
    // Pictures stand among the includes: a body that is kept is converted anew where one changes.
    var includes =
        body.includes().keySet().stream().filter(file -> file.endsWith(".adoc")).toList();
    return new Document(language, path, name, includes, body.title(), body.segments());
  }
}
