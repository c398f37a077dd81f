package org.prongsai.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Makes certificates with the keytool of the running platform. */
final class Certificates {

  private static final String PASSWORD = "changeit";

  private final Path store;

  /** Makes an authority in the folder. */
  Certificates(Path folder) throws IOException, InterruptedException {
    store = folder.resolve("keys.jks");
    make("authority", "-ext", "bc:c=ca:true", "-validity", "30", "-startdate", "-20d");
  }

  /** A certificate for the host; without further options one that the authority did not sign. */
  void make(String host, String... options) throws IOException, InterruptedException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                // A short run gains from a quick start, and the key in the file is worth nothing.
                "-J-XX:TieredStopAtLevel=1",
                "-J-XX:+UseSerialGC",
                "-storetype",
                "JKS",
                "-genkeypair",
                "-alias",
                host,
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + host,
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD,
                "-keypass",
                PASSWORD));
    command.addAll(Arrays.asList(options));
    var log = store.resolveSibling(host + ".log").toFile();
    var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
    // So that it fails where it would ask a question.
    process.getOutputStream().close();
    assertEquals(0, process.waitFor(), () -> read(log.toPath()));
  }

  private static String read(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** A store that trusts the authority and nobody else. */
  KeyStore authority() throws GeneralSecurityException, IOException {
    var trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("authority", load().getCertificate("authority"));
    return trusted;
  }

  /** What a host needs to show the certificate made under the name. */
  SSLContext identity(String name) throws GeneralSecurityException, IOException {
    var all = load();
    var one = KeyStore.getInstance("PKCS12");
    one.load(null, null);
    var key = all.getKey(name, PASSWORD.toCharArray());
    one.setKeyEntry(name, key, PASSWORD.toCharArray(), all.getCertificateChain(name));
    var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(one, PASSWORD.toCharArray());
    var context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return context;
  }

  private KeyStore load() throws GeneralSecurityException, IOException {
    return KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
  }
}
