package org.prongsai.audit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * What connects the audit to the world.
 *
 * @param trust decides on certificates, host names included, as that of the Java platform does
 */
public record Network(Resolver resolver, Dialer dialer, X509ExtendedTrustManager trust) {

  /** Names, connections and trusted issuers of this computer. Proxies are not used. */
  public static Network ofSystem() {
    Resolver resolver = host -> List.of(InetAddress.getAllByName(host));
    Dialer dialer =
        (address, port, within) -> {
          // A proxy would connect to an address of its own choice, which nobody checked.
          var socket = new Socket(Proxy.NO_PROXY);
          try {
            int millis = (int) Math.min(Integer.MAX_VALUE, Math.max(1, within.toMillis()));
            socket.connect(new InetSocketAddress(address, port), millis);
            return socket;
          } catch (IOException e) {
            socket.close();
            throw e;
          }
        };
    return new Network(resolver, dialer, trusting(Optional.empty()));
  }

  /** Trusts the issuers in the store, or else those that the Java platform trusts. */
  private static X509ExtendedTrustManager trusting(Optional<KeyStore> store) {
    try {
      var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      factory.init(store.orElse(null));
      return Arrays.stream(factory.getTrustManagers())
          .filter(X509ExtendedTrustManager.class::isInstance)
          .map(X509ExtendedTrustManager.class::cast)
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("the platform checks no certificates"));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the platform cannot check certificates", e);
    }
  }

  /** The same, trusting the issuers in a store instead. */
  public Network trustingOnly(KeyStore store) {
    return new Network(resolver, dialer, trusting(Optional.of(store)));
  }
}
