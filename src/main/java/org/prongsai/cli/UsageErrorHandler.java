package org.prongsai.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
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
    if (ex instanceof MissingParameterException missing) {
      boolean isOption = missing.getMissing().stream().allMatch(ArgSpec::isOption);
      return isOption ? "wrong-use.missing" : "wrong-use.missing-argument";
    }
    return "wrong-use.value";
  }

  private static String subject(ParameterException ex) {
    if (ex instanceof UnmatchedArgumentException unmatched) {
      return String.join(" ", unmatched.getUnmatched());
    }
    if (ex instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return missing.getMissing().stream()
          .map(arg -> arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel())
          .collect(Collectors.joining(", "));
    }
    if (ex.getArgSpec() instanceof OptionSpec option) {
      return option.longestName() + (ex.getValue() == null ? "" : " " + ex.getValue());
    }
    return ex.getMessage();
  }
}
