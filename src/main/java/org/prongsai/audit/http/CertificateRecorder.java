package org.prongsai.audit.http;

import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLSession;
import javax.net.ssl.X509TrustManager;
import org.apache.hc.client5.http.ssl.HttpsSupport;
import org.prongsai.audit.reason.Reason;
import org.prongsai.audit.reason.ReasonDetail;

/**
 * Records why the certificate of a host was refused. It decides nothing itself: the trust manager
 * checks the issuers, and the library checks the name. Accepts nothing that they refuse.
 */
final class CertificateRecorder implements X509TrustManager, HostnameVerifier {

  private final X509TrustManager trust;
  private final Instant now;
  private final List<ReasonDetail> recorded = new ArrayList<>();

  CertificateRecorder(X509TrustManager trust, Instant now) {
    this.trust = trust;
    this.now = now;
  }

  /** Why the certificate was refused; empty where none was. */
  List<ReasonDetail> reasons() {
    return List.copyOf(recorded);
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String authType)
      throws CertificateException {
    if (!recorded.isEmpty()) {
      // A host with several IP addresses: the next one does not make up for this one.
      throw new CertificateException("refused before");
    }
    try {
      trust.checkServerTrusted(chain, authType);
    } catch (CertificateException e) {
      recorded.addAll(reasons(chain));
      throw e;
    }
  }

  @Override
  public boolean verify(String host, SSLSession session) {
    boolean isOfHost = HttpsSupport.getDefaultHostnameVerifier().verify(host, session);
    if (!isOfHost) {
      recorded.add(ReasonDetail.of(Reason.WRONG_HOST));
    }
    return isOfHost;
  }

  private List<ReasonDetail> reasons(X509Certificate[] chain) {
    var reasons = new ArrayList<ReasonDetail>();
    for (var certificate : chain) {
      addDates(certificate, reasons);
    }
    if (isSelfSigned(chain[0])) {
      reasons.add(ReasonDetail.of(Reason.SELF_SIGNED));
    }
    return reasons.isEmpty() ? List.of(ReasonDetail.of(Reason.NOT_TRUSTED)) : reasons;
  }

  private void addDates(X509Certificate certificate, List<ReasonDetail> reasons) {
    if (certificate.getNotAfter().toInstant().isBefore(now)) {
      reasons.add(new ReasonDetail(Reason.EXPIRED, day(certificate.getNotAfter())));
    }
    if (certificate.getNotBefore().toInstant().isAfter(now)) {
      reasons.add(new ReasonDetail(Reason.NOT_YET_VALID, day(certificate.getNotBefore())));
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

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String authType)
      throws CertificateException {
    trust.checkClientTrusted(chain, authType);
  }

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return trust.getAcceptedIssuers();
  }
}
