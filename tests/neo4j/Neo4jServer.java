import static java.util.Comparator.reverseOrder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;

/** Neo4j Community over Bolt: <home> <port> [throw-away]. Lives as long as its standard input is open. */
class Neo4jServer {
  public static void main(String[] args) {
    int status = 0;
    try {
      serve(Path.of(args[0]), Integer.parseInt(args[1]));
      // The tests are gone, perhaps killed: nothing else would remove its home.
      if (args.length > 2) remove(Path.of(args[0]));
    } catch (Exception failure) {
      failure.printStackTrace();
      status = 1;
    }
    // A clean stop takes ten seconds, and Neo4j's threads would outlive this one.
    Runtime.getRuntime().halt(status);
  }

  private static void serve(Path home, int port) throws Exception {
    var address = new SocketAddress("127.0.0.1", port);
    var builder = new DatabaseManagementServiceBuilder(home)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, address)
        .setConfig(BoltConnector.advertised_address, address)
        .setConfig(GraphDatabaseSettings.auth_enabled, true)
        .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(64));
    // Tests load small graphs one after another and ask the same of each: what was planned for one serves the next.
    if (Boolean.getBoolean("parley.plansOnce"))
      builder
          .setConfig(GraphDatabaseSettings.cypher_min_replan_interval, Duration.ofDays(1))
          .setConfig(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false);
    var neo4j = builder.build();
    // Replaced, since on a home that was used before it refuses to be given the password that it has.
    neo4j.database("system").executeTransactionally(
        "CREATE OR REPLACE USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
        Map.of("password", System.getenv("NEO4J_PASSWORD")));
    System.out.println("ready");
    while (System.in.read() >= 0) {}
  }

  private static void remove(Path folder) throws Exception {
    try (var paths = Files.walk(folder)) {
      for (Path path : paths.sorted(reverseOrder()).toList()) Files.deleteIfExists(path);
    }
  }
}
