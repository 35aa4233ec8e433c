import { articlePath, cardPath, eventPath, organisationPath, type LocaleTag, type TypeWithCard } from "@parasol/shared";
import type { Elsewhere, Refusal } from "./answer";
import type { Ask } from "./ask";
import {
  ArticleCardPictureDocument,
  EventCardPictureDocument,
  OrganisationCardPictureDocument,
  type ArticleCardPictureQuery,
  type EventCardPictureQuery,
  type FrameFragment,
  type OrganisationCardPictureQuery,
} from "./generated/documents";
import { readText } from "./read-text";

/** What a card is drawn from, by the type of the text that it stands for. */
export interface TextsOfCards {
  readonly article: Extract<ArticleCardPictureQuery["article"], { readonly __typename: "Article" }>;
  readonly event: Extract<EventCardPictureQuery["event"], { readonly __typename: "Event" }>;
  readonly organisation: Extract<OrganisationCardPictureQuery["organisation"], { readonly __typename: "Organisation" }>;
}

type CardReading<Type extends TypeWithCard> =
  | { readonly kind: "here"; readonly text: TextsOfCards[Type]; readonly frame: FrameFragment }
  | Elsewhere
  | Refusal;

/** How the text of a card is read, by its type. Where the text has moved, the answer names its card's address. */
export const readCard: { readonly [Type in TypeWithCard]: (ask: Ask, locale: LocaleTag, slug: string) => Promise<CardReading<Type>> } = {
  article: (ask, locale, slug) =>
    readText(ask, {
      document: ArticleCardPictureDocument,
      variables: { locale, slug },
      text: (data) => data.article,
      path: articlePath,
      movedPath: (...of) => cardPath("article", ...of),
      title: ({ title }) => title,
    }),
  event: (ask, locale, slug) =>
    readText(ask, {
      document: EventCardPictureDocument,
      variables: { locale, slug },
      text: (data) => data.event,
      path: eventPath,
      movedPath: (...of) => cardPath("event", ...of),
      title: ({ title }) => title,
    }),
  organisation: (ask, locale, slug) =>
    readText(ask, {
      document: OrganisationCardPictureDocument,
      variables: { locale, slug },
      text: (data) => data.organisation,
      path: organisationPath,
      movedPath: (...of) => cardPath("organisation", ...of),
      title: ({ name }) => name,
    }),
};
