package org.prongsai;

import java.util.Optional;
import org.prongsai.host.jbake.JBakeHost;
import org.prongsai.ita.Completion;
import org.prongsai.model.Site;
import org.prongsai.problem.Problems;
import org.prongsai.read.DocumentParser;
import org.prongsai.read.SourceReader;
import org.prongsai.validate.SiteValidator;

/**
 * A site as it is read and checked, with all that follows from it: where every command begins.
 *
 * @param completed its published tables and its assessed years
 */
public record SiteModel(Site site, Completion.Completed completed) {

  /** Reads and validates a site; empty where that found errors. Nothing is rendered. */
  public static Optional<SiteModel> read(BuildConfig config, Problems problems) {
    return read(config, new JBakeHost(config.siteDir(), config.cacheDir()), problems);
  }

  static Optional<SiteModel> read(BuildConfig config, DocumentParser parser, Problems problems) {
    var sources = new SourceReader(config.siteDir(), parser).readAll(problems);
    var site = new SiteValidator(config.asOf()).toModel(sources, problems);
    return problems.hasErrors()
        ? Optional.empty()
        : site.map(valid -> new SiteModel(valid, Completion.of(valid)));
  }
}
