package org.prongsai.host.jbake;

import java.io.File;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.render.RenderingTool;

/** Writes every page with JBake's renderer, several at a time; a page that fails stops no other. */
public final class PageRenderingTool implements RenderingTool {

  @Override
  public int render(Renderer renderer, ContentStore db, JBakeConfiguration config) {
    var store = (PageStore) db;
    var pages = store.getUnrenderedContent();
    pages.parallelStream().forEach(page -> render(renderer, store, page));
    return pages.size();
  }

  /** Not called by this version of JBake. */
  @Override
  @Deprecated
  public int render(
      Renderer renderer,
      ContentStore db,
      File destination,
      File templatesPath,
      CompositeConfiguration config) {
    throw new UnsupportedOperationException("render(Renderer, ContentStore, …) takes its place");
  }

  private static void render(Renderer renderer, PageStore store, DocumentModel page) {
    try {
      renderer.render(page);
    } catch (Exception e) {
      // JBake declares no narrower one.
      store.failed(page.getUri(), failure(e));
    } finally {
      store.markContentAsRendered(page);
    }
  }

  private static TemplateFailure failure(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof TemplateFailure failure) {
        return failure;
      }
    }
    throw new IllegalStateException("a page could not be written: " + e.getMessage(), e);
  }
}
