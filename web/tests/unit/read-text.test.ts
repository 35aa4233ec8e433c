import { describe, expect, it } from "vitest";
import type { Ask } from "../../server/cms/ask";
import { TopicPageDocument, WithdrawalCheckDocument } from "../../server/cms/generated/documents";
import { readText } from "../../server/cms/read-text";

const topic = { __typename: "Topic", id: "t1", locale: "en", slug: "health", name: "Health" } as const;

/** Reads a topic in Russian by the slug of its English text. */
function read(check: unknown, answer: unknown = topic) {
  const asked: [unknown, unknown][] = [];
  const ask = (async (document: unknown, variables: unknown) => {
    asked.push([document, variables]);
    if (document === WithdrawalCheckDocument) return check;
    return { kind: "answered", data: { site: null, pages: [], inThisLanguage: null, topic: answer } };
  }) as Ask;
  const reading = readText(ask, {
    document: TopicPageDocument,
    variables: { locale: "ru", slug: "health", first: 1, page: 1, events: 1, resources: 1 },
    text: (data) => data.topic,
    path: (locale, slug) => `/${locale}/${slug}`,
    title: ({ name }) => name,
  });
  return { reading, asked };
}

const checked = (topicThere: object | null) => ({
  kind: "answered",
  data: { article: null, event: null, organisation: null, page: null, place: null, topic: topicThere },
});

describe("a text that is read by the slug of another language", () => {
  it("is gone where it was taken back in this one", async () => {
    const { reading, asked } = read(checked({ __typename: "Withdrawal" }));
    expect(await reading).toMatchObject({ kind: "elsewhere", path: "/en/health", isWithdrawn: true });
    expect(asked[1]).toEqual([WithdrawalCheckDocument, { id: "t1", locale: "ru" }]);
  });

  it("is elsewhere where it never was in this one", async () => {
    expect(await read(checked(null)).reading).toMatchObject({ kind: "elsewhere", path: "/en/health", isWithdrawn: false });
  });

  it("is not said never to have been while nobody can tell", async () => {
    expect(await read({ kind: "unreachable" }).reading).toEqual({ kind: "unreachable" });
  });

  it("costs a second question only there", async () => {
    const { reading, asked } = read(checked(null), { ...topic, locale: "ru" });
    expect((await reading).kind).toBe("here");
    expect(asked).toHaveLength(1);
  });
});
