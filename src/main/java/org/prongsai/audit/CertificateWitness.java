package org.prongsai.audit;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Leaves every decision on a certificate to another, and keeps why one was refused. Accepts nothing
 * that the other refuses.
 */
final class CertificateWitness extends X509ExtendedTrustManager {

  private final X509ExtendedTrustManager judge;
  private final Instant now;
  private final List<Finding> seen = new ArrayList<>();

  CertificateWitness(X509ExtendedTrustManager judge, Instant now) {
    this.judge = judge;
    this.now = now;
  }

  /** Why the certificate was refused; empty where none was. */
  List<Finding> seen() {
    return List.copyOf(seen);
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket)
      throws CertificateException {
    try {
      judge.checkServerTrusted(chain, authType, socket);
    } catch (CertificateException e) {
      seen.addAll(reasons(chain, authType));
      throw e;
    }
  }

  private List<Finding> reasons(X509Certificate[] chain, String authType) {
    var reasons = new ArrayList<Finding>();
    for (var certificate : chain) {
      addDates(certificate, reasons);
    }
    if (isSelfSigned(chain[0])) {
      reasons.add(Finding.of(Reason.SELF_SIGNED));
    }
    if (reasons.isEmpty()) {
      boolean onlyTheHost = isTrustedForAnyHost(chain, authType);
      reasons.add(Finding.of(onlyTheHost ? Reason.WRONG_HOST : Reason.NOT_TRUSTED));
    }
    return reasons;
  }

  private void addDates(X509Certificate certificate, List<Finding> reasons) {
    if (certificate.getNotAfter().toInstant().isBefore(now)) {
      reasons.add(new Finding(Reason.EXPIRED, day(certificate.getNotAfter())));
    }
    if (certificate.getNotBefore().toInstant().isAfter(now)) {
      reasons.add(new Finding(Reason.NOT_YET_VALID, day(certificate.getNotBefore())));
    }
  }

  private static String day(Date date) {
    return date.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString();
  }

  private static boolean isSelfSigned(X509Certificate certificate) {
    if (!certificate.getIssuerX500Principal().equals(certificate.getSubjectX500Principal())) {
      return false;
    }
    try {
      certificate.verify(certificate.getPublicKey());
      return true;
    } catch (GeneralSecurityException e) {
      // Only called like its issuer.
      return false;
    }
  }

  /**
   * Asks again without the connection, which holds the name of the host. Only to find the cause.
   */
  private boolean isTrustedForAnyHost(X509Certificate[] chain, String authType) {
    try {
      judge.checkServerTrusted(chain, authType);
      return true;
    } catch (CertificateException e) {
      return false;
    }
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
      throws CertificateException {
    judge.checkServerTrusted(chain, authType, engine);
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String authType)
      throws CertificateException {
    judge.checkServerTrusted(chain, authType);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket)
      throws CertificateException {
    judge.checkClientTrusted(chain, authType, socket);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
      throws CertificateException {
    judge.checkClientTrusted(chain, authType, engine);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String authType)
      throws CertificateException {
    judge.checkClientTrusted(chain, authType);
  }

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return judge.getAcceptedIssuers();
  }
}
