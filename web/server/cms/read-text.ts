import type { OperationVariables } from "@apollo/client/core";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { LocaleTag, TypeWithPage } from "@parasol/shared";
import type { Elsewhere, Refusal } from "./answer";
import type { Ask } from "./ask";
import { WithdrawalCheckDocument, type FrameFragment } from "./generated/documents";
import { isWithdrawal, locate, type Located, type TextWithAddress } from "./locate";

interface TextQuestion<Data, Variables, Text> {
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly variables: Variables & { readonly locale: LocaleTag; readonly slug: string };
  /** The answer in whichever language has the text. */
  readonly text: (data: Data) => Located<Text>;
  readonly path: (locale: LocaleTag, slug: string) => string;
  /** Where a former address leads, if not to `path`: further pages of a text have addresses too. */
  readonly movedPath?: (locale: LocaleTag, slug: string) => string;
  readonly title: (text: Text) => string;
}

/** What every query for one text asks beside it. */
type TextAnswer = FrameFragment & { readonly inThisLanguage: { readonly __typename: string } | null };

/**
 * Reads a text that has an address of its own, or says where else it is, or why it is nowhere. One question, and one more where
 * only another language has it.
 */
export async function readText<Data extends TextAnswer, Variables extends OperationVariables, Text extends TextWithAddress>(
  ask: Ask,
  question: TextQuestion<Data, Variables, Text>,
): Promise<{ readonly kind: "here"; readonly text: Text; readonly frame: FrameFragment; readonly data: Data } | Elsewhere | Refusal> {
  const asked = await ask(question.document, question.variables);
  if (asked.kind !== "answered") return asked;
  const { data } = asked;
  const text = question.text(data);
  const { path, movedPath = path, title } = question;
  const located = locate(text, data.inThisLanguage, question.variables, { frame: data, path, movedPath, title });
  if (located.kind === "here") return { ...located, frame: data, data };
  if (located.kind !== "elsewhere" || located.isWithdrawn || !text || isWithdrawal(text)) return located;
  // By the slug of another language nothing can tell what became of the text in this one: the language switch leads here.
  const checked = await ask(WithdrawalCheckDocument, { id: text.id, locale: question.variables.locale });
  if (checked.kind !== "answered") return checked;
  const found: Readonly<Record<TypeWithPage, { readonly __typename: string } | null>> = checked.data;
  return { ...located, isWithdrawn: Object.values(found).some((answer) => answer?.__typename === "Withdrawal") };
}
