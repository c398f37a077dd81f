package org.prongsai.delivery.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.ftpserver.DataConnectionConfigurationFactory;
import org.apache.ftpserver.FtpServer;
import org.apache.ftpserver.FtpServerFactory;
import org.apache.ftpserver.listener.ListenerFactory;
import org.apache.ftpserver.ssl.SslConfigurationFactory;
import org.apache.ftpserver.usermanager.impl.BaseUser;
import org.apache.ftpserver.usermanager.impl.WritePermission;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prongsai.delivery.BuiltSite;
import org.prongsai.delivery.Deployment;
import org.prongsai.delivery.DeploymentPlan;
import org.prongsai.delivery.DeploymentPlanner;
import org.prongsai.delivery.PlaceException;
import org.prongsai.delivery.SmallSite;
import org.prongsai.settings.DeploySettings;
import org.prongsai.settings.DeploySettings.Protocol;
import org.prongsai.settings.KeptNames;

/** Deliveries over FTP, FTPS and SFTP to servers that run in the process of the test. */
class ServersIT {

  private static final KeptNames NONE = new KeptNames(List.of());
  private static final String PASSWORD = "รหัส ผ่าน";
  private static final String USER = "officer";
  private static final String FOLDER = "public_html/ita";

  @TempDir private Path folder;
  private Path home;
  private BuiltSite first;
  private BuiltSite second;
  private FtpServer ftp;
  private SshServer ssh;

  @BeforeEach
  void writeSites() throws Exception {
    home = Files.createDirectory(folder.resolve("home"));
    var more = new HashMap<>(SmallSite.first());
    for (int i = 0; i < 12; i++) {
      more.put("data/many/" + i + " ๑*?[a].csv", i + ",".repeat(8000));
    }
    first = SmallSite.write(folder.resolve("first"), more);
    second = SmallSite.write(folder.resolve("second"), SmallSite.second());
  }

  @AfterEach
  void stop() throws IOException {
    if (ftp != null) {
      ftp.stop();
    }
    if (ssh != null) {
      ssh.stop(true);
    }
  }

  /** Starts a server and returns its port. */
  private int start(Protocol protocol) throws Exception {
    return protocol == Protocol.SFTP ? startSsh() : startFtp(protocol == Protocol.FTPS);
  }

  private int startSsh() throws IOException {
    ssh = SshServer.setUpDefaultServer();
    ssh.setHost("127.0.0.1");
    ssh.setKeyPairProvider(new SimpleGeneratorHostKeyProvider(folder.resolve("host-key")));
    ssh.setPasswordAuthenticator(
        (user, password, session) -> user.equals(USER) && password.equals(PASSWORD));
    ssh.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
    ssh.setFileSystemFactory(new VirtualFileSystemFactory(home));
    ssh.start();
    return ssh.getPort();
  }

  private int startFtp(boolean isSecure) throws Exception {
    var server = new FtpServerFactory();
    var user = new BaseUser();
    user.setName(USER);
    user.setPassword(PASSWORD);
    user.setHomeDirectory(home.toString());
    user.setAuthorities(List.of(new WritePermission()));
    server.getUserManager().save(user);
    var listener = new ListenerFactory();
    listener.setServerAddress("127.0.0.1");
    int port = freePort();
    listener.setPort(port);
    var data = new DataConnectionConfigurationFactory();
    if (isSecure) {
      var ssl = new SslConfigurationFactory();
      ssl.setKeystoreFile(keystore().toFile());
      ssl.setKeystorePassword("secret");
      listener.setSslConfiguration(ssl.createSslConfiguration());
    }
    listener.setDataConnectionConfiguration(data.createDataConnectionConfiguration());
    server.addListener("default", listener.createListener());
    ftp = server.createServer();
    ftp.start();
    return port;
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** A certificate of the server's own making, as such servers have. */
  private Path keystore() throws Exception {
    var store = folder.resolve("store.p12");
    var made =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-J-XX:TieredStopAtLevel=1",
                "-genkeypair",
                "-alias",
                "ftp",
                "-keyalg",
                "EC",
                "-dname",
                "CN=ftp.example",
                "-keystore",
                store.toString(),
                "-storepass",
                "secret",
                "-storetype",
                "PKCS12")
            .redirectErrorStream(true)
            .start();
    assertEquals(0, made.waitFor(), () -> "keytool failed");
    return store;
  }

  private static DeploySettings settings(Protocol protocol, int port, String fingerprint) {
    return new DeploySettings(protocol, "127.0.0.1", port, USER, FOLDER, fingerprint);
  }

  private static String refusal(DeploySettings to, String password) {
    return assertThrows(
            PlaceException.class,
            () -> Places.open(to, password.getBytes(StandardCharsets.UTF_8)).close())
        .obstacle()
        .key();
  }

  /** What a server shows to somebody who knows none of its keys. */
  private static String fingerprint(Protocol protocol, int port) {
    if (protocol == Protocol.FTP) {
      return "";
    }
    var to = settings(protocol, port, "");
    var refusal =
        assertThrows(PlaceException.class, () -> Places.open(to, new byte[0]).close()).obstacle();
    assertEquals("deploy.fingerprint-new", refusal.key());
    return (String) refusal.args().get(1);
  }

  private static DeploymentPlan send(BuiltSite site, DeploySettings to) throws Exception {
    try (var place = Places.open(to, PASSWORD.getBytes(StandardCharsets.UTF_8))) {
      var plan = new DeploymentPlanner(site, place, NONE, false).plan();
      new Deployment(site, place, plan, count -> {}).carryOut();
      return plan;
    }
  }

  /** Of FTP only commands pass the proxy; the files take connections of their own. */
  private static long cutAfter(Protocol protocol) {
    return switch (protocol) {
      case FTP -> 1_500;
      case FTPS -> 6_000;
      default -> 60_000;
    };
  }

  private Map<String, String> there() throws IOException {
    return SmallSite.texts(home.resolve(FOLDER));
  }

  @ParameterizedTest
  @EnumSource(
      value = Protocol.class,
      names = {"FTP", "FTPS", "SFTP"})
  void aCutDeliveryGoesOnAndALaterOneTakesItsPlace(Protocol protocol) throws Exception {
    int port = start(protocol);
    var fingerprint = fingerprint(protocol, port);
    try (var cut = new CutProxy(port, cutAfter(protocol))) {
      var broken = settings(protocol, cut.port(), fingerprint);
      assertThrows(IOException.class, () -> send(first, broken));
    }
    assertTrue(!there().isEmpty() && !there().containsKey("SHA256SUMS"), there()::toString);
    var to = settings(protocol, port, fingerprint);

    var plan = send(first, to);

    assertTrue(plan.resumes());
    assertTrue(plan.present() > 0, "nothing had come before the cut");
    assertEquals(SmallSite.texts(first.folder()), there());
    send(second, to);
    assertEquals(SmallSite.texts(second.folder()), there());
    assertEquals("deploy.login", refusal(to, "wrong"));
    if (protocol != Protocol.FTP) {
      var other = settings(protocol, port, "SHA256:" + "A".repeat(43));
      assertEquals("deploy.fingerprint-other", refusal(other, PASSWORD));
    }
  }

  @Test
  void aServerThatSpeaksSomethingElseIsSaidTo() throws Exception {
    for (var words : List.of("HTTP/1.1 400 Bad Request\r\n\r\n", "\u0000\u0001\u0002\r\n", "")) {
      for (var protocol : List.of(Protocol.FTP, Protocol.FTPS, Protocol.SFTP)) {
        try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
          answer(server, words);
          var to = settings(protocol, server.getLocalPort(), "");
          assertEquals("deploy.not-spoken", refusal(to, PASSWORD), protocol + " " + words);
        }
      }
    }
    assertEquals("deploy.no-connection", refusal(settings(Protocol.SFTP, freePort(), ""), ""));
    assertEquals("deploy.no-connection", refusal(settings(Protocol.FTP, freePort(), ""), ""));
  }

  /** A server whose first folder holds more than any server does. */
  @Test
  void aListingWithoutAnEndIsGivenUp() throws Exception {
    var line = "type=file;size=1; " + "a".repeat(9000) + "\r\n";
    try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        var data = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      var answers =
          Map.of("PWD", "257 \"/\"", "SIZE", "550 none", "FEAT", "211-\r\n MLST x\r\n211 .");
      var lister = new Thread(() -> sendForever(data, line));
      var talker =
          new Thread(
              () -> {
                try (var peer = server.accept();
                    var in = new BufferedReader(new InputStreamReader(peer.getInputStream()))) {
                  var out = new PrintWriter(peer.getOutputStream(), true);
                  out.print("220 .\r\n");
                  out.flush();
                  for (String said; (said = in.readLine()) != null; out.flush()) {
                    var word = said.split(" ")[0];
                    var port = "229 (|||" + data.getLocalPort() + "|)";
                    var code =
                        word.equals("EPSV")
                            ? port
                            : word.equals("MLSD") ? "150 .\r\n226 ." : "200 .";
                    out.print(answers.getOrDefault(word, code) + "\r\n");
                  }
                } catch (IOException e) {
                  return; // the client left
                }
              });
      lister.setDaemon(true);
      talker.setDaemon(true);
      lister.start();
      talker.start();
      var to = settings(Protocol.FTP, server.getLocalPort(), "");
      var failure = assertThrows(IOException.class, () -> send(first, to));
      assertTrue(failure.getMessage().startsWith("longer than"), failure.toString());
    }
  }

  private static void sendForever(ServerSocket server, String line) {
    try (var peer = server.accept()) {
      while (true) {
        peer.getOutputStream().write(line.getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      return; // the client left
    }
  }

  private static void answer(ServerSocket server, String words) {
    var thread =
        new Thread(
            () -> {
              try (var peer = server.accept()) {
                peer.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
              } catch (IOException e) {
                return; // the client left
              }
            });
    thread.setDaemon(true);
    thread.start();
  }
}
