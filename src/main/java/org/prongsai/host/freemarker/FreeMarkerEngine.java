package org.prongsai.host.freemarker;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.model.TemplateModel;
import org.prongsai.host.jbake.PageStore;
import org.prongsai.host.jbake.TemplateFailure;
import org.prongsai.model.Language;
import org.prongsai.page.PageContext;
import org.prongsai.problem.Location;

/**
 * Fills templates {@code *.ftlh}: every value is escaped, nothing depends on the computer's
 * language or clock, and a template reaches no class. A site's own template goes before the
 * built-in one of the same name.
 */
public final class FreeMarkerEngine extends AbstractTemplateEngine {

  private static final String BUILT_IN = "/org/prongsai/templates";
  private static final String FOLDER = "templates/";

  private final Configuration freemarker;

  /** Called by JBake. */
  public FreeMarkerEngine(JBakeConfiguration config, ContentStore db) {
    super(config, db);
    freemarker = new Configuration(Configuration.VERSION_2_3_35);
    freemarker.setTemplateLoader(loader(config));
    freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    freemarker.setLocalizedLookup(false);
    freemarker.setDefaultEncoding("UTF-8");
    freemarker.setOutputFormat(HTMLOutputFormat.INSTANCE);
    freemarker.setAutoEscapingPolicy(Configuration.ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
    freemarker.setLocale(Locale.ROOT);
    freemarker.setTimeZone(TimeZone.getTimeZone("UTC"));
    freemarker.setNumberFormat("computer");
    freemarker.setAPIBuiltinEnabled(false);
    freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    freemarker.setLogTemplateExceptions(false);
    freemarker.setWrapUncheckedExceptions(true);
  }

  @Override
  public void renderDocument(TemplateModel model, String templateName, Writer writer)
      throws TemplateFailure {
    var store = (PageStore) db;
    var page = (PageContext) model.getContent().get(PageStore.PAGE);
    var html = new StringWriter();
    try {
      freemarker.getTemplate(templateName).process(variables(page, store), html);
      writer.write(store.finished(html.toString()));
    } catch (ParseException e) {
      throw failure(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e);
    } catch (TemplateNotFoundException e) {
      throw failure(e.getTemplateName(), 1, 1, e);
    } catch (TemplateException e) {
      throw failure(e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber(), e);
    } catch (IOException e) {
      // FreeMarker remembers for the next page that a template could not be parsed.
      if (e.getCause() instanceof ParseException unread) {
        throw failure(
            unread.getTemplateName(), unread.getLineNumber(), unread.getColumnNumber(), unread);
      }
      throw new UncheckedIOException("cannot write " + page.outputPath(), e);
    }
  }

  private static Map<String, Object> variables(PageContext page, PageStore store) {
    var language = Language.of(page.layout().lang()).orElse(Language.TH);
    return Map.of(
        "page",
        page,
        "layout",
        page.layout(),
        "sections",
        page.sections(),
        "text",
        new TextMethod(store.words(language)));
  }

  private static TemplateLoader loader(JBakeConfiguration config) {
    var loaders = new ArrayList<TemplateLoader>();
    var folder = config.getTemplateFolder();
    try {
      // Without templates of its own the site names another folder.
      if (folder.getName().equals("templates") && folder.isDirectory()) {
        loaders.add(new FileTemplateLoader(folder));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
    loaders.add(new ClassTemplateLoader(FreeMarkerEngine.class, BUILT_IN));
    return new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new));
  }

  private static TemplateFailure failure(
      String template, Integer line, Integer column, Exception e) {
    var location =
        Location.of(
            FOLDER + (template == null ? "" : template),
            line == null ? 1 : Math.max(1, line),
            column == null ? 1 : Math.max(1, column));
    return new TemplateFailure(location, firstLine(message(e)), e);
  }

  // Without the place, which the problem has already.
  private static String message(Exception e) {
    if (e instanceof TemplateException failed) {
      return failed.getMessageWithoutStackTop();
    }
    return e instanceof ParseException unread ? unread.getEditorMessage() : e.getMessage();
  }

  private static String firstLine(String message) {
    var lines = message.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    // FreeMarker announces what it says next.
    boolean announced = lines.size() > 1 && lines.get(0).endsWith(":");
    return announced ? lines.get(0) + " " + lines.get(1) : lines.get(0);
  }
}
