import { createServer, type Server, type ServerResponse } from "node:http";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createAsk } from "../../server/cms/ask";
import { createNewsroom } from "../../server/cms/newsroom";
import { followLedger, growPatience, type LedgerFollower, type LedgerStep } from "../../server/pages/ledger-follower";

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

function follow(waits: readonly number[] = [100, 200, 500]): LedgerFollower {
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  const patience = growPatience(waits);
  const newsroom = createNewsroom(
    createAsk({ apiUrl: `http://127.0.0.1:${port}`, origin: "https://newsroom.example", patience: { timeout: patience.now, tries: 1 }, reportUnknown: () => undefined, reportFailure: () => undefined }),
  );
  follower = followLedger({
    read: newsroom.readChanges,
    cursor: () => cursor,
    patience,
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
    await expect.poll(() => steps).toEqual([{ cursor: "next", takenBack: ["of next"], isLast: true }]);
    expect(following.isInTouch()).toBe(true);
  });

  it("waits longer for one that is slow, until it hears it, and counts as in touch with it from then on", async () => {
    respond = (response) => void setTimeout(() => json(response).end(answer("next")), 1_200);
    const following = follow([500, 1_000, 2_500]);
    await expect.poll(() => steps, { timeout: 10_000 }).toEqual([{ cursor: "next", takenBack: ["of next"], isLast: true }]);
    const looks: boolean[] = [];
    for (let round = 0; round < 40; round += 1) {
      looks.push(following.isInTouch());
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(new Set(looks)).toEqual(new Set([true]));
    respond = () => undefined;
    await expect.poll(following.isInTouch, { timeout: 10_000 }).toBe(false);
  }, 30_000);

  it("does not wait long for one that hangs once another answers quickly", () => {
    const patience = growPatience([500, 1_000, 2_500]);
    const waits = [patience.now()];
    for (let round = 0; round < 3; round += 1) {
      patience.unanswered();
      waits.push(patience.now());
    }
    for (const took of [2_400, 600, 20]) {
      patience.answeredIn(took);
      waits.push(patience.now());
    }
    expect(waits).toEqual([500, 1_000, 2_500, 2_500, 2_500, 1_000, 500]);
  });

  it("its first word is heard before all that there is to hear", async () => {
    let number = 0;
    respond = (response) => json(response).end(answer(`step ${(number += 1)}`, number < 3));
    await follow().firstWord;
    expect(steps.length).toBeGreaterThanOrEqual(1);
    await expect.poll(() => steps.map(({ isLast }) => isLast)).toEqual([false, false, true]);
  });
});
