package org.prongsai.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.prongsai.folder.FolderWalk;

/** SHA-256 over names and bytes: equal where nothing differs. */
final class Fingerprint {

  // Everything below the site folder that a build reads.
  private static final List<String> INPUTS = List.of("content", "templates", "assets");

  private final MessageDigest digest = DigestUtils.getSha256Digest();

  private Fingerprint() {}

  /**
   * What a build depends on: the program, its settings and the site. Empty where the program does
   * not run from its jar, so that it cannot be told from another.
   */
  static Optional<String> ofInputs(BuildConfig config) {
    return jar()
        .map(
            jar -> {
              var fingerprint = new Fingerprint();
              fingerprint.add(jar.getParent(), jar);
              fingerprint.add(config.asOf().toString());
              // Pages are checked for it.
              fingerprint.add(config.siteDir().toString());
              INPUTS.forEach(name -> fingerprint.addBelow(config.siteDir(), name));
              fingerprint.addHostSettings(config.siteDir());
              return fingerprint.hex();
            });
  }

  /** The jar names its libraries with their versions, so it stands for them too. */
  private static Optional<Path> jar() {
    var source = Fingerprint.class.getProtectionDomain().getCodeSource();
    try {
      return source == null
          ? Optional.empty()
          : Optional.of(Path.of(source.getLocation().toURI())).filter(Files::isRegularFile);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private void addHostSettings(Path root) {
    var file = root.resolve("jbake.properties");
    if (Files.isRegularFile(file)) {
      add(root, file);
    }
  }

  private void addBelow(Path root, String name) {
    var found = FolderWalk.below(root.resolve(name));
    found.files().forEach(path -> add(root, path));
    found.refused().forEach((path, why) -> add(root.relativize(path) + " " + why));
  }

  private void add(Path root, Path file) {
    try {
      add(root.relativize(file) + "\u0000" + Files.size(file));
      DigestUtils.updateDigest(digest, file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private void add(String text) {
    digest.update((text + "\u0000").getBytes(StandardCharsets.UTF_8));
  }

  private String hex() {
    return Hex.encodeHexString(digest.digest());
  }
}
