package blackbox;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.prongsai.cli.ProngsaiCommand;

/**
 * The program called in the process of the tests, which is warm: for what it says and leaves. What
 * only a process of its own can show asks {@link ProgramRun}.
 *
 * @param output what it said, on both streams
 */
record ProgramCall(int exitCode, String output) {

  static ProgramCall of(String... arguments) {
    var text = new StringWriter();
    var out = new PrintWriter(text, true);
    return new ProgramCall(ProngsaiCommand.run(out, out, arguments), text.toString());
  }
}
