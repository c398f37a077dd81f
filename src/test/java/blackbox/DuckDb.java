package blackbox;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A database in memory that reads the files of a site. */
final class DuckDb implements AutoCloseable {

  private final Connection connection;
  private final Statement statement;

  DuckDb() throws SQLException {
    this.connection = DriverManager.getConnection("jdbc:duckdb:");
    this.statement = connection.createStatement();
    // What is asked of it is on this disk: it is to fetch nothing, not even a part of itself.
    statement.execute("SET autoinstall_known_extensions = false");
    statement.execute("SET preserve_insertion_order = true");
  }

  /** A query that reads a CSV file with the types of its columns. */
  static String csv(Path file, List<Column> columns) {
    return "SELECT * FROM read_csv(%s, header = true, types = %s)"
        .formatted(quoted(file), types(columns));
  }

  /** A query that reads a JSON file with the types of its columns. */
  static String json(Path file, List<Column> columns) {
    return "SELECT * FROM read_json(%s, format = 'array', columns = %s)"
        .formatted(quoted(file), types(columns));
  }

  static String quoted(Path file) {
    return "'" + file.toString().replace('\\', '/').replace("'", "''") + "'";
  }

  private static String types(List<Column> columns) {
    return columns.stream()
        .map(column -> "'" + column.name() + "': '" + column.sqlType() + "'")
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /** The columns that a query gives, in order, with their types. */
  Map<String, String> columns(String query) throws SQLException {
    var columns = new LinkedHashMap<String, String>();
    try (ResultSet described = statement.executeQuery("DESCRIBE " + query)) {
      while (described.next()) {
        columns.put(described.getString("column_name"), described.getString("column_type"));
      }
    }
    return columns;
  }

  /** How many rows a query gives. */
  long count(String query) throws SQLException {
    try (ResultSet counted = statement.executeQuery("SELECT count(*) FROM (" + query + ")")) {
      counted.next();
      return counted.getLong(1);
    }
  }

  @Override
  public void close() throws SQLException {
    statement.close();
    connection.close();
  }
}
