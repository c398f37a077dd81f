package org.prongsai.audit.http;

import java.net.InetAddress;
import java.net.Proxy;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
    return new Network(resolver, sockets, trusting(Optional.empty()));
  }

  /** Trusts the issuers in the store, or else those that the Java platform trusts. */
  private static X509TrustManager trusting(Optional<KeyStore> store) {
    try {
      var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      factory.init(store.orElse(null));
      return Arrays.stream(factory.getTrustManagers())
          .filter(X509TrustManager.class::isInstance)
          .map(X509TrustManager.class::cast)
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("the platform checks no certificates"));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the platform cannot check certificates", e);
    }
  }

  /** The same, trusting the issuers in a store instead. */
  public Network trustingOnly(KeyStore store) {
    return new Network(resolver, sockets, trusting(Optional.of(store)));
  }
}
