/** Inspections of single fields, for the table of types. */
import { readWebAddress } from "@parasol/shared";
import type { CodedType, Inspect, Inspection, Refusal } from "./inspection.js";
import { slugPattern } from "../slug.js";

/** A day that has already come. */
export function notInTheFuture(name: string, message: "futureDate" | "dayToCome"): Inspect {
  return ({ entry, messages, today }) =>
    (entry.fields.date(name) ?? "") > today ? [{ path: [name], message: messages[message] }] : [];
}

/** Addresses on the web: of a field, or of each of a list's items (`"mirrors.url"`). */
export function webAddresses(...names: readonly string[]): Inspect {
  return (inspection) => names.flatMap((name) => wrongAddresses(inspection, name));
}

function wrongAddresses({ entry, messages }: Inspection, name: string): readonly Refusal[] {
  const [field = name, inner] = name.split(".");
  const addresses =
    inner === undefined
      ? [{ path: [field], address: entry.fields.text(field) }]
      : entry.fields.components(field).map((item, index) => ({ path: [field, String(index), inner], address: item.text(inner) }));
  return addresses
    .filter(({ address }) => address !== null && readWebAddress(address) === null)
    .map(({ path }) => ({ path, message: messages.malformedAddress }));
}

/** The word that names a document in every language. */
export function wrongCode(type: CodedType): Inspect {
  return async ({ entry, messages, questions }) => {
    const code = entry.fields.text("code");
    const refuse = (message: string): Refusal[] => [{ path: ["code"], message }];
    if (code === null) return [];
    if (!slugPattern.test(code)) return refuse(messages.malformedCode);
    return (await questions.isCodeTaken(type, entry, code)) ? refuse(messages.takenCode(code)) : [];
  };
}
