package org.prongsai.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.prongsai.importer.OfficeImport;
import org.prongsai.importer.sheet.ImportKind;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.ThaiDigits;
import picocli.CommandLine;

/** One run of {@code import}: reads the files, says how, and writes the table if that is asked. */
record ImportRun(CommandLine command, ReadOptions options) {

  /**
   * What is to be done beyond reading.
   *
   * @param write whether the table is to be written
   * @param notes whether the notes are to be listed
   */
  record Wishes(boolean write, boolean notes) {}

  int run(ImportKind kind, String year, List<Path> files, Wishes wishes) {
    new OutputGuard(command).checkInput(options.config(false));
    var asked = year(year);
    for (var file : files) {
      if (!Files.isRegularFile(file)) {
        throw new InvalidQuery(command, "import.no-file", file);
      }
    }
    var site = options.config(false).siteDir();
    var result = new OfficeImport(kind, site, asked).run(files, wishes.write());
    var said =
        options.json()
            ? new ImportJson(result, options.language()).write(wishes.write())
            : new ImportText(result, site, options.language()).write(wishes);
    command.getOut().print(said);
    command.getOut().flush();
    return result.problems().hasErrors()
        ? ProngsaiCommand.CONTENT_PROBLEMS
        : ProngsaiCommand.PUBLISHED;
  }

  private FiscalYear year(String typed) {
    var year = ThaiDigits.toAscii(typed.strip());
    if (!year.matches("[0-9]{4}") || !FiscalYear.isPlausible(Integer.parseInt(year))) {
      throw new InvalidQuery(command, "import.year-not-be", typed);
    }
    return new FiscalYear(Integer.parseInt(year));
  }
}
