package org.prongsai.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code prongsai audit-links}: visits the addresses of evidence and says what is wrong. */
@Command(name = "audit-links", mixinStandardHelpOptions = true)
final class AuditLinksCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private SiteOptions options;

  @Option(names = "--offline", descriptionKey = "audit.offline")
  private boolean offline;

  @Option(names = "--allow-private", descriptionKey = "audit.allow-private")
  private boolean allowPrivate;

  @Override
  public Integer call() {
    return new AuditLinksRun(spec.commandLine(), options).run(offline, allowPrivate);
  }
}
