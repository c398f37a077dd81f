package org.prongsai.host.jbake;

import java.io.File;
import java.util.Map;
import org.apache.commons.configuration2.Configuration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.ParserEngine;

/** Ignores files which JBake would take for pages but which are data, or mistakes, here. */
final class IgnoringEngine implements ParserEngine {

  @Override
  public DocumentModel parse(JBakeConfiguration config, File file) {
    return null;
  }

  @Override
  @Deprecated
  public Map<String, Object> parse(Configuration config, File file, String contentPath) {
    return null;
  }
}
