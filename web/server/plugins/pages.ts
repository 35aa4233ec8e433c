import { join } from "node:path";
import { eventsFeedPath, languageChoicePath, localeTags, newsFeedPath, sitemapIndexPath } from "@parasol/shared";
import { createAsk } from "../cms/ask";
import { createNewsroom } from "../cms/newsroom";
import { isWellFormedHost } from "../door/clean-request";
import { knowCursor, knownCursor } from "../pages/known-cursor";
import { forgetLittleByLittle } from "../pages/forgetting";
import { followLedger, growPatience } from "../pages/ledger-follower";
import { keepPages } from "../pages/page-keeper";
import { openPageStore, PageStoreRefused, type PageStore } from "../pages/page-store";
import { recordRender } from "../pages/render-record";
import { lastingHeaders, sendPage } from "../pages/send-page";
import { sharedPageOf } from "../pages/shared-page";
import { warmUp } from "../pages/warm-up";
import { readSettings } from "../settings";

type Event = Parameters<Parameters<Parameters<typeof defineNitroPlugin>[0]>[0]["h3App"]["handler"]>[0];

/** Of pages in memory, beside the disk. */
const maxBytes = 64_000_000;
/** How long after a request somebody is thought to be reading, in milliseconds. */
const quietAfter = 2_000;

/**
 * Answers with pages that are kept, before anything else looks at the request; what is not kept is rendered as ever, once for all who ask at the same time,
 * by a request of the server to itself. One consumer of the ledger keeps them in step.
 */
export default defineNitroPlugin((nitro) => {
  const { apiUrl, origin, pagesFolder } = readSettings(useRuntimeConfig());
  if (pagesFolder === null) return;
  const report = (message: string): void => console.error(`[pages] ${message}`);
  const store = openOrEnd(join(pagesFolder, "pages.sqlite"), report);
  const { h3App } = nitro;
  const answer = h3App.handler;

  const keeper = keepPages({
    store,
    maxBytes,
    report,
    render: async (path) => {
      const { result, ...recorded } = await recordRender(async () => {
        const response = await nitro.localFetch(path, { redirect: "manual" });
        return { status: response.status, headers: lastingHeaders(response.headers), body: Buffer.from(await response.arrayBuffer()) };
      });
      return { ...result, ...recorded };
    },
  });

  const patience = growPatience();
  // Readers' questions report that the newsroom is away; this one is asked four times a second.
  const newsroom = createNewsroom(
    createAsk({ apiUrl, origin, notBefore: knownCursor, patience: { timeout: patience.now, tries: 1 }, reportUnknown: () => undefined, reportFailure: () => undefined }),
  );
  knowCursor(store.cursor());
  const follower = followLedger({
    read: newsroom.readChanges,
    cursor: knownCursor,
    patience,
    report,
    onStep: (step) => {
      // Known before anything else: what is asked from now on is answered from here on.
      knowCursor(step.cursor);
      keeper.step(step);
      if (step.takenBack.length > 0) forgetting.start();
      if (step.isLast) warmth.restart();
    },
    onOtherLedger: () => {
      knowCursor(null);
      keeper.startOver();
    },
  });
  keeper.follow(follower);
  let isFirstWordAwaited = store.cursor() !== null;
  void follower.firstWord.then(() => {
    isFirstWordAwaited = false;
  });

  const forgetting = forgetLittleByLittle({ keeper, isInTouch: follower.isInTouch, report });
  // What a stop left half done.
  forgetting.start();
  let readAt = -Infinity;
  const warmth = warmUp({
    keeper,
    isKeepable: (path) => {
      const page = sharedPageOf(path);
      return page?.isKept === true && page.address === path;
    },
    isInTouch: follower.isInTouch,
    isQuiet: () => performance.now() - readAt > quietAfter,
    report,
    entrances: [languageChoicePath, ...localeTags.flatMap((locale) => [`/${locale}`, newsFeedPath(locale), eventsFeedPath(locale)]), sitemapIndexPath, "/robots.txt"],
  });
  warmth.restart();

  const answerWithPage: typeof answer = Object.assign(async (event: Event): Promise<unknown> => {
    const { req: request, res: response } = event.node;
    const isOurOwn = "__unenv__" in request;
    if (!isOurOwn) readAt = performance.now();
    const isReading = request.method === "GET" || request.method === "HEAD";
    const shared = isReading && isWellFormedHost(request.headers.host) && !isOurOwn ? sharedPageOf(request.url ?? "") : null;
    if (shared === null) return answer(event);
    const { address, isKept } = shared;
    // What was kept before the start may have been taken back since.
    if (isKept && isFirstWordAwaited) await follower.firstWord;
    const page = isKept ? (keeper.readNow(address) ?? (await keeper.read(address))) : await keeper.readUnkept(address);
    await sendPage(page, request, response);
    return undefined;
  }, answer);
  h3App.handler = answerWithPage;

  nitro.hooks.hook("close", () => {
    follower.stop();
    warmth.stop();
    forgetting.stop();
    store.close();
  });
});

/** Whoever starts the site reads one sentence, as of every wrong setting: an error that is thrown here comes with the lines of a bundle. */
function openOrEnd(file: string, report: (message: string) => void): PageStore {
  try {
    return openPageStore({ file, build: useRuntimeConfig().app.buildId, report });
  } catch (error) {
    if (!(error instanceof PageStoreRefused)) throw error;
    report(error.message);
    process.exit(1);
  }
}
