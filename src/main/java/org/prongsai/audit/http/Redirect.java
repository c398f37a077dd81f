package org.prongsai.audit.http;

import java.util.Locale;
import java.util.regex.Pattern;

/** One redirect. */
public record Redirect(WebAddress from, WebAddress to, boolean isPermanent) {

  private static final Pattern ENCODED = Pattern.compile("%[0-9a-fA-F]{2}");

  /** Same host, path and query, but https in place of http or a slash at the end of the path. */
  public boolean isMinor() {
    return isSamePage() && from.query().equals(to.query()) && !isDowngrade();
  }

  public boolean isDowngrade() {
    return from.isSecure() && !to.isSecure();
  }

  /** Same host and path; a slash may have been added. */
  public boolean isSamePage() {
    boolean isSamePort = from.port() == to.port() || (from.hasUsualPort() && to.hasUsualPort());
    return from.host().equals(to.host()) && isSamePort && (isSamePath() || isSlashAdded());
  }

  public boolean isSlashAdded() {
    return plain(to.path()).equals(plain(from.path()) + "/");
  }

  private boolean isSamePath() {
    return plain(from.path()).equals(plain(to.path()));
  }

  /** Of two spellings of an encoded character, one. */
  private static String plain(String path) {
    return ENCODED.matcher(path).replaceAll(octet -> octet.group().toUpperCase(Locale.ROOT));
  }
}
