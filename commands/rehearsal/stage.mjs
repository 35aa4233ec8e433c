/**
 * Starts the services of docker-compose.yml as plain processes. Of what the file says three things are replaced, and nothing else: each "container" has an
 * address of its own on the loopback interface in the place of 0.0.0.0, folders of the rehearsal in the place of volumes, and programs of the system in the place of
 * nginx's and PostgreSQL's images. Where our own images have what was built, it is the checkout's; of public nodes it is what their image gathers from there.
 */
import { randomBytes } from "node:crypto";
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { checkout } from "../checkout.mjs";
import { readCompose } from "../production/compose.mjs";
import { gatherPublicNode } from "../production/gather-public-node.mjs";
import { makeSecrets, readEnvironmentFile } from "../production/make-secrets.mjs";
import { startProgram, runProgram } from "../processes.mjs";
import { Breakdown } from "../refusal.mjs";
import { nodeForNewsroom } from "../toolchain.mjs";
import { fillIn } from "./fill-in.mjs";
import { serveNames } from "./names.mjs";
import { requirePrograms } from "./programs.mjs";

/**
 * @typedef {import("../production/compose.mjs").Service} Service
 * @typedef {import("../processes.mjs").Running} Running
 *
 * @typedef {object} Node
 * @property {string} name `site-2`
 * @property {Service} service
 * @property {string} address
 * @property {string} folder of its own
 * @property {Record<string, string>} environment
 * @property {Running | null} running
 * @property {() => Promise<void>} start and wait until it is healthy
 * @property {() => Promise<void>} stop
 * @property {() => Promise<void>} kill
 */

const lookUpNames = fileURLToPath(new URL("look-up-names.mjs", import.meta.url));
/** How long a service may take to become healthy, in milliseconds. */
const longestStart = 180_000;

/** A network of its own, 127.77.0.0/24. */
const network = (/** @type {number} */ host) => `127.77.0.${host}`;
const hosts = { names: 1, edge: 2, postgres: 3, replica: 4, cms: 5, preview: 6, public: 10, site: 20 };
const port = { names: 5300, postgres: 5432, edge: 8080 };

export async function setStage() {
  const programs = requirePrograms();
  const names = await serveNames(network(hosts.names), port.names);
  const root = mkdtempSync(path.join("/var/tmp", "parasol-rehearsal-"));
  // Programs that run as other users must come by.
  chmodSync(root, 0o755);
  const secretsFolder = path.join(root, "secrets");
  const environmentFile = path.join(root, "env");
  const origin = `http://${network(hosts.edge)}:${port.edge}`;
  makeSecrets({ environmentFile, folder: secretsFolder }, origin);
  const variables = readEnvironmentFile(environmentFile);
  const { services, secretFiles } = readCompose(variables);
  const gathered = path.join(root, "gathered");
  await gatherPublicNode(gathered);
  for (const name of ["media", "withdrawals", "backups", "logs"]) mkdirSync(path.join(root, name));
  emptyData();
  /** @type {Node[]} */
  const nodes = [];

  /** @param {string} name */
  function serviceOf(name) {
    const service = services.get(name);
    if (!service) throw new Error(`docker-compose.yml has no service “${name}”.`);
    return service;
  }

  /**
   * Where a place in the container lies here.
   *
   * @param {Service} service
   * @param {string} folder of the node
   * @param {string} place
   */
  function placeOf({ mounts, image }, folder, place) {
    const [, secret] = /^\/run\/secrets\/(.+)$/.exec(place) ?? [];
    if (secret !== undefined) return path.join(secretsFolder, path.basename(secretFiles.get(secret) ?? ""));
    if (place === "/newsroom" || place.startsWith("/newsroom/")) return (image === "public" ? gathered : checkout) + place.slice("/newsroom".length);
    const [mount] = mounts.filter(({ target }) => place === target || place.startsWith(`${target}/`)).toSorted((one, other) => other.target.length - one.target.length);
    if (mount === undefined || mount.source === "") return path.join(folder, place);
    return path.join(mount.source.startsWith("./") ? checkout : root, mount.source, place.slice(mount.target.length));
  }

  /**
   * @param {Service} service
   * @param {string} folder
   * @param {string} address
   */
  function environmentOf(service, folder, address) {
    const given = Object.entries(service.environment).map(([name, value]) => {
      if (value === "0.0.0.0") return [name, address];
      return [name, value.startsWith("/") ? placeOf(service, folder, value) : value];
    });
    return Object.fromEntries(given);
  }

  /**
   * A process in the place of a container of our own images.
   *
   * @param {string} serviceName
   * @param {{ number?: number, replaced?: Record<string, string> }} [options] which of its replicas, and variables of the environment file that are others for it
   * @returns {Node}
   */
  function addNode(serviceName, { number = 1, replaced = {} } = {}) {
    const service = Object.keys(replaced).length === 0 ? serviceOf(serviceName) : (readCompose({ ...variables, ...replaced }).services.get(serviceName) ?? serviceOf(serviceName));
    const name = service.replicas > 1 ? `${serviceName}-${number}` : serviceName;
    const first = Object.entries(hosts).find(([host]) => host === serviceName)?.[1] ?? 0;
    const address = network(first + number - 1);
    const folder = path.join(root, "nodes", name);
    mkdirSync(path.join(folder, "tmp"), { recursive: true });
    const environment = environmentOf(service, folder, address);
    /** @type {Node} */
    const node = {
      name,
      service,
      address,
      folder,
      environment,
      running: null,
      start: async () => {
        const [, ...args] = service.command;
        node.running = startProgram({
          title: name,
          command: nodeForNewsroom(),
          args: ["--import", lookUpNames, ...args],
          cwd: placeOf(service, folder, service.folder),
          environment: { PATH: process.env.PATH, TMPDIR: path.join(folder, "tmp"), PARASOL_REHEARSAL_NAMES: names.address, ...environment },
          log: path.join(root, "logs", `${name}.log`),
          isNode: true,
        });
        await untilHealthy(node);
      },
      stop: async () => node.running?.stop(),
      kill: async () => node.running?.kill(),
    };
    nodes.push(node);
    names.set(serviceName, nodes.filter((each) => each.service.name === serviceName).map((each) => each.address));
    return node;
  }

  /**
   * @param {string} serviceName of one that ends by itself
   * @param {string[]} [words] after its command
   */
  async function runOnce(serviceName, words = []) {
    const service = serviceOf(serviceName);
    const [, ...args] = [...service.command, ...words].map((word) => (word.startsWith("/") ? placeOf(service, root, word) : word));
    await runProgram({
      title: serviceName,
      command: nodeForNewsroom(),
      args,
      cwd: placeOf(service, root, service.folder),
      // Names are known to what is Node, also where it starts another; the database's tools are told its address.
      environment: { PATH: process.env.PATH, NODE_OPTIONS: `--import=${pathToFileURL(lookUpNames).href}`, PARASOL_REHEARSAL_NAMES: names.address, PGHOSTADDR: network(hosts.postgres), ...environmentOf(service, root, "") },
      log: path.join(root, "logs", `${serviceName}.log`),
      isNode: true,
    });
  }

  /** As volumes are that were just made. */
  function emptyData() {
    for (const name of ["newsroom", "media"]) {
      rmSync(path.join(root, name), { recursive: true, force: true });
      mkdirSync(path.join(root, name));
    }
    symlinkSync(path.join(root, "media"), path.join(root, "newsroom", "media"));
  }

  /** The database and the data are lost; the journal of withdrawals, backups and keys are not. */
  async function loseData() {
    await psql("DROP DATABASE newsroom WITH (FORCE)");
    await psql("CREATE DATABASE newsroom OWNER newsroom");
    await psql("REVOKE ALL ON DATABASE newsroom FROM PUBLIC");
    emptyData();
  }

  /** nginx, on the configuration that its image would write. */
  function addEdge() {
    const service = serviceOf("edge");
    const folder = path.join(root, "nodes", "edge");
    mkdirSync(folder, { recursive: true });
    belongsTo("nobody", folder);
    const address = network(hosts.edge);
    const log = path.join(folder, "requests.log");
    const environment = {
      ...environmentOf(service, folder, address),
      PARASOL_EDGE_FOLDER: folder,
      PARASOL_EDGE_LOG: log,
      PARASOL_RESOLVER: names.address,
    };
    const configuration = path.join(folder, "nginx.conf");
    const template = service.mounts.find(({ source }) => source.endsWith(".template"))?.source ?? "";
    const filter = new RegExp(service.environment.NGINX_ENVSUBST_FILTER ?? "");
    const variables = Object.fromEntries(Object.entries(environment).filter(([name]) => filter.test(name)));
    writeFileSync(configuration, fillIn(readFileSync(path.join(checkout, template), "utf8"), variables));
    const [, ...args] = service.command.map((word) => (word === "/tmp/nginx.conf" ? configuration : word));
    const [command, ...words] = asUser("nobody", [programs.nginx, ...args]);
    /** @type {Node} */
    const node = {
      name: "edge",
      service,
      address,
      folder,
      environment,
      running: null,
      start: async () => {
        node.running = startProgram({ title: "edge", command: command ?? "", args: words, cwd: folder, environment: {}, log: path.join(root, "logs", "edge.log") });
        await untilHealthy(node);
      },
      stop: async () => node.running?.stop(),
      kill: async () => node.running?.kill(),
    };
    nodes.push(node);
    return { ...node, requestLog: log, start: node.start };
  }

  /** The database, on programs of the system; what its image does at the first start is done here. */
  async function startPostgres() {
    const service = serviceOf("postgres");
    const folder = path.join(root, "postgres");
    const address = network(hosts.postgres);
    const password = path.join(root, "postgres-password");
    mkdirSync(folder, { mode: 0o700 });
    belongsTo("postgres", folder);
    writeFileSync(password, service.environment.POSTGRES_PASSWORD ?? "", { mode: 0o600 });
    belongsTo("postgres", password);
    const data = path.join(folder, "data");
    await asPostgres("initdb", ["--pgdata", data, "--username=postgres", `--pwfile=${password}`, "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C.UTF-8"]);
    rmSync(password);
    // What the image writes, and what a replica needs besides.
    writeFileSync(path.join(data, "pg_hba.conf"), ["local all all trust", "host all all all scram-sha-256", "host replication replication all scram-sha-256", ""].join("\n"));
    const running = await runPostgres("postgres", address, data);
    const script = service.mounts.find(({ target }) => target.startsWith("/docker-entrypoint-initdb.d/"))?.source ?? "";
    await runProgram({
      title: "Making the database",
      command: path.join(checkout, script),
      args: [],
      cwd: root,
      environment: { PATH: `${path.dirname(programs.postgres("psql"))}:${process.env.PATH}`, PGHOST: address, PGPASSWORD: service.environment.POSTGRES_PASSWORD, ...service.environment },
      log: path.join(root, "logs", "make-database.log"),
    });
    names.set("postgres", [address]);
    return running;
  }

  /** A streaming replica, as docs/operations.md tells how to make one. */
  async function startReplica() {
    const folder = path.join(root, "replica");
    mkdirSync(folder, { mode: 0o700 });
    belongsTo("postgres", folder);
    const password = randomBytes(24).toString("base64url");
    await psql(`CREATE ROLE replication LOGIN REPLICATION PASSWORD '${password}'`);
    const data = path.join(folder, "data");
    const from = `host=${network(hosts.postgres)} user=replication`;
    await asPostgres("pg_basebackup", ["--pgdata", data, "--write-recovery-conf", "--wal-method=stream", "--checkpoint=fast", `--dbname=${from}`], { PGPASSWORD: password });
    const running = await runPostgres("replica", network(hosts.replica), data);
    names.set("replica", [network(hosts.replica)]);
    return running;
  }

  /**
   * @param {string} name
   * @param {string} address
   * @param {string} data
   */
  async function runPostgres(name, address, data) {
    const [, ...args] = serviceOf("postgres").command;
    const settings = { listen_addresses: address, port: String(port.postgres), unix_socket_directories: "" };
    const [command, ...words] = asUser("postgres", [
      programs.postgres("postgres"), "-D", data, ...args, ...Object.entries(settings).flatMap(([setting, value]) => ["-c", `${setting}=${value}`]),
    ]);
    const running = startProgram({ title: name, command: command ?? "", args: words, cwd: path.dirname(data), environment: { LC_ALL: "C.UTF-8" }, log: path.join(root, "logs", `${name}.log`) });
    await until(running, name, async () => {
      const code = await startProgram({
        title: "pg_isready", command: programs.postgres("pg_isready"), args: [`--host=${address}`, `--port=${port.postgres}`, "--quiet"], cwd: root, environment: {}, log: path.join(root, "logs", "pg_isready.log"),
      }).exited;
      return code === 0;
    });
    return running;
  }

  /**
   * @param {"initdb" | "pg_basebackup"} name
   * @param {string[]} args
   * @param {Record<string, string>} [environment]
   */
  async function asPostgres(name, args, environment = {}) {
    const [command, ...words] = asUser("postgres", [programs.postgres(name), ...args]);
    await runProgram({ title: name, command: command ?? "", args: words, cwd: "/", environment: { LC_ALL: "C.UTF-8", ...environment }, log: path.join(root, "logs", `${name}.log`) });
  }

  /**
   * What a statement answers, or the words by which it was refused.
   *
   * @param {string} statement
   * @param {{ host?: "postgres" | "replica", url?: string }} [options] as the superuser, unless an address with a login is given
   */
  async function psql(statement, { host = "postgres", url } = {}) {
    const { POSTGRES_PASSWORD: password = "" } = serviceOf("postgres").environment;
    const own = new URL(url ?? `postgres://postgres:${password}@any:5432/${/^(?:CREATE|DROP) DATABASE/.test(statement) ? "postgres" : "newsroom"}`);
    own.hostname = network(hosts[host]);
    const running = startProgram({
      title: "psql", command: programs.postgres("psql"), args: ["--no-psqlrc", "--tuples-only", "--no-align", "--command", statement, own.href], cwd: root, environment: {}, log: path.join(root, "logs", "psql.log"),
    });
    await running.exited;
    return running.lastLines();
  }

  /**
   * As somebody who is not root, and not longer than this process lives: what is Node looks after that itself.
   *
   * @param {string} user
   * @param {string[]} command
   */
  function asUser(user, command) {
    const asOther = process.getuid?.() === 0 ? [`--reuid=${user}`, `--regid=${groupOf(user)}`, "--clear-groups"] : [];
    return [programs.setpriv, "--pdeathsig=TERM", ...asOther, ...command];
  }

  return {
    root,
    origin,
    serviceOf,
    addNode,
    addEdge,
    runOnce,
    loseData,
    backups: () => readdirSync(path.join(root, "backups")),
    startPostgres,
    startReplica,
    psql,
    nodes: () => nodes,
    strike: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** @typedef {Awaited<ReturnType<typeof setStage>>} Stage */

/**
 * As the service's own health check would find it, at the node's address.
 *
 * @param {Node} node
 */
async function untilHealthy({ name, service, address, running }) {
  const check = service.healthcheck.at(-1) ?? "";
  const url = new URL(check);
  url.hostname = address;
  if (running) await until(running, name, () => fetch(url, { signal: AbortSignal.timeout(5_000) }).then(async (answer) => (await answer.arrayBuffer(), answer.ok), () => false));
}

/**
 * @param {Running} running
 * @param {string} name
 * @param {() => Promise<boolean>} isReady
 */
async function until(running, name, isReady) {
  for (const began = Date.now(); running.isRunning() && Date.now() - began < longestStart; ) {
    if (await isReady()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Breakdown(`${name} does not become healthy.`, { lastLines: running.lastLines(), log: `${name}.log` });
}

/**
 * @param {string} user
 * @param {string} place
 */
function belongsTo(user, place) {
  if (process.getuid?.() !== 0) return;
  const [, , uid, gid] = passwordEntry(user);
  chownSync(place, Number(uid), Number(gid));
}

/** @param {string} user */
function groupOf(user) {
  return passwordEntry(user)[3] ?? user;
}

/** @param {string} user */
function passwordEntry(user) {
  const entry = readFileSync("/etc/passwd", "utf8").split("\n").find((line) => line.startsWith(`${user}:`));
  if (entry === undefined) throw new Error(`There is no user ${user}.`);
  return entry.split(":");
}
