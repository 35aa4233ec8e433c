import type { OperationVariables } from "@apollo/client/core";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { Answer } from "./answer";
import type { Ask } from "./ask";
import type { FrameFragment } from "./generated/documents";
import { toListPage, type ListPage } from "./list-page";
import { readPageNumber } from "./page-number";

export interface ListReading<Entry, Data = object> {
  readonly frame: FrameFragment;
  readonly list: ListPage<Entry>;
  /** All of the answer, for what a page shows beside the list. */
  readonly data: Data;
}

interface ListQuestion<Data, Variables, Entry> {
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly variables: (page: { readonly first: number; readonly page: number }) => Variables;
  /** The list's own address, which is that of its first page. */
  readonly path: string;
  readonly perPage: number;
  readonly connection: (data: Data) => { readonly totalCount: number; readonly nodes: readonly Entry[] };
}

/**
 * Reads a page of a list that has an address of its own.
 *
 * @param pageNumber as it stands in the address, or `undefined` for the list's own address
 */
export async function readList<Data extends FrameFragment, Variables extends OperationVariables, Entry>(
  ask: Ask,
  question: ListQuestion<Data, Variables, Entry>,
  pageNumber: string | undefined,
): Promise<Answer<ListReading<Entry, Data>>> {
  const page = readPageNumber(pageNumber, question.path);
  if (page.kind !== "page") return page;
  const asked = await ask(question.document, question.variables({ first: question.perPage, page: page.number }));
  if (asked.kind !== "answered") return asked;
  const list = toListPage(question.connection(asked.data), page.number, question.perPage);
  return list ? { kind: "found", found: { frame: asked.data, list, data: asked.data } } : { kind: "missing" };
}
