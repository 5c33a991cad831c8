/** Honest questions about the Lake Accord in the dialect of both engines, each in an order of its own. */
export const honestQueries: readonly (readonly [query: string, params?: Record<string, unknown>])[] = [
  ['RETURN 1 AS one, 2.5 AS half, true AS yes, null AS nothing, "text" AS text'],
  ['RETURN 9007199254740991 AS safe, 9007199254740993 AS beyond, -9007199254740993 AS below'],
  [
    'RETURN $whole AS whole, $half AS half, $list AS list, $map AS map, $none AS none',
    { whole: 7, half: 0.5, list: [1, 'a', null], map: { a: { b: [1] } }, none: null },
  ],
  ['RETURN [1, [2, [3]]] AS lists, {a: {b: null}} AS maps'],
  [
    "RETURN date('2030-11-20') AS d, datetime('2030-11-20T10:00:00.250Z') AS dt, localdatetime('2030-11-20T10:00:00') AS l",
  ],
  [
    "RETURN duration('P1DT2H') AS d, duration('P14M') AS months, localtime('10:00:00.5') AS t, time('10:00:00+01:00') AS z",
  ],
  ['RETURN 1.0 / 0 AS infinite, 7 / 2 AS half, 7 % 2 AS rest, 2 ^ 3 AS power'],
  ['MATCH (a:Actor) RETURN a ORDER BY a.id'],
  ['MATCH (a:Actor {id: $id}) RETURN a.name AS name, a.aliases AS aliases, a.role AS role', { id: 'northland' }],
  ['MATCH (a:Actor)-[r]->(b:Actor) RETURN a.id AS a, r AS r, b.id AS b ORDER BY a, b, type(r)'],
  ['MATCH p = (a:Actor)-[:HOLDS]->(:Position)-[:ON]->(t) RETURN p ORDER BY a.id, t.id'],
  ['MATCH p = (t)<-[:ON]-(:Position)<-[:HOLDS]-(a:Actor) RETURN p ORDER BY a.id, t.id LIMIT 3'],
  ['MATCH (p:PlanPoint) RETURN p.id AS id, p.title AS title ORDER BY id SKIP 1 LIMIT 2'],
  ['MATCH (n:parley) RETURN count(*) AS nodes, count(DISTINCT labels(n)[0]) > 3 AS many'],
  ['MATCH ()-[r]->() RETURN type(r) AS type, count(*) AS count ORDER BY type'],
  ['MATCH (a:Actor) OPTIONAL MATCH (a)-[:HOLDS]->(p:Position) RETURN a.id AS id, count(p) AS positions ORDER BY id'],
  ['MATCH (a:Actor) WHERE EXISTS { (a)-[:HOLDS]->() } RETURN a.id AS id ORDER BY id'],
  ['MATCH (a:Actor) RETURN a.id AS id, COUNT { (a)-[:HOLDS]->() } AS n ORDER BY n DESC, id'],
  ['MATCH (a:Actor) CALL (a) { MATCH (a)-[:HOLDS]->(p) RETURN count(p) AS n } RETURN a.id AS id, n ORDER BY id'],
  ['MATCH (a:Actor) WITH a.kind AS kind, collect(a.id) AS ids RETURN kind, size(ids) AS size ORDER BY kind'],
  ['UNWIND range(1, 5) AS x WITH x WHERE x % 2 = 1 RETURN x, x * x AS square ORDER BY x DESC'],
  ['RETURN [x IN range(1, 5) WHERE x > 2 | x * 10] AS list, reduce(sum = 0, x IN [1, 2, 3] | sum + x) AS sum'],
  [
    'MATCH (a:Actor {id: "northland"}), (b:Actor {id: "southmark"}), p = shortestPath((a)-[*..6]-(b)) RETURN length(p) AS steps',
  ],
  ['MATCH (p:Plan) RETURN p.id AS id UNION MATCH (p:PlanPoint) RETURN p.id AS id'],
  [
    'MATCH (a:Actor) RETURN CASE WHEN a.kind = "person" THEN "person" ELSE "other" END AS what, count(*) AS n ORDER BY what',
  ],
  ['MATCH (p:Position) RETURN DISTINCT p.stance AS stance ORDER BY stance'],
  ['MATCH (s:Source) RETURN s {.id, .date} AS source ORDER BY s.id'],
  ['MATCH (n:parley) WHERE n.id STARTS WITH "i" OR n.id =~ ".*-land" RETURN n.id AS id ORDER BY id'],
  [
    'MATCH (a:Actor) RETURN toUpper(a.name) AS name, split(a.id, "-") AS parts, coalesce(a.role, "none") AS role ORDER BY name',
  ],
  ['MATCH (n:Nothing) RETURN n'],
  ['MATCH (a:Actor) RETURN avg(size(a.name)) AS mean, min(a.id) AS first, max(a.id) AS last, sum(1) AS n'],
  ['CALL db.labels() YIELD label WITH label WHERE label = "Actor" RETURN label'],
]
