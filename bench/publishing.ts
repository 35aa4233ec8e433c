/** What the ledger costs on a publish, how soon a publish is seen, and how readers fare meanwhile. */
import { articlePath } from "@parasol/shared";
import { lockLedger, recordPublication } from "../cms/src/ledger/append.ts";
import type { Projected } from "../cms/src/ledger/projected.ts";
import { article } from "../cms/tests/public/newsstand.ts";
import { pathKey, type OwnLedger } from "../e2e/newsroom/ledger.ts";
import type { Server } from "../e2e/newsroom/servers.ts";
import { slugOfArticle } from "./generate.ts";
import { load, readOnce, type Question } from "./load.ts";
import { processorTime } from "./processes.ts";
import { freshQuestions } from "./questions.ts";
import { middle, quantile } from "./quantile.ts";

export interface Publishing {
  /** Milliseconds of the processor (the database included) that recording one publish takes. */
  readonly ledger: number;
  /** Milliseconds from the commit to the first answer that has it: the middle, and the 99th of a hundred. */
  readonly seenByNode: Spread;
  readonly seenOnSite: Spread;
  /** While publishes follow each other without a pause. */
  readonly meanwhile: { readonly publishesPerSecond: number; readonly answersPerSecond: number; readonly p99: number; readonly wrong: number };
}

export interface Spread {
  readonly middle: number;
  readonly p99: number;
}

interface Newsroom {
  readonly ledger: OwnLedger;
  readonly node: Server;
  readonly site: Server;
  readonly articles: number;
  readonly isQuick: boolean;
}

/** Longest wait for a publish to be seen, in milliseconds. */
const patience = 10_000;

export async function measurePublishing({ ledger, node, site, articles, isQuick }: Newsroom): Promise<Publishing> {
  let edits = 0;
  /** The oldest article once more, with another title. */
  const publish = async (): Promise<string> => {
    const title = `Edit ${(edits += 1)}`;
    const edited: Projected = article("article-0", { slug: slugOfArticle(0), datedOn: "2010-01-01", title });
    await ledger.writer.transaction(async (trx) => {
      await lockLedger(trx);
      await recordPublication(trx, edited, { pathKey, now: () => new Date() });
    });
    return title;
  };

  const count = isQuick ? 100 : 400;
  for (let warm = 0; warm < 20; warm += 1) await publish();
  const before = processorTime([process.pid, ...ledger.processes]);
  for (let number = 0; number < count; number += 1) await publish();
  const cost = (processorTime([process.pid, ...ledger.processes]) - before) / count;

  const query = `{ article(slug: "${slugOfArticle(0)}", locale: "en") { ... on Article { title } } }`;
  const byGraphQL: Question = { method: "POST", path: "/graphql", headers: { "content-type": "application/json" }, body: JSON.stringify({ query }) };
  const page: Question = { method: "GET", path: articlePath("en", slugOfArticle(0)), headers: {} };
  const times = isQuick ? 30 : 100;
  const seenByNode = await seenAfter(times, publish, node, byGraphQL);
  const seenOnSite = await seenAfter(times, publish, site, page);
  return { ledger: cost, seenByNode, seenOnSite, meanwhile: await readMeanwhile(publish, node, articles, isQuick ? 3_000 : 10_000) };
}

async function seenAfter(times: number, publish: () => Promise<string>, server: Server, question: Question): Promise<Spread> {
  const waits: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const title = await publish();
    const committed = performance.now();
    for (;;) {
      const body = await readOnce(server.origin, question, () => undefined);
      const waited = performance.now() - committed;
      if (body.includes(title)) {
        waits.push(waited);
        break;
      }
      if (waited > patience) throw new Error(`${server.origin}${question.path} has not shown a publish for ${patience} ms.`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
  return { middle: middle(waits), p99: quantile(waits, 0.99) };
}

async function readMeanwhile(publish: () => Promise<string>, node: Server, articles: number, duration: number): Promise<Publishing["meanwhile"]> {
  const ends = performance.now() + duration;
  let publishes = 0;
  const publishing = (async () => {
    for (; performance.now() < ends; publishes += 1) await publish();
  })();
  const questions = freshQuestions(articles);
  const waits: number[] = [];
  let wrong = 0;
  for (let from = 5_000_000; performance.now() < ends; from += 40) {
    const seen = await load({
      at: node.origin,
      connections: 4,
      requests: 40,
      ask: (number) => pick(questions, number).ask(from + number),
      check: (status) => {
        if (status !== 200) wrong += 1;
      },
    });
    waits.push(...seen.waits);
  }
  await publishing;
  const perSecond = (number: number): number => Math.round((number / duration) * 1_000);
  return { publishesPerSecond: perSecond(publishes), answersPerSecond: perSecond(waits.length), p99: quantile(waits, 0.99), wrong };
}

function pick<Value>(values: readonly Value[], number: number): Value {
  const value = values[number % values.length];
  if (value === undefined) throw new RangeError("Nothing to pick from.");
  return value;
}
