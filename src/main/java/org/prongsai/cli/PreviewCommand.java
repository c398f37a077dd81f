package org.prongsai.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.prongsai.cli.launch.PageOpener;
import org.prongsai.preview.PreviewServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code prongsai preview}: shows the site in a browser of this computer, anew after each change.
 */
@Command(name = "preview", aliases = "serve", mixinStandardHelpOptions = true)
final class PreviewCommand implements Callable<Integer> {

  private static final int MOST_PORT = 65_535;
  private static final int MOST_SECONDS = 10;

  @Spec private CommandSpec spec;

  @Mixin private PreviewOptions options;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "0",
      descriptionKey = "preview.port")
  private int port;

  @Option(names = "--no-browser", descriptionKey = "preview.no-browser")
  private boolean quiet;

  /** A preview is built beside the published site, so that it never takes its place. */
  static final class PreviewOptions extends ReadOptions {

    Path published() {
      return super.outputDir();
    }

    @Override
    Path outputDir() {
      return super.outputDir().resolveSibling("preview").resolve("site");
    }
  }

  @Override
  public Integer call() throws InterruptedException {
    var command = spec.commandLine();
    var config = options.config(true);
    new OutputGuard(command).check(config);
    if (port < 0 || port > MOST_PORT) {
      throw new InvalidRequestException(command, "preview.port-taken", port);
    }
    var words = HelpWords.of("--lang", options.language());
    var ended = new CountDownLatch(1);
    var closed = new CountDownLatch(1);
    try (var server = new PreviewServer(config, options.published(), port, words)) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(ended, closed)));
      command.getOut().println(words.get("preview.started", server.address()));
      command.getOut().flush();
      if (!quiet) {
        // Where none can be opened the address in the console is enough.
        PageOpener.ofThisComputer().open(server.address());
      }
      ended.await();
    } catch (BindException e) {
      throw new InvalidRequestException(command, "preview.port-taken", port);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot listen on this computer", e);
    }
    closed.countDown();
    return ProngsaiCommand.PUBLISHED;
  }

  /** Ctrl+C: the process goes on until the server has closed. */
  private static void end(CountDownLatch ended, CountDownLatch closed) {
    ended.countDown();
    try {
      closed.await(MOST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
