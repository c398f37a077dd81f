package org.prongsai.cli;

import picocli.CommandLine.Command;

/** {@code prongsai check}: all that build does but publishing. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand extends SiteCommand {
  @Override
  boolean isPublishing() {
    return false;
  }
}
