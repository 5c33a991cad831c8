import { bombs } from './hostile-bombs.ts'

type Statuses = number | readonly number[]

/** A query that means harm, and the status of its answer: one for both engines, or one for each. */
export type HostileQuery = {
  name: string
  query: string
  params?: Record<string, unknown>
  status: Statuses | { grafeo: Statuses; neo4j: Statuses }
  /** How long it may take. */
  seconds?: number
}

/** The statuses that this query may get on this engine. */
export function statusesOf({ status }: HostileQuery, engine: 'grafeo' | 'neo4j'): readonly number[] {
  const own = typeof status === 'object' && 'grafeo' in status ? status[engine] : status
  return typeof own === 'number' ? [own] : own
}

const files: HostileQuery[] = [
  { name: 'a file', query: "LOAD CSV FROM '/etc/passwd' AS line RETURN line", status: 403 },
  { name: 'a file by its address', query: "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", status: 403 },
  { name: 'a file with headers', query: "LOAD CSV WITH HEADERS FROM '/etc/hosts' AS line RETURN line", status: 403 },
  { name: 'a file in small letters', query: "load csv from '/etc/passwd' as line return line", status: 403 },
  { name: 'a file in mixed case', query: "LoAd CsV FrOm '/etc/passwd' aS line ReTuRn line", status: 403 },
  { name: 'a file around a comment', query: "LOAD /* no */ CSV FROM '/etc/passwd' AS line RETURN line", status: 403 },
  {
    name: 'a file after a comment',
    query: "// RETURN 1\nLOAD CSV FROM '/etc/passwd' AS line RETURN line",
    status: 403,
  },
  { name: 'a file on many lines', query: "LOAD\n\tCSV\nFROM\n'/etc/passwd'\nAS line\nRETURN line", status: 403 },
  {
    name: 'a file by its field terminator',
    query: "LOAD CSV FROM '/etc/passwd' AS line FIELDTERMINATOR ':' RETURN line",
    status: 403,
  },
  {
    name: 'a file after a match',
    query: "MATCH (n) WITH n LIMIT 1 LOAD CSV FROM '/etc/passwd' AS line RETURN line",
    status: 403,
  },
  {
    name: 'a file before a match',
    query: "LOAD CSV FROM '/etc/passwd' AS line MATCH ()-[r]->() RETURN count(*) AS c",
    status: 403,
  },
  {
    name: 'a file before an optional match',
    query: "LOAD CSV FROM '/etc/passwd' AS line OPTIONAL MATCH (n) RETURN line",
    status: 403,
  },
  {
    name: 'a file in a union',
    query: "RETURN 1 AS line UNION LOAD CSV FROM '/etc/passwd' AS line RETURN line",
    status: 403,
  },
  {
    name: 'a file in a subquery',
    query: "CALL { LOAD CSV FROM '/etc/passwd' AS line RETURN line } RETURN line",
    status: { grafeo: 400, neo4j: 403 },
  },
  {
    name: 'a file in a subquery after a match',
    query: "MATCH (n) CALL { MATCH (m) WITH m LOAD CSV FROM '/etc/passwd' AS line RETURN line } RETURN line",
    status: { grafeo: 400, neo4j: 403 },
  },
  {
    name: 'a file in EXISTS',
    query: "RETURN EXISTS { LOAD CSV FROM '/etc/passwd' AS line RETURN line } AS is",
    status: { grafeo: 400, neo4j: 403 },
  },
  {
    name: 'a file in COUNT',
    query: "RETURN COUNT { LOAD CSV FROM '/etc/passwd' AS line RETURN line } AS lines",
    status: { grafeo: 400, neo4j: 403 },
  },
  {
    name: 'a file in COLLECT',
    query: "RETURN COLLECT { LOAD CSV FROM '/etc/passwd' AS line RETURN line } AS lines",
    status: { grafeo: 400, neo4j: 403 },
  },
  {
    name: 'a file named by a parameter',
    query: 'LOAD CSV FROM $file AS line RETURN line',
    params: { file: '/etc/passwd' },
    status: { grafeo: 400, neo4j: 403 },
  },
  { name: 'a file spelt by code points', query: "\\u004cOAD CSV FROM '/etc/passwd' AS line RETURN line", status: 400 },
  {
    name: 'a file behind a quote spelt by its code point',
    query: "WITH 'x\\u0027 AS a LOAD CSV FROM \\u0027/etc/passwd' AS line RETURN line",
    status: { grafeo: 200, neo4j: 403 },
  },
  {
    name: 'the environment of the process',
    query: "LOAD CSV FROM '/proc/self/environ' AS line RETURN line",
    status: 403,
  },
  { name: 'an address of the network', query: "LOAD CSV FROM 'http://127.0.0.1:9/' AS line RETURN line", status: 403 },
  {
    name: 'a file in another format',
    query: "LOAD DATA FROM '/etc/passwd' FORMAT CSV AS line RETURN line",
    status: 400,
  },
]

const writes: HostileQuery[] = [
  { name: 'CREATE', query: "CREATE (n:Actor:parley {id: 'mallory'}) RETURN n", status: 403 },
  { name: 'CREATE without a return', query: 'CREATE (:Actor)', status: 403 },
  { name: 'MERGE', query: "MERGE (n:Actor {id: 'mallory'}) RETURN n", status: 403 },
  {
    name: 'MERGE of a relationship',
    query: "MATCH (a {id: 'northland'}), (b {id: 'accord'}) MERGE (a)-[r:HOLDS]->(b) RETURN r",
    status: 403,
  },
  { name: 'SET of a property', query: "MATCH (n) SET n.name = 'Mallory'", status: 403 },
  { name: 'SET of all properties', query: 'MATCH (n) SET n = {} RETURN n', status: 403 },
  { name: 'SET of more properties', query: 'MATCH (n) SET n += {evil: true} RETURN n', status: 403 },
  { name: 'SET of a label', query: 'MATCH (n) SET n:Evil RETURN n', status: 403 },
  { name: 'REMOVE of a property', query: 'MATCH (n) REMOVE n.id RETURN n', status: 403 },
  { name: 'REMOVE of a label', query: 'MATCH (n) REMOVE n:parley RETURN n', status: 403 },
  { name: 'DELETE', query: 'MATCH ()-[r]->() DELETE r', status: 403 },
  { name: 'DETACH DELETE', query: 'MATCH (n) DETACH DELETE n', status: 403 },
  { name: 'DETACH DELETE in small letters', query: 'match (n) detach delete n', status: 403 },
  { name: 'FOREACH', query: 'FOREACH (i IN [1, 2] | CREATE (:Evil))', status: 403 },
  {
    name: 'a write in a subquery',
    query: 'MATCH (n) CALL { WITH n SET n.evil = true } RETURN count(*) AS c',
    status: 403,
  },
  {
    name: 'a write in a scoped subquery',
    query: 'MATCH (n) CALL (n) { CREATE (:Evil) } RETURN count(*) AS c',
    status: 403,
  },
  {
    name: 'a write in transactions',
    query: 'MATCH (n) CALL { WITH n DETACH DELETE n } IN TRANSACTIONS',
    status: { grafeo: 400, neo4j: 403 },
  },
  { name: 'a write in a union', query: 'RETURN 1 AS x UNION CREATE (n:Evil) RETURN 1 AS x', status: 403 },
  { name: 'a write after a read', query: 'MATCH (n) RETURN n; MATCH (n) DETACH DELETE n', status: 400 },
  { name: 'a write after a semicolon in a comment', query: 'MATCH (n) /* ; */ DETACH DELETE n // RETURN', status: 403 },
  { name: 'a write that is explained', query: 'EXPLAIN CREATE (:Evil)', status: 403 },
  { name: 'a write that is profiled', query: 'PROFILE MATCH (n) DETACH DELETE n', status: 403 },
  { name: 'a write that is profiled behind a comment', query: '/* so */ pRoFiLe CREATE (:Evil)', status: 403 },
  { name: 'a write explained and profiled', query: 'EXPLAIN PROFILE CREATE (:Evil)', status: 403 },
  { name: 'a write behind options', query: 'CYPHER runtime=slotted CREATE (:Evil)', status: 403 },
  { name: 'a write by INSERT', query: 'INSERT (:Evil)', status: { grafeo: 400, neo4j: 403 } },
  { name: 'a write spelt by code points', query: '\\u0043REATE (:Evil)', status: 400 },
]

const administration: HostileQuery[] = [
  { name: 'an index', query: 'CREATE INDEX evil FOR (n:Actor) ON (n.name)', status: 403 },
  { name: 'a constraint', query: 'CREATE CONSTRAINT evil FOR (n:Actor) REQUIRE n.name IS UNIQUE', status: 403 },
  { name: 'an index that goes', query: 'DROP INDEX parley_id_index', status: 403 },
  { name: 'a constraint that goes', query: 'DROP CONSTRAINT parley_id', status: 403 },
  { name: 'the indexes', query: 'SHOW INDEXES', status: 403 },
  { name: 'the settings', query: 'SHOW SETTINGS', status: { grafeo: 400, neo4j: 403 } },
  { name: 'the users', query: 'SHOW USERS', status: { grafeo: 400, neo4j: 403 } },
  { name: 'the databases', query: 'SHOW DATABASES', status: { grafeo: 400, neo4j: 403 } },
  {
    name: 'what others ask',
    query: 'SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery',
    status: { grafeo: 400, neo4j: 403 },
  },
  {
    name: 'to end what others ask',
    query: "TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
    status: { grafeo: 400, neo4j: 403 },
  },
  { name: 'a user', query: "CREATE USER mallory SET PASSWORD 'mallory-mallory'", status: { grafeo: 400, neo4j: 403 } },
  { name: 'a password', query: "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'", status: { grafeo: 400, neo4j: 403 } },
  { name: 'a database', query: 'DROP DATABASE neo4j', status: 400 },
  { name: 'to stop the database', query: 'STOP DATABASE neo4j', status: 400 },
  { name: 'another database', query: 'USE system MATCH (n) RETURN n', status: 403 },
  { name: 'another database within', query: 'CALL { USE system MATCH (n) RETURN n } RETURN n', status: 403 },
  { name: 'a session', query: 'SESSION SET GRAPH other', status: 400 },
  { name: 'a graph', query: 'DROP GRAPH other', status: 400 },
]

const procedures: HostileQuery[] = [
  {
    name: 'the procedures of the embedded engine',
    query: 'CALL grafeo.procedures() YIELD name RETURN name',
    status: { grafeo: 403, neo4j: 400 },
  },
  {
    name: 'an analysis of the whole graph',
    query: 'CALL grafeo.floyd_warshall()',
    status: { grafeo: 403, neo4j: 400 },
  },
  { name: 'the settings by a procedure', query: 'CALL dbms.listConfig()', status: 403 },
  {
    name: 'the settings by a procedure within',
    query: 'CALL { CALL dbms.listConfig() YIELD name RETURN name } RETURN name',
    status: 403,
  },
  {
    name: 'a plug-in that reads addresses',
    query: "CALL apoc.load.json('http://127.0.0.1:9/')",
    status: { grafeo: 403, neo4j: 400 },
  },
  {
    name: 'a plug-in that runs Cypher',
    query: 'RETURN apoc.cypher.runFirstColumnMany(\'LOAD CSV FROM "file:///etc/passwd" AS l RETURN l\', {}) AS x',
    status: { grafeo: 400, neo4j: 403 },
  },
  {
    name: 'a plug-in in disguise',
    query: "RETURN `apoc` . `cypher` /* */ . runFirstColumnMany ('RETURN 1', {}) AS x",
    status: { grafeo: 400, neo4j: 403 },
  },
  { name: 'a procedure that writes', query: "CALL db.createLabel('Evil')", status: 403 },
  { name: 'a function that there is not', query: "RETURN readFile('/etc/passwd') AS x", status: 400 },
]

/** They look like harm, and are answered: what stands in a text or a name is no command. */
const injections: HostileQuery[] = [
  {
    name: 'a long list to be in',
    query: `MATCH (n) WHERE n.id IN [${Array.from({ length: 1700 }, (_, i) => i).join(',')}] RETURN n`,
    status: 200,
  },
  {
    name: 'a command as a parameter',
    query: 'MATCH (n {id: $id}) RETURN n',
    params: { id: "x'}) DETACH DELETE n //" },
    status: 200,
  },
  {
    name: 'a command as a map',
    query: 'RETURN $map AS map',
    params: { map: { query: 'MATCH (n) DETACH DELETE n' } },
    status: 200,
  },
  {
    name: 'a command as a text',
    query: 'RETURN \'LOAD CSV FROM "/etc/passwd" AS l; MATCH (n) DETACH DELETE n\' AS text',
    status: 200,
  },
  { name: 'a command as a label', query: 'MATCH (n:`Actor) DETACH DELETE n //`) RETURN n', status: 200 },
  { name: 'a plan as a label', query: 'MATCH (n:`Actor\n  NodeScan (x)`) RETURN n', status: 200 },
  { name: 'a command as a comment', query: 'MATCH (n) // SET n.evil = 1\nRETURN count(*) AS c', status: 200 },
  {
    name: 'a parameter in place of a clause',
    query: '$clause',
    params: { clause: 'MATCH (n) DETACH DELETE n' },
    status: 400,
  },
  {
    name: 'the prototype of a map',
    query: 'RETURN $p AS p',
    params: JSON.parse('{"p": {"__proto__": {"evil": true}}}'),
    status: 200,
  },
  { name: 'a parameter that is not given', query: 'MATCH (n {id: $id}) RETURN n', status: 400 },
  {
    name: 'maps within maps beyond measure',
    query: `RETURN ${'{a:'.repeat(400)}1${'}'.repeat(400)} AS deep`,
    status: 400,
  },
  {
    name: 'lists within lists beyond measure',
    query: `RETURN ${'['.repeat(400)}1${']'.repeat(400)} AS deep`,
    status: 400,
  },
  { name: 'brackets that only close', query: `RETURN 1${')'.repeat(400)}`, status: 400 },
  { name: 'nothing but a comment', query: '/* LOAD CSV */', status: 400 },
]

/** What the driver or we ourselves might take for something else. What comes back is told in cypher-lookalikes.test.ts. */
const lookalikes: HostileQuery[] = [
  { name: 'the halves of a whole number', query: 'RETURN $p AS p', params: { p: { low: 1, high: 2 } }, status: 200 },
  {
    name: 'a whole number of the driver',
    query: 'RETURN $p AS p',
    params: { p: { __isInteger__: true, low: 1, high: 2 } },
    status: { grafeo: 200, neo4j: 400 },
  },
  {
    name: 'a node of the driver',
    query: 'RETURN $p AS p',
    params: { p: { __isNode__: true, identity: 1, labels: ['Actor'], properties: {} } },
    status: { grafeo: 200, neo4j: 400 },
  },
  {
    name: 'a point of the driver within a list',
    query: 'RETURN $p AS p',
    params: { p: [{ __isPoint__: true, srid: 7203, x: 1, y: 2 }] },
    status: { grafeo: 200, neo4j: 400 },
  },
  {
    name: 'a day of the driver, nowhere used',
    query: 'RETURN 1 AS one',
    params: { p: { __isDate__: true, year: 'x' } },
    status: 400,
  },
  { name: 'a map that claims to be a node', query: "RETURN {kind: 'node', labels: 5} AS m", status: 200 },
  {
    name: 'a map that claims to be a path',
    query: "RETURN {kind: 'path', nodes: [1], relationships: 2} AS m",
    status: 200,
  },
  { name: 'a map like a node of the embedded engine', query: 'RETURN {_id: 0, _labels: 5} AS m', status: 200 },
  { name: 'a map like a path of the embedded engine', query: 'RETURN {nodes: [null], edges: []} AS m', status: 200 },
  { name: 'a column called like the prototype', query: 'RETURN 1 AS `__proto__`, 2 AS `constructor`', status: 200 },
]

/** The bombs come last: Neo4j is busy with them for a while after they were answered. */
export const hostileQueries: readonly HostileQuery[] = [
  ...files,
  ...writes,
  ...administration,
  ...procedures,
  ...injections,
  ...lookalikes,
  ...bombs.map((bomb) => ({ seconds: 0.7, ...bomb })),
]
