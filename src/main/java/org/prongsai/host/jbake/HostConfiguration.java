package org.prongsai.host.jbake;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationFactory;
import org.prongsai.folder.SiteFolder;

/** JBake's configuration for a site folder. */
final class HostConfiguration {

  private HostConfiguration() {}

  /** For absolute folders of the site and of the pages. */
  static DefaultJBakeConfiguration of(Path siteDir, Path outputDir) {
    var config =
        new JBakeConfigurationFactory()
            .createDefaultJbakeConfiguration(siteDir.toFile(), outputDir.toFile(), true);
    config.setContentFolder(siteDir.resolve(SiteFolder.CONTENT).toFile());
    // JBake complains where the folder is missing; templates are then found on the classpath alone.
    var templates = siteDir.resolve("templates");
    config.setTemplateFolder((Files.isDirectory(templates) ? templates : siteDir).toFile());
    // A jbake.properties in the site folder changes none of these.
    config.setProperty("render.encoding", "UTF-8");
    config.setProperty("output.extension", ".html");
    config.setProperty("ignore.file", ".jbakeignore");
    config.setProperty("uri.noExtension", false);
    config.setImgPathUPdate(false);
    return config;
  }
}
