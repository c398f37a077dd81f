package org.prongsai.cli;

import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Reports a bug of the program, with what a developer needs. Nothing was published. */
final class InternalErrorHandler implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception ex, CommandLine command, ParseResult result) {
    var args = result.originalArgs().toArray(new String[0]);
    var refused =
        Stream.iterate((Throwable) ex, Objects::nonNull, Throwable::getCause)
            .filter(FileSystemException.class::isInstance)
            .findFirst();
    if (refused.isPresent()) {
      // Whose folder it is and what else has the file open, only the office can tell.
      var words = HelpWords.of(args);
      command.getErr().println(words.get("file-refused", refused.get()));
      return ProngsaiCommand.CONTENT_PROBLEMS;
    }
    say(command.getErr(), ex, args);
    return ProngsaiCommand.OUR_FAULT;
  }

  static void say(PrintWriter err, Throwable fault, String... args) {
    err.println(HelpWords.of(args).get("our-fault"));
    fault.printStackTrace(err);
  }
}
