/** A field’s value as an editor can read it in plain text, whatever kind of field it is. */
import { isFormRecord } from "../forms/form-values";

export interface Attribute {
  readonly type: string;
  readonly component?: string;
}

export interface Words {
  /** The word for a choice, a component’s name, yes or no. */
  readonly say: (id: string) => string;
  readonly labelOf: (component: string, field: string) => string;
  readonly attributesOf: (component: string) => Readonly<Record<string, Attribute>>;
}

const technical: ReadonlySet<string> = new Set(["id", "key", "removedElsewhere", "__temp_key__", "__component"]);

/** Lines of text; none for an empty value. */
export function readable(value: unknown, attribute: Attribute, words: Words): readonly string[] {
  if (value === null || value === undefined || value === "") return [];
  switch (attribute.type) {
    case "boolean":
      return [words.say(value === true ? "parasol.yes" : "parasol.no")];
    case "enumeration":
      return [words.say(String(value))];
    case "media":
      return listOf(value).flatMap((file) => (isFormRecord(file) && typeof file.name === "string" ? [file.name] : []));
    case "blocks":
      return listOf(value).map(textIn).filter((line) => line !== "");
    case "relation":
      return relationChanges(value);
    case "component":
      return listOf(value).flatMap((part, index, all) => component(part, attribute.component, all.length > 1 ? index + 1 : null, words));
    case "dynamiczone":
      return listOf(value).flatMap((part) => component(part, undefined, null, words));
    default:
      return String(value).split("\n");
  }
}

function component(part: unknown, declared: string | undefined, number: number | null, words: Words): readonly string[] {
  if (!isFormRecord(part)) return [];
  const uid = typeof part.__component === "string" ? part.__component : (declared ?? "");
  const lines = Object.entries(words.attributesOf(uid)).flatMap(([field, attribute]) => {
    if (technical.has(field)) return [];
    const [first, ...more] = readable(part[field], attribute, words);
    return first === undefined ? [] : [`${words.labelOf(uid, field)}: ${first}`, ...more];
  });
  return number === null ? lines : [`${number}.`, ...lines];
}

/** Of relations a form holds what was changed in it, not all of them. */
function relationChanges(value: unknown): readonly string[] {
  const connected = isFormRecord(value) ? listOf(value.connect) : [];
  return connected.flatMap((target) => (isFormRecord(target) && typeof target.label === "string" ? [`+ ${target.label}`] : []));
}

function textIn(node: unknown): string {
  if (!isFormRecord(node)) return "";
  if (typeof node.text === "string") return node.text;
  return listOf(node.children).map(textIn).join(node.type === "list" ? " · " : "");
}

function listOf(value: unknown): readonly unknown[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
