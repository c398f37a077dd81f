package org.prongsai.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.problem.Problems;
import org.prongsai.settings.DeploySettings.Protocol;
import org.prongsai.yaml.Yaml;
import org.prongsai.yaml.YamlValues;

class DeploySettingsTest {

  private final Problems problems = new Problems();

  private Optional<DeploySettings> read(String lines) {
    var text = "deploy: {" + lines + "}\n";
    return Yaml.read(text, "content/site.yml", problems)
        .flatMap(yaml -> DeploySettings.parse(yaml, new YamlValues(problems)));
  }

  @Test
  void aServerIsReadWithItsUsualPort() {
    var to = read("protocol: sftp, host: a.go.th, user: u, folder: public_html/ita/").orElseThrow();

    assertEquals(new DeploySettings(Protocol.SFTP, "a.go.th", 22, "u", "public_html/ita", ""), to);
    assertEquals(List.of("public_html", "public_html/ita"), to.folders());
    assertEquals("sftp://u@a.go.th:22 public_html/ita", to.toString());
    assertEquals(21, read("protocol: ftps, host: a, user: u, folder: x").orElseThrow().port());
    assertTrue(problems.sorted().isEmpty(), () -> problems.sorted().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "protocol: sftp, folder: x, user: u",
        "protocol: sftp, folder: x, host: a",
        "protocol: http, folder: x",
        "protocol: folder",
        "protocol: folder, folder: x, password: secret",
        "protocol: ftp, folder: x, host: a, user: u, port: 70000",
        "protocol: ftp, folder: x, host: a, user: u, port: ssh",
        "protocol: ftp, folder: x, host: 'a b', user: u",
        "protocol: sftp, folder: x, host: a, user: u, fingerprint: aa:bb"
      })
  void whatIsWrongOrAPasswordIsReported(String lines) {
    read(lines);

    assertEquals(1, problems.sorted().size(), () -> problems.sorted().toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 65_536})
  void aPortThatIsNoneIsRefused(int port) {
    assertThrows(
        IllegalArgumentException.class,
        () -> new DeploySettings(Protocol.SFTP, "a", port, "u", "x", ""));
  }

  @Test
  void aLineEndCannotBeginAnotherCommand() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new DeploySettings(Protocol.FTP, "a", 21, "u\r\nDELE x", "x", ""));
  }
}
