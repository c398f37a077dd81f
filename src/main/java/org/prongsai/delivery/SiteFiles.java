package org.prongsai.delivery;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** A whole site that was found as it was made, wherever it is kept. */
public sealed interface SiteFiles extends Closeable permits BuiltSite, PackedSite {

  /** Its files; each has the content that the list says. */
  FileList list();

  SiteFacts facts();

  /** The size of a file in bytes. */
  long size(String path) throws IOException;

  InputStream open(String path) throws IOException;
}
