package blackbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.Crypt;

/**
 * The servers of hosts, as Debian has them, started with settings of their own in a temporary
 * folder and on ports of this computer alone. They need no rights; started by root, which build
 * machines often are, nginx and Apache work as www-data. Accounts are made up in files of that
 * folder: nothing of the computer is changed.
 */
final class HostServers implements AutoCloseable {

  static final String USER = "officer";
  static final String PASSWORD = "รหัส ผ่าน";

  private static final Path CONFIGURATIONS = Path.of("src/test/resources/servers");
  private static final long PATIENCE_NANOS = 30_000_000_000L;

  /** What is looked for, and the package of Debian that has it. */
  private static final Map<String, String> PROGRAMS =
      Map.ofEntries(
          Map.entry("/usr/sbin/nginx", "nginx"),
          Map.entry("/usr/sbin/apache2", "apache2"),
          Map.entry("/usr/lib/apache2/modules/libphp*.so", "libapache2-mod-php"),
          Map.entry("/usr/sbin/php-fpm*", "php-fpm"),
          Map.entry("/usr/sbin/sshd", "openssh-server"),
          Map.entry("/usr/lib/*/libnss_wrapper.so", "libnss-wrapper"),
          Map.entry("/usr/bin/ssh-keygen", "openssh-client"),
          Map.entry("/usr/sbin/proftpd", "proftpd-core"),
          Map.entry("/usr/lib/proftpd/mod_tls.so", "proftpd-mod-crypto"),
          Map.entry("/usr/bin/openssl", "openssl"));

  private final Path folder;
  private final Path home;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final List<ProgramRun> running = new ArrayList<>();

  /**
   * Makes the accounts and keys.
   *
   * @param folder for settings, keys and logs
   * @param home of the only user, with the folder {@code public_html} that the web servers show
   * @throws AssertionError where a program is missing, which says how to install it
   */
  HostServers(Path folder, Path home) throws IOException {
    this.folder = folder;
    this.home = home;
    requirePrograms();
    boolean isRoot = System.getProperty("user.name").equals("root");
    values.put("folder", folder.toString());
    values.put("web", home.resolve("public_html").toString());
    values.put("modules", "/usr/lib/apache2/modules");
    values.put("php-module", find("/usr/lib/apache2/modules/libphp*.so").getFileName().toString());
    values.put("proftpd-modules", "/usr/lib/proftpd");
    values.put("nginx-user", isRoot ? "user www-data;" : "");
    values.put("apache-user", isRoot ? "User www-data\nGroup www-data" : "");
    values.put("php-user", isRoot ? "user = www-data\ngroup = www-data" : "");
    values.put("user", run("id", "-un"));
    values.put("group", run("id", "-gn"));
    if (isRoot) {
      // A temporary folder is closed to everybody else.
      Files.setPosixFilePermissions(
          folder.getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
      Files.createDirectories(Path.of("/run/sshd")); // as its service does when it is started
    }
    writeAccounts();
    run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", folder.resolve("host-key").toString());
    var certificate =
        "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30"
            + " -subj /CN=ftp.example -keyout key.pem -out certificate.pem";
    run("sh", "-c", "cd '" + folder + "' && " + certificate + " 2>/dev/null");
  }

  private static void requirePrograms() throws IOException {
    var missing = new TreeSet<String>();
    for (var program : PROGRAMS.entrySet()) {
      if (found(program.getKey()).isEmpty()) {
        missing.add(program.getValue());
      }
    }
    if (!missing.isEmpty()) {
      throw new AssertionError(
          "Servers of hosts are tried with Debian's own. Install them (as root): "
              + "apt-get install --no-install-recommends "
              + String.join(" ", missing));
    }
  }

  private static Path find(String pattern) throws IOException {
    return found(pattern).orElseThrow();
  }

  /** The last of the files of a pattern: the newest of several versions. */
  private static Optional<Path> found(String pattern) throws IOException {
    var top = Path.of(pattern.replaceFirst("/[^/]*\\*.*", ""));
    if (!pattern.contains("*") || Files.notExists(top)) {
      return Optional.of(top).filter(Files::exists);
    }
    var matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    try (Stream<Path> files = Files.walk(top, 2)) {
      return files.filter(matcher::matches).sorted().reduce((first, last) -> last);
    }
  }

  private void writeAccounts() throws IOException {
    var ids = run("id", "-u") + ":" + run("id", "-g");
    var secret = Crypt.crypt(PASSWORD, "$6$officeofficer");
    var account = "%s:%s:" + ids + "::" + home + ":/bin/sh\n";
    var others = Files.readAllLines(Path.of("/etc/passwd"));
    var sshd = others.stream().filter(line -> line.startsWith("sshd:")).findFirst().orElse("");
    Files.writeString(folder.resolve("users"), account.formatted(USER, "x") + sshd + "\n");
    Files.writeString(folder.resolve("secrets"), USER + ":" + secret + ":19000:0:99999:7:::\n");
    Files.writeString(folder.resolve("groups"), USER + ":x:" + run("id", "-g") + ":\n");
    var users = Files.writeString(folder.resolve("ftp-users"), account.formatted(USER, secret));
    Files.setPosixFilePermissions(users, PosixFilePermissions.fromString("rw-------"));
  }

  /** The first line that a program says. */
  static String run(String... command) {
    var run = ProgramRun.startCommand(List.of(command));
    if (run.exitCode() != 0) {
      throw new AssertionError(String.join(" ", command) + "\n" + run.output());
    }
    return run.output().lines().findFirst().orElse("");
  }

  static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /**
   * Starts nginx with PHP behind it.
   *
   * @param hosting what the office's guide says to write into its settings
   */
  void startNginx(int port, String hosting) throws IOException {
    values.put("hosting", hosting);
    var php = configuration("php-fpm.conf", port);
    startAlone(find("/usr/sbin/php-fpm*").toString(), "-R", "-F", "-y", php);
    start(port, "/usr/sbin/nginx", "-c", configuration("nginx.conf", port));
  }

  /** Starts Apache with PHP in it. */
  void startApache(int port) throws IOException {
    start(port, "/usr/sbin/apache2", "-DFOREGROUND", "-f", configuration("apache.conf", port));
  }

  /** Starts the SSH server, which takes the made-up user for a real one. */
  int startSsh() throws IOException {
    int port = freePort();
    start(
        port,
        "env",
        "LD_PRELOAD=" + find("/usr/lib/*/libnss_wrapper.so"),
        "NSS_WRAPPER_PASSWD=" + folder.resolve("users"),
        "NSS_WRAPPER_SHADOW=" + folder.resolve("secrets"),
        "NSS_WRAPPER_GROUP=" + folder.resolve("groups"),
        "/usr/sbin/sshd",
        "-D",
        "-e",
        "-f",
        configuration("sshd.conf", port));
    return port;
  }

  /** Starts the FTP server; with TLS it demands it, and that data go on with its session. */
  int startFtp(boolean isSecure) throws IOException {
    int port = freePort();
    values.put("tls", isSecure ? "on" : "off");
    start(port, "/usr/sbin/proftpd", "--nodaemon", "-c", configuration("proftpd.conf", port));
    return port;
  }

  /** What the provider would read out: of the key, or of the certificate; empty for plain FTP. */
  String fingerprint(String protocol) {
    return switch (protocol) {
      case "sftp" ->
          run("ssh-keygen", "-lf", folder.resolve("host-key.pub").toString()).split(" ")[1];
      case "ftps" -> "SHA256:" + certificateSum();
      default -> "";
    };
  }

  private String certificateSum() {
    var der = "openssl x509 -outform der -in '" + folder + "/certificate.pem'";
    var sum = run("sh", "-c", der + " | openssl dgst -sha256 -binary | openssl base64");
    return sum.replaceFirst("=+$", "");
  }

  private String configuration(String name, int port) throws IOException {
    var text = Files.readString(CONFIGURATIONS.resolve(name)).replace("{port}", "" + port);
    for (var value : values.entrySet()) {
      text = text.replace("{" + value.getKey() + "}", value.getValue());
    }
    return Files.writeString(folder.resolve(port + "-" + name), text).toString();
  }

  /** Starts a server and waits until it listens. */
  private void start(int port, String... command) {
    var run = startAlone(command);
    long until = System.nanoTime() + PATIENCE_NANOS;
    while (!listens(port)) {
      if (!run.isAlive() || System.nanoTime() > until) {
        throw new AssertionError(String.join(" ", command) + "\n" + run.output() + logs());
      }
    }
  }

  /** In a group of processes of its own: Apache ends with all of its group. */
  private ProgramRun startAlone(String... command) {
    var alone = new ArrayList<>(List.of("setsid"));
    alone.addAll(List.of(command));
    var run = ProgramRun.startCommand(alone);
    running.add(run);
    return run;
  }

  private static boolean listens(int port) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  /** What the servers wrote down. */
  String logs() {
    try (Stream<Path> files = Files.list(folder)) {
      var logs = new StringBuilder();
      for (var log : files.filter(file -> file.toString().endsWith(".log")).toList()) {
        logs.append('\n').append(log).append('\n').append(Files.readString(log));
      }
      return logs.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stops all that were started. */
  @Override
  public void close() {
    running.forEach(ProgramRun::end);
    running.forEach(ProgramRun::exitCode);
    running.clear();
  }
}
