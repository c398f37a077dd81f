package org.prongsai.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Entities;
import org.prongsai.publish.PublishedFile;
import org.prongsai.text.MessageBundle;
import org.prongsai.text.ShippedText;

/**
 * The site for somebody who is to look at it before it is published: opened from a folder, with a
 * page to sign.
 *
 * @param summary the page to sign
 */
public record PreviewPackage(BuiltSite site, String summary) {

  /** The page to open first. */
  public static final String START = "OPEN-ME-FIRST.html";

  private static final String SUMMARY = "SUMMARY-TO-SIGN.html";
  private static final String TEXT = "/org/prongsai/delivery/preview.th.html";

  /** Writes the package. */
  public SitePackage.Packed writeTo(Path folder) throws IOException {
    var files = new ArrayList<PublishedFile>();
    for (var path : site.list().paths()) {
      files.add(PublishedFile.copyOf("site/" + path, site.folder().resolve(path)));
    }
    int count = files.size();
    files.add(SitePackage.text(SUMMARY, summary));
    var facts = site.facts();
    files.add(
        SitePackage.text(
            START,
            MessageBundle.fill(
                ShippedText.read(TEXT),
                Entities.escape(facts.agencyName()),
                facts.asOfInThai(),
                site.list().id(),
                SUMMARY)));
    var name = facts.fileName() + "-preview-" + site.list().id() + ".zip";
    return new SitePackage.Packed(SitePackage.write(folder, name, files), count, List.of());
  }
}
