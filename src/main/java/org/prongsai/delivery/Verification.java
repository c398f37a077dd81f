package org.prongsai.delivery;

import java.util.List;
import java.util.Optional;

/**
 * How what stands at a place compares with a list of a site.
 *
 * @param isOwnList whether it was compared with the site in the office, not with the list there
 * @param isSameState whether the list there is that of the site in the office
 * @param checked how many files were compared
 * @param missing files that are not there
 * @param changed files with another content
 * @param foreign files of a folder that no list has
 * @param unseen files that a web server keeps to itself, and that so could not be compared
 * @param unreached files of which the server gave no answer that could be read, each with why
 * @param elsewhere the address for which the site was made, where it is not the one that was read
 */
public record Verification(
    boolean isOwnList,
    boolean isSameState,
    int checked,
    List<String> missing,
    List<String> changed,
    List<String> foreign,
    List<String> unseen,
    List<Unreached> unreached,
    Optional<String> elsewhere) {

  /** A file that the server gave no answer for; the key is that of the words that say why. */
  public record Unreached(String path, String key, Object arg) {}

  public Verification {
    missing = List.copyOf(missing);
    changed = List.copyOf(changed);
    foreign = List.copyOf(foreign);
    unseen = List.copyOf(unseen);
    unreached = List.copyOf(unreached);
  }

  /** Whether all that could be compared is as the list says. */
  public boolean isWhole() {
    return missing.isEmpty()
        && changed.isEmpty()
        && foreign.isEmpty()
        && unreached.isEmpty()
        && elsewhere.isEmpty();
  }
}
