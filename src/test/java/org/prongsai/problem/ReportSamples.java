package org.prongsai.problem;

/** Problems as a run may find them. */
final class ReportSamples {

  static final String RESULTS = "content/data/ita-results/2567.csv";

  private ReportSamples() {}

  /** One error, two warnings, in two files, and a note. */
  static Problems several() {
    var problems = new Problems();
    problems.add(Rule.CONTACT_MISSING, Location.of("content/site.yml"), "contact.phone");
    problems.add(Rule.LICENCE_MISSING, Location.of("content/site.yml"), "licence");
    problems.add(Rule.READ_AS, Location.ofCell(RESULTS, 2, 4, 2, "total"), "๙๐.๔๒", "90.42");
    addNotANumber(problems, "สูง");
    return problems;
  }

  static Problems notANumber(String found) {
    var problems = new Problems();
    addNotANumber(problems, found);
    return problems;
  }

  private static void addNotANumber(Problems problems, String found) {
    problems.add(
        Rule.CELL_NOT_A_NUMBER, Location.ofCell(RESULTS, 2, 3, 2, "score"), found, "90.42");
  }
}
