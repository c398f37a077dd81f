import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

/**
 * Has DuckDB convert a CSV file to CSV and JSON, and to XLSX where its extension is there: {@code
 * java -cp duckdb_jdbc.jar DuckDbConversion.java FILE FOLDER}. With {@code --count} instead of a
 * file it counts the rows of every CSV and JSON file in a folder.
 */
final class DuckDbConversion {

  // Not the forms, the packages of releases and the metadata beside the tables.
  private static final Pattern TABLE = Pattern.compile("([0-9]{4}|procurement)\\.(csv|json)");

  private DuckDbConversion() {}

  public static void main(String[] args) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("SET memory_limit = '400MB'");
      statement.execute("SET threads = 2");
      Path folder = Files.createDirectories(Path.of(args[1]));
      if (args[0].equals("--count")) {
        count(statement, folder);
      } else {
        convert(statement, Path.of(args[0]), folder);
      }
    }
  }

  private static void convert(Statement statement, Path file, Path folder) throws SQLException {
    String from = "COPY (SELECT * FROM read_csv('" + file + "', all_varchar = true)) TO '" + folder;
    timed("CSV", statement, from + "/duckdb.csv' (HEADER)");
    timed("JSON", statement, from + "/duckdb.json' (FORMAT json, ARRAY true)");
    try {
      statement.execute("LOAD excel");
    } catch (SQLException e) {
      System.out.println("XLSX: not measured, the extension is not installed");
      return;
    }
    timed("XLSX", statement, from + "/duckdb.xlsx' (FORMAT xlsx, HEADER true)");
  }

  private static void timed(String what, Statement statement, String sql) throws SQLException {
    long start = System.nanoTime();
    statement.execute(sql);
    System.out.printf("%s: %.1f s%n", what, (System.nanoTime() - start) / 1e9);
  }

  private static void count(Statement statement, Path folder) throws Exception {
    try (var files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.toString();
        if (TABLE.matcher(file.getFileName().toString()).matches()) {
          String read = name.endsWith(".csv") ? "read_csv" : "read_json";
          try (var rows = statement.executeQuery("SELECT count(*) FROM " + read + "('" + name + "')")) {
            rows.next();
            System.out.println(file.getFileName() + ": " + rows.getLong(1) + " rows");
          }
        }
      }
    }
  }
}
