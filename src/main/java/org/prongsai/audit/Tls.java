package org.prongsai.audit;

import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;

/** Encrypts a connection. Certificate and host name are always verified. */
final class Tls {

  private final CertificateWitness witness;

  Tls(CertificateWitness witness) {
    this.witness = witness;
  }

  /** The encrypted connection, which ends with the plain one. */
  Socket over(Socket plain, WebAddress address) throws IOException {
    var name = address.host().replaceAll("[\\[\\]]", "");
    var factory = context().getSocketFactory();
    var socket = (SSLSocket) factory.createSocket(plain, name, address.port(), true);
    var parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    socket.startHandshake();
    return socket;
  }

  private SSLContext context() {
    try {
      var context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {witness}, null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the platform has no TLS", e);
    }
  }
}
