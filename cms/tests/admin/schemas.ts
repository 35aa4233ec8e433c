/** The schemas of the newsroom's types and components, as they stand in the repository. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const sources = path.resolve(import.meta.dirname, "../../src");

export interface Attribute {
  readonly type: string;
  readonly enum?: readonly string[];
  readonly component?: string;
  readonly target?: string;
}

export interface Schema {
  readonly uid: string;
  readonly info: { readonly displayName: string };
  readonly attributes: Readonly<Record<string, Attribute>>;
}

export const types: readonly Schema[] = readdirSync(path.join(sources, "api/newsroom/content-types")).map((name) =>
  read(`api::newsroom.${name}`, `api/newsroom/content-types/${name}/schema.json`),
);

export const components: readonly Schema[] = readdirSync(path.join(sources, "components")).flatMap((category) =>
  readdirSync(path.join(sources, "components", category)).map((file) =>
    read(`${category}.${path.basename(file, ".json")}`, `components/${category}/${file}`),
  ),
);

function read(uid: string, file: string): Schema {
  return { uid, ...JSON.parse(readFileSync(path.join(sources, file), "utf8")) };
}
