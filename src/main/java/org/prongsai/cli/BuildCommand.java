package org.prongsai.cli;

import picocli.CommandLine.Command;

/** {@code prongsai build}: builds the site and puts it in place. */
@Command(name = "build", mixinStandardHelpOptions = true)
final class BuildCommand extends SiteCommand {
  @Override
  boolean isPublishing() {
    return true;
  }
}
