package org.prongsai.cli;

import java.io.PrintWriter;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** The program is at fault: says so, with what a developer needs. Nothing was published. */
final class OurFault implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception ex, CommandLine command, ParseResult result) {
    ResourceBundle words = HelpWords.of(result.originalArgs().toArray(new String[0]));
    PrintWriter err = command.getErr();
    err.println(HelpWords.say(words, "our-fault"));
    ex.printStackTrace(err);
    return Prongsai.OUR_FAULT;
  }
}
