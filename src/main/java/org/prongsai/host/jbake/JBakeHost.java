package org.prongsai.host.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jbake.app.Crawler;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.parser.Engines;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;
import org.prongsai.folder.SiteFolder;
import org.prongsai.host.asciidoctor.AsciiDocEngine;
import org.prongsai.host.asciidoctor.AsciiDocParser;
import org.prongsai.model.Document;
import org.prongsai.model.Language;
import org.prongsai.page.PageContext;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.problem.Severity;
import org.prongsai.read.DocumentParser;
import org.prongsai.text.MessageBundle;

/**
 * JBake as the host of a build: its crawler reads the documents of a site folder, its renderer
 * writes the pages. Its database and its own order of work take no part.
 */
public final class JBakeHost implements DocumentParser {

  static {
    // What FreeMarker would log, it also throws; read before JBake touches its own engine.
    System.setProperty("org.freemarker.loggerLibrary", "none");
  }

  private static final String DOCUMENTS = "adoc";
  // What JBake would take for pages; the site folder has already judged these files.
  private static final List<String> OTHERS = List.of("ad", "asciidoc", "html", "md", "yaml", "yml");

  private final Path siteDir;
  private final Path cacheDir;
  private final AsciiDocEngine engine;

  /** Converted documents are kept between builds in the second folder. */
  public JBakeHost(Path siteDir, Path cacheDir, AsciiDocEngine engine) {
    this.siteDir = siteDir.toAbsolutePath().normalize();
    this.cacheDir = cacheDir.toAbsolutePath().normalize();
    this.engine = engine;
  }

  @Override
  public List<Document> parse(Path siteDir, List<String> documents, Problems problems) {
    var folder = siteDir.toAbsolutePath().normalize();
    var parsed =
        Stream.of(Language.values())
            .flatMap(language -> crawl(folder, language, documents, problems))
            .sorted(Comparator.comparing(Document::file))
            .toList();
    reportUnread(documents, parsed, problems);
    return parsed;
  }

  /** The words of pages by language, the site's own over the program's. */
  public Map<Language, MessageBundle> words(Problems problems) {
    return MessagesReader.read(siteDir, problems);
  }

  /**
   * Writes pages. A template that fails, a page that is missing or empty is a problem.
   *
   * @param finish the last step of a page before it is written; several threads call it
   */
  public void render(
      List<PageContext> pages, UnaryOperator<String> finish, Path outputDir, Problems problems) {
    var store = new PageStore(problems, MessagesReader.read(siteDir, problems), finish);
    var config = HostConfiguration.of(siteDir, outputDir.toAbsolutePath().normalize());
    addPages(pages, store, config);
    try {
      Files.createDirectories(outputDir);
      tool().render(new Renderer(store, config), store, config);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + outputDir, e);
    } catch (RenderingException e) {
      throw new IllegalStateException("the pages could not be rendered", e);
    }
    store.reportFailures();
    reportUnwritten(pages, store.failed(), outputDir, problems);
  }

  // JBake keeps its engines for the whole program; so one crawl at a time. It sees the documents
  // alone: what else lies in the folder is no business of a crawler that follows every link.
  private Stream<Document> crawl(
      Path folder, Language language, List<String> documents, Problems problems) {
    if (documents.isEmpty()) {
      return Stream.of();
    }
    if (wouldHang(problems)) {
      var parser = new AsciiDocParser(folder, cacheDir, engine, documents, problems);
      var own = SiteFolder.CONTENT + "/" + language.code() + "/";
      return documents.stream().filter(name -> name.startsWith(own)).map(parser::parse);
    }
    var store = new PageStore(problems, Map.of(), UnaryOperator.identity());
    var config = HostConfiguration.of(folder, folder);
    config.setContentFolder(folder.resolve(SiteFolder.CONTENT).resolve(language.code()).toFile());
    synchronized (Engines.class) {
      var none = new IgnoringEngine();
      OTHERS.forEach(extension -> Engines.register(extension, none));
      var parser = new AsciiDocParser(folder, cacheDir, engine, documents, store.problems());
      Engines.register(DOCUMENTS, parser);
      try {
        new Crawler(store, config).crawl();
      } finally {
        Engines.register(DOCUMENTS, none);
      }
    }
    return store.getAllContent("page").stream()
        .map(model -> (Document) model.get(AsciiDocParser.DOCUMENT));
  }

  /** JBake follows a link to a folder without an end, and waits for a pipe in place of settings. */
  private static boolean wouldHang(Problems problems) {
    return problems.sorted().stream()
        .anyMatch(problem -> problem.rule().equals(Rule.FILE_NOT_ORDINARY));
  }

  private static void addPages(
      List<PageContext> pages, PageStore store, DefaultJBakeConfiguration config) {
    var types = new TreeMap<String, String>();
    for (var page : pages) {
      var path = page.outputPath();
      var extension = path.substring(Math.max(0, path.lastIndexOf('.')));
      // JBake chooses template and extension by the type of a document.
      var type =
          types.computeIfAbsent(
              page.template() + " " + extension, key -> "prongsai-" + types.size());
      config.setTemplateFileNameForDocType(type, page.template());
      config.setTemplateExtensionForDocType(type, extension);
      var model = DocumentModel.createDefaultDocumentModel();
      model.setType(type);
      model.setStatus(ModelAttributes.Status.PUBLISHED);
      model.setUri(path);
      model.setSourceUri(path);
      model.put(PageStore.PAGE, page);
      store.addDocument(model);
    }
  }

  // JBake's own tools would write its tags, feeds and archives.
  private static RenderingTool tool() {
    return ServiceLoader.load(RenderingTool.class).stream()
        .filter(provider -> provider.type() == PageRenderingTool.class)
        .map(ServiceLoader.Provider::get)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("our rendering tool is not registered"));
  }

  private static void reportUnread(
      List<String> documents, List<Document> parsed, Problems problems) {
    Set<String> known = parsed.stream().map(Document::file).collect(Collectors.toSet());
    filesWithErrors(problems).forEach(known::add);
    documents.stream()
        .filter(document -> !known.contains(document))
        .forEach(document -> problems.add(Rule.DOCUMENT_NOT_READ, Location.of(document), document));
  }

  private static void reportUnwritten(
      List<PageContext> pages, Set<String> failed, Path outputDir, Problems problems) {
    for (var page : pages) {
      var path = page.outputPath();
      var file = outputDir.resolve(path).toFile();
      if (!failed.contains(path) && file.length() == 0) {
        var rule = file.exists() ? Rule.PAGE_EMPTY : Rule.PAGE_MISSING;
        problems.add(rule, Location.of(path), path);
      }
    }
  }

  private static Set<String> filesWithErrors(Problems problems) {
    return problems.sorted().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .map(Problem::location)
        .map(Location::file)
        .collect(Collectors.toSet());
  }
}
