package org.prongsai.audit.http;

import java.net.InetAddress;
import java.net.Proxy;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.function.Supplier;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/**
 * What connects the audit to the world.
 *
 * @param sockets new ones, not yet connected
 * @param trust decides whose certificates are trusted
 */
public record Network(Resolver resolver, Supplier<Socket> sockets, X509TrustManager trust) {

  /** Names, connections and trusted issuers of this computer. Proxies are not used. */
  public static Network ofSystem() {
    Resolver resolver = host -> List.of(InetAddress.getAllByName(host));
    // A proxy would connect to an address of its own choice, which nobody checked.
    Supplier<Socket> sockets = () -> new Socket(Proxy.NO_PROXY);
    return new Network(resolver, sockets, platformTrust());
  }

  private static X509TrustManager platformTrust() {
    try {
      var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      factory.init((KeyStore) null);
      return (X509TrustManager) factory.getTrustManagers()[0];
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the platform cannot check certificates", e);
    }
  }
}
