package org.prongsai.cli;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says what was wrong with the arguments, in the language asked for, and how to see what is right.
 */
final class UsageErrorHandler implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException ex, String[] args) {
    var words = HelpWords.of(args);
    var command = ex.getCommandLine();
    var err = command.getErr();
    err.println(
        ex instanceof InvalidRequestException wrong
            ? words.get(wrong.key(), wrong.args())
            : words.get(key(ex), subject(ex)));
    err.println(words.get("wrong-use.help", command.getCommandSpec().qualifiedName()));
    return ProngsaiCommand.WRONG_USE;
  }

  private static String key(ParameterException ex) {
    if (ex instanceof UnmatchedArgumentException) {
      return "wrong-use.unknown";
    }
    return ex instanceof MissingParameterException ? "wrong-use.missing" : "wrong-use.value";
  }

  private static String subject(ParameterException ex) {
    if (ex instanceof UnmatchedArgumentException unmatched) {
      return String.join(" ", unmatched.getUnmatched());
    }
    if (ex.getArgSpec() instanceof CommandLine.Model.OptionSpec option) {
      return option.longestName() + (ex.getValue() == null ? "" : " " + ex.getValue());
    }
    return ex.getMessage();
  }
}
