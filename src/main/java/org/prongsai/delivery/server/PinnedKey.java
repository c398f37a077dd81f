package org.prongsai.delivery.server;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import javax.net.ssl.X509TrustManager;
import org.apache.commons.codec.digest.DigestUtils;
import org.prongsai.delivery.PlaceException;

/**
 * The one key, or certificate, that a server is believed to be the right one by. Which one a server
 * showed is kept, so that it can be said.
 */
final class PinnedKey implements X509TrustManager {

  private final String pinned;
  private String seen = "";

  /**
   * @param pinned its fingerprint as ssh-keygen writes it, or empty where none was written down yet
   */
  PinnedKey(String pinned) {
    this.pinned = pinned.strip().replaceFirst("=+$", "");
  }

  /** Whether the bytes are those of the right key. */
  boolean accepts(byte[] key) {
    var sum = Base64.getEncoder().withoutPadding().encodeToString(DigestUtils.sha256(key));
    seen = "SHA256:" + sum;
    return seen.equals(pinned);
  }

  boolean wasRefused() {
    return !seen.isEmpty() && !seen.equals(pinned);
  }

  /** Why a connection ended that broke off at the key. */
  PlaceException refusal(String host) {
    return pinned.isEmpty()
        ? new PlaceException("deploy.fingerprint-new", host, seen)
        : new PlaceException("deploy.fingerprint-other", host, seen, pinned);
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String method)
      throws CertificateException {
    if (!accepts(chain[0].getEncoded())) {
      throw new CertificateException("not the pinned certificate");
    }
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String method)
      throws CertificateException {
    throw new CertificateException("this is no server");
  }

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return new X509Certificate[0];
  }
}
