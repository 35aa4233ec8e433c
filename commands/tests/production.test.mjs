/** docker-compose.yml, the Dockerfile, nginx's file and the rehearsal say the same, and what they say the code knows. */
import { cpSync, existsSync, readFileSync, rmSync, statSync } from "node:fs";
import { Resolver } from "node:dns/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { checkout } from "../checkout.mjs";
import { packageFolders } from "../install.mjs";
import { fillIn, readCompose, readComposeText } from "../production/compose.mjs";
import { gatherPublicNode } from "../production/gather-public-node.mjs";
import { makeSecrets, readEnvironmentFile } from "../production/make-secrets.mjs";
import { areKeys, generateSecrets } from "../secrets.mjs";
import { serveNames } from "../rehearsal/names.mjs";
import { ledgerFlags, publicNodeFlags } from "../toolchain.mjs";
import { temporaryFolder } from "./temporary-folder.mjs";

const read = (/** @type {string} */ file) => readFileSync(path.join(checkout, file), "utf8");
const text = readComposeText();
/** @type {any} */
const compose = parse(text, { merge: true });
/** @type {[string, any][]} */
const services = Object.entries(compose.services);
const nginx = read("production/nginx.conf.template");
const dockerfile = read("production/Dockerfile");

/** Each stage with its instructions. */
const stages = new Map(
  dockerfile.split(/^FROM /m).slice(1).map((stage) => {
    const [, base = "", name = ""] = /^(\S+) AS (\S+)/.exec(stage) ?? [];
    return [name, { base, text: stage }];
  }),
);

/** Names that a source reads from the environment. @param {string[]} files */
const readBy = (...files) => new Set(files.flatMap((file) => [...read(file).matchAll(/process\.env\.([A-Z]\w+)|\("([A-Z][A-Z_]+)", process/g)].map(([, one, other]) => one ?? other ?? "")));

const ofCms = readBy("cms/config/environment/index.ts", "cms/config/environment/ledger.ts");
const ofSite = new Set(
  [...(/runtimeConfig: \{([^}]+)\}/.exec(read("web/nuxt.config.ts"))?.[1] ?? "").matchAll(/(\w+):/g)].map(([, key = ""]) => `NUXT_${key.replace(/[A-Z]/g, "_$&").toUpperCase()}`),
);
const ofTools = new Set([...read("commands/settings.mjs").matchAll(/environment\.([A-Z_]+)/g)].map(([, name = ""]) => name));
/** Which settings a service knows; those of its platform beside ours. @type {Record<string, Set<string>>} */
const known = {
  postgres: new Set(["POSTGRES_PASSWORD", ...[...read("production/make-database.sh").matchAll(/\\getenv \w+ (\w+)/g)].map(([, name = ""]) => name)]),
  cms: new Set([...ofCms, "NODE_ENV"]),
  "reader-login": new Set([...ofCms, "NODE_ENV"]),
  public: new Set([...ofCms, "NODE_ENV"]),
  site: new Set([...ofSite, "NODE_ENV", "NITRO_HOST", "NITRO_PORT"]),
  preview: new Set([...ofSite, "NODE_ENV", "NITRO_HOST", "NITRO_PORT"]),
  backup: ofTools,
  restore: ofTools,
  edge: new Set(["NGINX_ENVSUBST_OUTPUT_DIR", "NGINX_ENVSUBST_FILTER", ...[...nginx.matchAll(/\$\{(PARASOL_\w+)\}/g)].map(([, name = ""]) => name)]),
};

function placesOfSecrets() {
  const folder = temporaryFolder();
  return { environmentFile: path.join(folder, ".env"), folder: path.join(folder, "secrets") };
}

describe("the settings of each service", () => {
  it.each(services)("%s is given none that it does not read", (name, { environment }) => {
    expect(ofCms.size).toBeGreaterThan(8);
    expect(ofSite.size).toBeGreaterThan(5);
    expect(ofTools.size).toBeGreaterThan(8);
    expect(Object.keys(environment).filter((variable) => !known[name]?.has(variable))).toEqual([]);
  });

  it("nginx's file is given every variable that it uses", () => {
    expect([...(known.edge ?? [])].filter((name) => !(name in compose.services.edge.environment))).toEqual([]);
  });

  it("the site for drafts is given all there is, and sites for readers all but what concerns drafts", () => {
    expect([...ofSite].filter((name) => !(name in compose.services.preview.environment))).toEqual([]);
    expect([...ofSite].filter((name) => !(name in compose.services.site.environment)).toSorted()).toEqual(["NUXT_ADMIN_ORIGIN", "NUXT_PREVIEW_URL"]);
  });

  it("none of them is a secret", () => {
    const values = services.flatMap(([, { environment }]) => Object.entries(environment));
    for (const [name, value] of values) if (/PASSWORD|SECRET|KEY/.test(name)) expect(String(value), name).toMatch(/^\$\{PARASOL_\w+:\?.+\}$|^\$\{PARASOL_\w+\}$|^\/run\/secrets\//);
    for (const [, password] of text.matchAll(/:\/\/\w+:([^@\s]+)@/g)) expect(password).toMatch(/^\$\{PARASOL_\w+\}$/);
  });

  it("what is missing is named", () => {
    expect(() => readCompose({})).toThrow(/^PARASOL_\w+ is not set: run “npm run secrets”\.$/);
    expect(fillIn("${A:-one} ${B:-two} ${C} $$D", { A: "", B: "three" })).toBe("one three  $D");
  });
});

describe("npm run secrets", () => {
  it("makes every variable that must be given, and every file", () => {
    const places = placesOfSecrets();
    makeSecrets(places, "https://newsroom.example");
    const made = readEnvironmentFile(places.environmentFile);
    expect(Object.keys(made).toSorted()).toEqual([...new Set([...text.matchAll(/\$\{(\w+):\?/g)].map(([, name = ""]) => name))].toSorted());
    const { secretFiles } = readCompose(made);
    for (const file of secretFiles.values()) expect(existsSync(path.join(places.folder, path.basename(file))), file).toBe(true);
    for (const [name, value] of Object.entries(made)) if (name !== "PARASOL_URL") expect(encodeURIComponent(value), name).toMatch(/^[\w-]{40,}$/);
    expect(new Set(Object.values(made)).size).toBe(Object.keys(made).length);
  });

  it("lets nobody else read them, and public nodes one key", () => {
    const places = placesOfSecrets();
    makeSecrets(places, "https://newsroom.example");
    expect([statSync(places.environmentFile).mode & 0o777, statSync(places.folder).mode & 0o777]).toEqual([0o600, 0o700]);
    const keys = JSON.parse(readFileSync(path.join(places.folder, "keys.json"), "utf8"));
    const pathKey = JSON.parse(readFileSync(path.join(places.folder, "path-key.json"), "utf8"));
    expect(pathKey).toEqual({ pathKey: keys.pathKey });
  });

  it("takes the keys of a backup, and no others", () => {
    const places = placesOfSecrets();
    const keys = generateSecrets();
    makeSecrets(places, "https://newsroom.example", keys);
    expect(JSON.parse(readFileSync(path.join(places.folder, "keys.json"), "utf8"))).toEqual(keys);
    expect(JSON.parse(readFileSync(path.join(places.folder, "path-key.json"), "utf8"))).toEqual({ pathKey: keys.pathKey });
    expect(areKeys(keys)).toBe(true);
    for (const missing of Object.keys(keys)) expect(areKeys({ ...keys, [missing]: undefined }), missing).toBe(false);
    expect(areKeys({ ...keys, appKeys: [] })).toBe(false);
  });

  it("overwrites nothing", () => {
    const places = placesOfSecrets();
    makeSecrets(places, "https://newsroom.example");
    const before = readFileSync(places.environmentFile, "utf8");
    expect(() => makeSecrets(places, "https://other.example")).toThrow("is there already");
    rmSync(places.environmentFile);
    expect(() => makeSecrets(places, "https://other.example")).toThrow("is there already");
    expect(existsSync(places.environmentFile)).toBe(false);
    expect(before).toContain("https://newsroom.example");
  });

  it("puts them where neither git nor an image takes them along", () => {
    for (const ignored of [".gitignore", ".dockerignore"]) {
      const lines = read(ignored).split("\n").map((line) => line.replace(/^\/|\/$/g, ""));
      expect(lines, ignored).toEqual(expect.arrayContaining([".env", "production/secrets", "data"]));
    }
    for (const { file } of /** @type {any[]} */ (Object.values(compose.secrets))) expect(file).toMatch(/^\.\/production\/secrets\//);
  });
});

describe.each(services)("%s", (name, service) => {
  it("can change nothing but its volumes and its memory, and has no right of the machine's", () => {
    expect(service).toMatchObject({ read_only: true, cap_drop: ["ALL"], security_opt: ["no-new-privileges:true"] });
    expect(service.privileged ?? service.cap_add ?? service.network_mode ?? service.pid).toBeUndefined();
  });

  it("does not run as root", () => {
    const user = service.user ?? /^USER (\S+)$/m.exec(stages.get(service.build?.target)?.text ?? "")?.[1];
    expect(user).toMatch(/^(?!root$|0(?::|$))\w+$/);
  });

  it("may be there several times, unless it has a door to the machine", () => {
    expect(service.container_name).toBeUndefined();
    if (service.deploy) expect([Number(fillIn(service.deploy.replicas, {})), service.ports]).toEqual([2, undefined]);
    for (const port of service.ports ?? []) expect(fillIn(port, {})).toMatch(/^127\.0\.0\.1:/);
  });

  it("says whether it is well, or ends by itself", () => {
    if (service.restart === "no") expect(service.healthcheck).toBeUndefined();
    else expect(service.healthcheck.test[0]).toBe("CMD");
  });

  it("starts what there is, from an image that there is", () => {
    if (!service.build) {
      expect(service.image).toMatch(/^[a-z]+:\d[\w.-]+$/);
      return;
    }
    expect(existsSync(path.join(checkout, service.build.dockerfile))).toBe(true);
    expect([...stages.keys()]).toContain(service.build.target);
    const [program, script] = (service.entrypoint ?? service.command).filter((/** @type {string} */ word) => !word.startsWith("--"));
    expect(program).toBe("node");
    // As it is in the checkout, where it may not be built yet.
    const folder = service.working_dir.replace(/^\/newsroom\/?/, "");
    const source = script.startsWith("dist/") ? script.replace(/^dist\//, "").replace(/\.js$/, ".ts") : script.startsWith(".output/") ? "nuxt.config.ts" : script;
    expect(existsSync(path.join(checkout, folder, source)), script).toBe(true);
  });

  it("mounts files that there are", () => {
    for (const mount of service.volumes ?? []) {
      const [source = ""] = mount.split(":");
      if (source.startsWith("./")) expect([source, existsSync(path.join(checkout, source)), mount.endsWith(":ro")]).toEqual([source, true, true]);
      else if (mount.includes(":")) expect(Object.keys(compose.volumes)).toContain(source);
    }
    expect(name).toMatch(/^[a-z-]+$/);
  });
});

describe("who can reach whom", () => {
  const networksOf = (/** @type {string} */ name) => compose.services[name].networks;
  it("readers' side reaches no editor's side", () => {
    expect({ edge: networksOf("edge"), site: networksOf("site"), public: networksOf("public") }).toEqual({ edge: ["public", "outside"], site: ["public"], public: ["database", "public"] });
    for (const name of ["cms", "preview"]) expect(networksOf(name)).not.toContain("public");
  });
  it("neither sites nor public nodes nor the database reach the world", () => {
    for (const network of ["database", "public"]) expect(compose.networks[network]).toEqual({ internal: true });
  });
  it("only publishing writes to the public store, and a restore", () => {
    const writers = services.filter(([, { volumes }]) => volumes?.some((/** @type {string} */ mount) => /^media:[^:]+$/.test(mount))).map(([name]) => name);
    expect(writers).toEqual(["cms", "restore"]);
  });
});

describe("the Dockerfile", () => {
  it("copies what there is", () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--)(.+)$/gm)].flatMap(([, files = ""]) => files.split(" ").slice(0, -1));
    expect(copied.length).toBeGreaterThan(10);
    expect(copied.filter((file) => !existsSync(path.join(checkout, file)))).toEqual([]);
    for (const [, stage] of dockerfile.matchAll(/^COPY --from=(\S+)/gm)) expect([...stages.keys()]).toContain(stage);
  });
  it("has the manifest of every package, and the releases of Node and pnpm that the checkout has", () => {
    for (const folder of packageFolders()) expect(stages.get("manifests")?.text).toContain(`COPY ${folder}/package.json ${folder}/`);
    const version = /nodeVersion: (\S+)/.exec(read("pnpm-workspace.yaml"))?.[1];
    // An older pg_dump refuses the server.
    const database = /^postgres:(\d+)/.exec(compose.services.postgres.image)?.[0];
    for (const [name, { base }] of stages) if (!stages.has(base)) expect(base).toBe(name === "tools" ? `${database}-bookworm` : `node:${version}-bookworm-slim`);
    expect(/pnpm@([\d.]+)/.exec(dockerfile)?.[0]).toBe(/pnpm@([\d.]+)/.exec(read("commands/install.mjs"))?.[0]);
  });
  it("gives every folder that a volume covers to the user who writes there", () => {
    for (const [, { build, volumes = [] }] of services) {
      if (!build) continue;
      const made = /install -d -o node -g node (.+)$/m.exec(stages.get(build.target)?.text ?? "")?.[1]?.split(" ");
      for (const mount of volumes) expect(made).toContain(mount.split(":")[1] ?? mount);
    }
  });
});

it("a public node is started as npm run public-node starts it", () => {
  expect(compose.services.public.command).toEqual(["node", ...publicNodeFlags, "dist/src/public-node.js"]);
});

it("docs/operations.md starts what goes through the ledger as npm run ledger does", () => {
  expect(read("docs/operations.md")).toContain(`node ${ledgerFlags.join(" ")} dist/src/ledger-command.js verify`);
});

it("public nodes' image has the programs that it starts, and nothing of Strapi or of the admin", { timeout: 60_000 }, async () => {
  const folder = temporaryFolder();
  const files = await gatherPublicNode(folder);
  for (const [, { build, command, working_dir: place }] of services) {
    if (build?.target === "public") expect(existsSync(path.join(folder, place.replace("/newsroom", ""), command.at(-1)))).toBe(true);
  }
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => /@strapi|\/react(?:-dom)?@|\/cms\/dist\/src\/(?:publishing|uploads|setup|preview)\//.test(`/${file}`))).toEqual([]);
});

it("in the tools' image, commands install and build nothing", async () => {
  const folder = temporaryFolder();
  const copied = [...(stages.get("tools")?.text ?? "").matchAll(/^COPY (?!--)(.+) \S+$/gm)].flatMap(([, files = ""]) => files.split(" "));
  for (const file of copied) cpSync(path.join(checkout, file), path.join(folder, file), { recursive: true, filter: (source) => !source.includes("node_modules") });
  const [install, builds] = await Promise.all(["install", "builds"].map((name) => import(pathToFileURL(path.join(folder, "commands", `${name}.mjs`)).href)));
  expect(install.isInstalled()).toBe(true);
  expect(builds.staleBuilds(["shared", "cms"])).toEqual([]);
});

describe("nginx's file", () => {
  it("gives files of the store the headers that the site gives them", async () => {
    const place = "../../web/config/security-headers.ts";
    const { securityHeaders } = await import(place);
    const location = /location ~ "\^\/media\/[^]+?\n {4}\}/.exec(nginx)?.[0] ?? "";
    const given = Object.fromEntries([...location.matchAll(/add_header (\S+) "([^"]*)"/g)].map(([, name = "", value]) => [name.toLowerCase(), value]));
    const ofSite = read("web/server/routes/media/[name].ts");
    const policy = /"content-security-policy": "([^"]+)"/.exec(ofSite)?.[1];
    const keeping = /"(public, max-age=\d+)"/.exec(ofSite)?.[1];
    expect(given).toEqual({ ...securityHeaders, "content-security-policy": policy, "cache-control": keeping, "last-modified": "" });
    const extensions = [...(/mediaTypes[^{]+\{([^}]+)\}/.exec(ofSite)?.[1] ?? "").matchAll(/(\w+): "([^"]+)"/g)].map(([, extension, type]) => `${type} ${extension};`);
    expect(extensions.length).toBeGreaterThan(3);
    expect([...location.matchAll(/^ {8}(\w+\/\w+ \w+;)$/gm)].map(([, line]) => line).toSorted()).toEqual(extensions.toSorted());
    expect(location).toContain(`(?:${extensions.map((line) => line.slice(0, -1).split(" ")[1]).toSorted().join("|")}))$"`);
  });

  it("knows the words of a query that make another page", () => {
    const filters = /directoryFilters = \[([^\]]+)\]/.exec(read("web/server/cms/directory-filters.ts"))?.[1]?.match(/\w+/g) ?? [];
    expect(filters.length).toBeGreaterThan(4);
    expect([...nginx.matchAll(/^ {2}map \$arg_(\w+)/gm)].map(([, word = ""]) => word).toSorted()).toEqual(filters.toSorted());
    expect(nginx).toContain(`map "${filters.map((word) => `$of_${word}`).join("")}" $known_query`);
  });

  it("chooses an encoding as the site does", () => {
    const ofSite = [...read("web/server/pages/encodings.ts").matchAll(/if \(\/(.+)\/\.test/g)].map(([, pattern]) => `"~${pattern?.replaceAll("\\.", "\\.")}"`);
    expect(ofSite).toHaveLength(2);
    for (const pattern of ofSite) expect(nginx).toContain(pattern);
  });

  it("passes no cookie, no address and no host on, and shows nothing that is stale", () => {
    expect(nginx).toContain("proxy_pass_request_headers off;");
    expect(nginx).toContain("proxy_cache_use_stale off;");
    expect(nginx).toContain("server_tokens off;");
    expect(nginx).not.toMatch(/remote_addr(?! zone=)|http_cookie|http_user_agent|http_referer|forwarded|proxy_set_header Host (?!newsroom;)/i);
    expect([...nginx.matchAll(/proxy_cache_valid [\d ]+ (\w+);/g)].map(([, time]) => time)).toEqual(["1s", "1s"]);
    expect(nginx).toMatch(/error_log stderr emerg;/);
  });
});

it("the rehearsal's server of names tells every node of a service, and of no other", async () => {
  const names = await serveNames("127.0.0.1", 0);
  names.set("site", ["127.77.0.20", "127.77.0.21"]);
  const resolver = new Resolver({ timeout: 1_000, tries: 1 });
  resolver.setServers([names.address]);
  expect((await resolver.resolve4("site")).toSorted()).toEqual(["127.77.0.20", "127.77.0.21"]);
  await expect(resolver.resolve4("sites")).rejects.toThrow("ENOTFOUND");
  await expect(resolver.resolve6("site")).rejects.toThrow("ENODATA");
});
