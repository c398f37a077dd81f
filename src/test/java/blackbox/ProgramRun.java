package blackbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A run of the packaged program in a process of its own. */
final class ProgramRun {

  private static final long LIMIT_SECONDS = 300;
  // A build is over before the optimising compiler has paid for itself.
  private static final List<String> QUICK_START =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Djruby.compile.mode=OFF");

  private final Process process;
  private final Path log;

  private ProgramRun(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /** Starts the program with the arguments. */
  static ProgramRun start(String... arguments) {
    return start(List.of(), arguments);
  }

  /** Starts the program in a JVM with options of its own. */
  static ProgramRun start(List<String> jvmOptions, String... arguments) {
    return startCommand(command(jvmOptions, arguments));
  }

  /** The words of the command that runs the program. */
  static List<String> command(List<String> jvmOptions, String... arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(QUICK_START);
    var jar = Path.of(System.getProperty("prongsai.jar"));
    var classes = jar.resolveSibling("prongsai.jsa");
    if (Files.exists(classes)) {
      command.addAll(List.of("-XX:SharedArchiveFile=" + classes, "-Xlog:disable"));
    }
    command.addAll(jvmOptions);
    command.addAll(List.of("-jar", jar.toString()));
    command.addAll(List.of(arguments));
    return command;
  }

  /** Starts any command. */
  static ProgramRun startCommand(List<String> command) {
    try {
      var log = Files.createTempFile("prongsai-run", ".log");
      log.toFile().deleteOnExit();
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().put("LC_ALL", "C.UTF-8");
      return new ProgramRun(builder.redirectOutput(log.toFile()).start(), log);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start " + command, e);
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Asks the process to end, as Ctrl+C does. */
  void end() {
    process.destroy();
  }

  /** Ends the process at once, as a power cut would; nothing in it can react. */
  void kill() {
    process.destroyForcibly();
    exitCode();
  }

  /** Waits for the end. */
  int exitCode() {
    try {
      if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("still running after " + LIMIT_SECONDS + " s: " + output());
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What it said, on both streams. */
  String output() {
    try {
      return Files.readString(log, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + log, e);
    }
  }
}
