package org.prongsai.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.prongsai.folder.SiteFolder;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.yaml.Yaml;
import org.prongsai.yaml.YamlValues;

/**
 * Where a site is sent: {@code deploy:} of {@code site.yml}. A password is never part of it.
 *
 * @param folder as the server names it after the login, or a folder of this computer
 * @param fingerprint of the server's key or certificate, or empty
 */
public record DeploySettings(
    Protocol protocol, String host, int port, String user, String folder, String fingerprint) {

  /** How files get there. */
  public enum Protocol {
    FOLDER(0),
    FTP(21),
    FTPS(21),
    SFTP(22);

    private final int port;

    Protocol(int port) {
      this.port = port;
    }

    /** Whether passwords and files cross the network readable for all on the way. */
    public boolean isOpen() {
      return this == FTP;
    }

    /** As the settings write it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static final String KEY = "deploy";

  private static final Set<String> KEYS =
      Set.of("protocol", "host", "port", "user", "folder", "fingerprint");
  private static final List<String> PROTOCOLS = List.of("folder", "ftp", "ftps", "sftp");
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:-]{1,255}");
  private static final Pattern FINGERPRINT = Pattern.compile("SHA256:[A-Za-z0-9+/]{43}=?");
  private static final Pattern PORT = Pattern.compile("[1-9][0-9]{0,4}");
  private static final int LAST_PORT = 65535;

  public DeploySettings {
    // A line end in what is sent to a server would begin another command.
    if ((host + user + folder).chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("host, user, folder");
    }
    if (port < 0 || port > LAST_PORT) {
      throw new IllegalArgumentException("port " + port);
    }
    boolean isRoot = folder.matches("/+");
    folder = isRoot ? "/." : folder.replaceFirst("(?<=[^/\\\\])/+$", "");
    folder = folder.isEmpty() ? "." : folder;
    port = port == 0 ? protocol.port : port;
  }

  /** What the settings of a site folder name. */
  public static Optional<DeploySettings> of(Path siteDir, Problems problems) {
    var file = siteDir.resolve(SiteFolder.SETTINGS);
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      return Optional.empty();
    }
    return SiteFolder.text(file, SiteFolder.SETTINGS, problems)
        .flatMap(text -> Yaml.read(text, SiteFolder.SETTINGS, problems))
        .flatMap(yaml -> parse(yaml, new YamlValues(problems)));
  }

  static Optional<DeploySettings> parse(Yaml.Mapping yaml, YamlValues values) {
    var given = values.mapping(yaml, KEY, "{protocol: sftp, host: …, user: …, folder: …}");
    return given.map(
        deploy -> {
          values.refuseUnknownKeys(deploy, KEYS);
          values.requirePresent(deploy, "protocol");
          values.requirePresent(deploy, "folder");
          var protocol =
              values
                  .choice(deploy, "protocol", PROTOCOLS)
                  .map(word -> Protocol.valueOf(word.toUpperCase(Locale.ROOT)))
                  .orElse(Protocol.FOLDER);
          if (protocol != Protocol.FOLDER) {
            values.requirePresent(deploy, "host");
            values.requirePresent(deploy, "user");
          }
          var port = matching(deploy, "port", PORT, "22", values);
          int number = port.isEmpty() ? 0 : Integer.parseInt(port);
          if (number > LAST_PORT) {
            values.refuse(deploy.get("port").orElseThrow(), Rule.YAML_VALUE, "22");
          }
          return new DeploySettings(
              protocol,
              matching(deploy, "host", HOST, "www.example.go.th", values),
              number > LAST_PORT ? 0 : number,
              oneLine(deploy, "user", values),
              oneLine(deploy, "folder", values),
              matching(deploy, "fingerprint", FINGERPRINT, "SHA256:…", values));
        });
  }

  private static String oneLine(Yaml.Mapping yaml, String key, YamlValues values) {
    return matching(yaml, key, Pattern.compile("\\P{Cc}*"), "public_html/ita", values);
  }

  private static String matching(
      Yaml.Mapping yaml, String key, Pattern pattern, String example, YamlValues values) {
    var text = values.text(yaml, key);
    if (text.isEmpty() || pattern.matcher(text).matches()) {
      return text;
    }
    values.refuse(yaml.get(key).orElseThrow(), Rule.YAML_VALUE, example);
    return "";
  }

  /** The folder and those around it, the outermost first. */
  public List<String> folders() {
    var folders = new ArrayList<String>();
    for (int end = folder.indexOf('/', 1); end >= 0; end = folder.indexOf('/', end + 1)) {
      folders.add(folder.substring(0, end));
    }
    folders.add(folder);
    return folders;
  }

  /** The place as messages name it. */
  @Override
  public String toString() {
    return protocol == Protocol.FOLDER
        ? folder
        : protocol.word() + "://" + user + "@" + host + ":" + port + " " + folder;
  }
}
