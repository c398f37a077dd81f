package org.prongsai.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Reports a bug of the program, with what a developer needs. Nothing was published. */
final class InternalErrorHandler implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception ex, CommandLine command, ParseResult result) {
    say(command.getErr(), ex, result.originalArgs().toArray(new String[0]));
    return ProngsaiCommand.OUR_FAULT;
  }

  static void say(PrintWriter err, Throwable fault, String... args) {
    err.println(HelpWords.of(args).get("our-fault"));
    fault.printStackTrace(err);
  }
}
