package org.prongsai.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code prongsai build}: builds the site and puts it in place. */
@Command(name = "build", mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private SiteOptions options;

  @Override
  public Integer call() {
    return new BuildRun(spec.commandLine(), options).run(true);
  }
}
