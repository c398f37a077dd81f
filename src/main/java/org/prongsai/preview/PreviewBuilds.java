package org.prongsai.preview;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.prongsai.build.BuildConfig;
import org.prongsai.build.BuildReport;
import org.prongsai.build.SiteBuild;
import org.prongsai.host.asciidoctor.AsciiDocEngine;

/**
 * Builds a site whenever its sources have changed, one build after the other, until it is closed.
 */
final class PreviewBuilds implements AutoCloseable {

  private static final long LOOK_EVERY_MILLIS = 300;
  private static final long END_MILLIS = 3_000;

  /** A file that another program holds open for a moment can fail a build. */
  private static final int TRIES = 3;

  private final BuildConfig config;
  private final Consumer<PreviewState> listener;
  private final AsciiDocEngine engine = new AsciiDocEngine();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread thread = new Thread(this::run, "preview-builds");
  private volatile PreviewState state = PreviewState.STARTING;

  /**
   * @param listener hears each new state
   */
  PreviewBuilds(BuildConfig config, Consumer<PreviewState> listener) {
    this.config = config;
    this.listener = listener;
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  PreviewState state() {
    return state;
  }

  /** Where the pages lie: those of the last build, before the first one the published ones. */
  Path pages(Path published) {
    return config.outputDir().toFile().isDirectory() ? config.outputDir() : published;
  }

  private void run() {
    SourceSnapshot built = null;
    int tries = 0;
    while (!isClosed(0)) {
      var now = SourceSnapshot.of(config.siteDir());
      if (!now.equals(built) && isSettled(now)) {
        tell(state.started());
        tell(build());
        tries = state.failure().isEmpty() ? 0 : tries + 1;
        built = tries == 0 || tries >= TRIES ? now : null;
        tries %= TRIES;
      }
      isClosed(LOOK_EVERY_MILLIS);
    }
  }

  /** Whoever saves a file writes it in pieces, or a new one beside it and renames that. */
  private boolean isSettled(SourceSnapshot now) {
    return !isClosed(LOOK_EVERY_MILLIS) && SourceSnapshot.of(config.siteDir()).equals(now);
  }

  private boolean isClosed(long millis) {
    try {
      return closed.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** The next change is another chance, so a preview outlives what ends a command. */
  @SuppressWarnings("PMD.AvoidCatchingGenericException")
  private PreviewState build() {
    try {
      BuildReport report = new SiteBuild(config).run(engine);
      return state.built(report.outcome(), report.problems());
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      return state.failed(e.toString());
    }
  }

  private void tell(PreviewState next) {
    state = next;
    listener.accept(next);
  }

  /** A build that is under way has some seconds to end; what it leaves the next start clears. */
  @Override
  public void close() {
    closed.countDown();
    try {
      thread.join(END_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (!thread.isAlive()) {
      engine.close();
    }
  }
}
