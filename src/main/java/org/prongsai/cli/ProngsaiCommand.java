package org.prongsai.cli;

import java.io.FileDescriptor;
import java.io.PrintWriter;
import java.util.ResourceBundle;
import org.prongsai.cli.launch.ConsoleText;
import org.prongsai.cli.launch.LaunchArguments;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command {@code prongsai}. */
@Command(
    name = "prongsai",
    subcommands = {
      SiteCommand.OfBuild.class,
      SiteCommand.OfCheck.class,
      ScoreCommand.class,
      RecordVersionsCommand.class,
      AuditLinksCommand.class,
      PackageCommand.class,
      PdfCommand.class,
      DeployCommand.class,
      VerifyCommand.class,
      ImportCommand.class,
      CatalogueCommand.class,
      PreviewCommand.class,
      WorkbookCommand.class,
      TextCommands.OfTranslation.class,
      NewCommand.class,
      NewYearCommand.class,
      OpenCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = ProngsaiCommand.Version.class,
    synopsisSubcommandLabel =
        "(new | new-year | build | check | preview | package | pdf | deploy | verify | score"
            + " | audit-links | import | catalogue | workbook | translate | record-versions)")
public final class ProngsaiCommand {

  /** The site was published, or the check found no error. */
  public static final int PUBLISHED = 0;

  /** The content has problems; nothing was published. */
  public static final int CONTENT_PROBLEMS = 1;

  /** The program is at fault. */
  public static final int OUR_FAULT = 2;

  /** The command was used wrongly. */
  public static final int WRONG_USE = 64;

  /** The version of the program, from its jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      var version = ProngsaiCommand.class.getPackage().getImplementationVersion();
      return new String[] {"prongsai " + (version == null ? "(unpackaged)" : version)};
    }
  }

  /** Runs the command and returns its exit code. */
  public static int run(String... args) {
    var console = ConsoleText.ofThisComputer();
    var out = console.writer(FileDescriptor.out);
    var err = console.writer(FileDescriptor.err);
    var commands = new CommandLine(new ProngsaiCommand()).getSubcommands().keySet();
    return run(out, err, new LaunchArguments(commands, System.getenv()).of(args));
  }

  /** The same with streams of the caller. */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    var line = new CommandLine(new ProngsaiCommand());
    var words = HelpWords.of(args).bundle();
    line.setResourceBundle(words);
    line.setOut(out);
    line.setErr(err);
    line.setParameterExceptionHandler(new UsageErrorHandler());
    line.setExecutionExceptionHandler(new InternalErrorHandler());
    line.getCommandSpec().exitCodeOnInvalidInput(WRONG_USE).exitCodeOnExecutionException(OUR_FAULT);
    setWords(line, words);
    int code = args.length == 0 ? usage(line) : execute(line, err, args);
    out.flush();
    err.flush();
    return code;
  }

  private static void setWords(CommandLine line, ResourceBundle words) {
    for (var sub : line.getSubcommands().values()) {
      sub.setResourceBundle(words);
      setWords(sub, words);
    }
  }

  /** An error of the machine, such as no memory left, is no problem of the content either. */
  private static int execute(CommandLine line, PrintWriter err, String... args) {
    try {
      return line.execute(args);
    } catch (Error e) {
      InternalErrorHandler.say(err, e, args);
      return OUR_FAULT;
    }
  }

  private static int usage(CommandLine line) {
    line.usage(line.getErr());
    return WRONG_USE;
  }
}
