import { buildSchema, parse, validate } from "graphql";
import { expect, test } from "vitest";
import { partnerFragments } from "../partner-fragments.js";

const contract = (more = "") =>
  buildSchema(`
    type Query { changes: ChangePage! }
    type ChangePage { changes: [Change!]! }
    union Change = Upsert | Withdrawal
    type Upsert { publication: Publication! }
    type Withdrawal { id: ID! }
    interface Publication { id: ID! locale: String! slug: String url: String }
    type Article implements Publication { id: ID! locale: String! slug: String! url: String! title: String! kind: String! body: Body! byline: [Person!]! ${more} }
    type Person implements Publication { id: ID! locale: String! slug: String url: String name: String! born: String kind: PersonKind! articles: ArticleConnection! }
    type ArticleConnection { nodes: [Article!]! }
    type Body { blocks: [Block!]! }
    union Block = Text | Call
    type Text { text: String! }
    type Call { text: String }
    enum PersonKind { NAMED }
  `);

const copy = (schema = contract()) => {
  const document = parse(`${partnerFragments(schema)} { changes { changes { ... on Upsert { publication { ...AnyPublication } } } } }`);
  // Fragments that no question uses yet are still part of what a partner is given.
  return { errors: validate(schema, document).filter(({ message }) => !/is never used/.test(message)), words: document.loc?.source.body ?? "" };
};

test("a field that is new in the contract is in the copy", () => {
  expect(copy().words).not.toContain("access");
  const { errors, words } = copy(contract("access: String"));
  expect(errors).toEqual([]);
  expect(words).toContain("\n  access\n");
});

test("what means different things by one name has names of its own, in texts and in the blocks of a body", () => {
  const { errors, words } = copy();
  expect(errors).toEqual([]);
  expect(words).toMatch(/fragment ArticleFields on Article \{[^}]*\n {2}kind\n/);
  expect(words).toContain("personKind: kind");
  expect(words).toContain("callText: text");
});

test("a reference tells where a page is and what it is called, or all that is always said of what has no page", () => {
  const { words } = copy(contract("about: Article"));
  expect(words).toContain("about {\n    ...ArticleName");
  expect(words).toMatch(/fragment ArticleName on Article \{\s+id\s+locale\s+slug\s+url\s+title\s+\}/);
  expect(words).toMatch(/fragment PersonName on Person \{\s+id\s+name\s+kind\s+\}/);
});

test("lists of what refers to a text are not copied, since the copy has them as references", () => {
  expect(copy().words).not.toMatch(/articles|Connection/);
});

test("a contract without publications is refused", () => {
  expect(() => partnerFragments(buildSchema("type Query { id: ID }"))).toThrow("Publication");
});
