import java.util.Arrays;
import java.util.stream.Collectors;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;

/** Reads each name=value as a line of neo4j.conf, and fails on a name or a value that this Neo4j does not know. */
class Neo4jSettings {
  public static void main(String[] args) {
    var lines = Arrays.stream(args).map(arg -> arg.split("=", 2)).collect(Collectors.toMap(at -> at[0], at -> at[1]));
    try {
      Config.newBuilder().set(GraphDatabaseSettings.strict_config_validation, true).setRaw(lines).build();
    } catch (IllegalArgumentException fault) {
      System.err.println(fault.getMessage());
      System.exit(1);
    }
  }
}
