/** What an inspection is given, and what it answers with. */
import type { Schema, UID } from "@strapi/strapi";
import type { PublicationTypeName } from "../../ledger/stored.js";
import type { LoadedEntry } from "../entries/loaded-entries.js";
import type { GateMessages } from "./messages.js";

/** What the gate must ask of the newsroom. */
export interface GateQuestions {
  /** The fields of a type or a component, as its schema declares them. */
  readonly attributesOf: (uid: UID.Schema) => Readonly<Record<string, Schema.Attribute.AnyAttribute>>;
  /** Whether another document of this type holds a slug in that language, in public. */
  readonly isSlugTaken: (type: PublicationTypeName, entry: LoadedEntry, slug: string) => Promise<boolean>;
  /** Whether another published document of this type has this code. */
  readonly isCodeTaken: (type: CodedType, entry: LoadedEntry, code: string) => Promise<boolean>;
  /** Names of those of the documents that readers will miss because they were never published in any language. */
  readonly findUnpublished: (
    target: UID.ContentType,
    entry: LoadedEntry,
    wanted: readonly string[],
  ) => Promise<readonly string[]>;
  /** Whether a relation of what is public leads from one of these documents to that one, directly or by way of others. */
  readonly leadsTo: (relation: string, from: readonly string[], documentId: string) => Promise<boolean>;
  /** Whether a question of the questionnaire is answered by the organisation's own words. */
  readonly wantsWords: (questionId: string) => Promise<boolean>;
}

/** The types that are known by a word that is the same in every language. */
export type CodedType = "population" | "priority-area" | "question";

export interface Inspection {
  readonly type: PublicationTypeName;
  readonly entry: LoadedEntry;
  readonly messages: GateMessages;
  readonly questions: GateQuestions;
  /** Calendar date, ISO 8601. */
  readonly today: string;
}

/** Why a field may not be published as it is; `path` leads to it as Strapi's admin marks it: `["figures", "0", "part"]`. */
export interface Refusal {
  readonly path: readonly string[];
  readonly message: string;
}

export type Inspect = (inspection: Inspection) => readonly Refusal[] | Promise<readonly Refusal[]>;
