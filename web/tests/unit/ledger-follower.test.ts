import { createServer, type Server, type ServerResponse } from "node:http";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createAsk } from "../../server/cms/ask";
import { createNewsroom } from "../../server/cms/newsroom";
import { followLedger, type LedgerFollower, type LedgerStep } from "../../server/pages/ledger-follower";

const answer = (cursor: string, hasMore = false) => JSON.stringify({ data: { changes: { __typename: "Changes", cursor, hasMore, changes: [{ __typename: "Withdrawal", id: `of ${cursor}` }] } } });

let server: Server;
let asked: { readonly after: string | null; readonly first: number }[];
let respond: (response: ServerResponse) => void;
let follower: LedgerFollower | undefined;
let cursor: string | null;
let steps: LedgerStep[];

beforeEach(async () => {
  [asked, steps, cursor] = [[], [], "held"];
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString("utf8")));
    request.on("end", () => {
      asked.push(JSON.parse(body).variables);
      respond(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterEach(async () => {
  follower?.stop();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

function follow(): LedgerFollower {
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  const newsroom = createNewsroom(
    createAsk({ apiUrl: `http://127.0.0.1:${port}`, origin: "https://newsroom.example", patience: { timeout: 100, tries: 1 }, reportUnknown: () => undefined, reportFailure: () => undefined }),
  );
  follower = followLedger({
    read: newsroom.readChanges,
    cursor: () => cursor,
    onStep: (step) => {
      steps.push(step);
      ({ cursor } = step);
    },
    onOtherLedger: () => undefined,
    report: () => undefined,
  });
  return follower;
}
const json = (response: ServerResponse) => response.writeHead(200, { "content-type": "application/json" });

describe("following the ledger of a node that is not well", () => {
  it.each([
    ["says nothing", () => undefined],
    ["begins an answer and never ends it", (response: ServerResponse) => void json(response).write('{"data":')],
    ["breaks off", (response: ServerResponse) => void json(response).write('{"data":', () => response.destroy())],
    ["is asked too much", (response: ServerResponse) => void response.writeHead(503).end()],
  ])("goes on asking one that %s, for less, and hears what was taken back as soon as it answers", async (_, hang) => {
    respond = hang;
    const following = follow();
    await following.firstWord;
    await expect.poll(() => asked.length).toBeGreaterThanOrEqual(3);
    expect([following.isInTouch(), steps]).toEqual([false, []]);
    expect(asked[0]?.first).toBe(200);
    for (const { after, first } of asked.slice(1)) expect([after, first]).toEqual(["held", 20]);
    respond = (response) => json(response).end(answer("next"));
    await expect.poll(() => steps).toEqual([{ cursor: "next", changed: [], takenBack: ["of next"], isLast: true }]);
    expect(following.isInTouch()).toBe(true);
  });

  it("its first word is heard before all that there is to hear", async () => {
    let number = 0;
    respond = (response) => json(response).end(answer(`step ${(number += 1)}`, number < 3));
    await follow().firstWord;
    expect(steps.length).toBeGreaterThanOrEqual(1);
    await expect.poll(() => steps.map(({ isLast }) => isLast)).toEqual([false, false, true]);
  });
});
