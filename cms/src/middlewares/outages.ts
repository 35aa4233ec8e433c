/**
 * Says to editors that the database is away or the disk is full, where Strapi says that something failed, that a language does not exist, or
 * that the session is over. Stands inside `strapi::errors`, and sees what it would write.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import type { Core } from "@strapi/strapi";
import { errors } from "@strapi/utils";
import { languageOfEditor } from "../editor-at-work.js";
import { editorLanguages } from "../editor-languages.js";
import { noticeOutages } from "../outages/notice-outages.js";
import { outageNames, outageOf, outageStatuses, type Outage } from "../outages/outage.js";
import { outageSentences } from "../outages/sentences.js";
import { surviveOutages } from "../outages/survive-outages.js";

/** The part of Koa's context that is touched here. */
interface KoaContext {
  readonly method: string;
  readonly path: string;
  status: number;
  body: unknown;
  acceptsLanguages(languages: readonly string[]): string | false;
  set(name: string, value: string): void;
}

/**
 * The admin renews an editor's token while she types, and takes any answer but a new one for the end of her session. So the database gets a
 * while to come back first, in milliseconds.
 */
const renewal = { path: "/admin/access-token", patience: 20_000, pace: 250 } as const;

/** How long the database may take over the least of questions, in milliseconds. */
const patience = 2_000;

export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const notices = noticeOutages(strapi);
  surviveOutages(strapi, notices);

  // What this question meets is not what the request meets that waits for its answer.
  const outsideOfRequests = AsyncLocalStorage.snapshot();

  async function isDatabaseThere(): Promise<boolean> {
    const answered = outsideOfRequests(async () => strapi.db.connection.raw("SELECT 1").then(() => true, () => false));
    return Promise.race([answered, pause(patience).then(() => false)]);
  }

  async function untilDatabaseIsThere(): Promise<void> {
    const began = performance.now();
    while (!(await isDatabaseThere()) && performance.now() - began < renewal.patience) await pause(renewal.pace);
  }

  /** `null`: the refusal is as Strapi has it. */
  async function outageBehind(error: unknown, isUnauthorized: boolean): Promise<Outage | null> {
    const outage = outageOf(error) ?? notices.ofRequest();
    // A token that has run out is refused without a look into the database; its renewal would then be refused for want of one.
    return outage === null && isUnauthorized && !(await isDatabaseThere()) ? "database" : outage;
  }

  function refuse(context: KoaContext, outage: Outage): void {
    const accepted = editorLanguages.find((language) => language === context.acceptsLanguages(editorLanguages));
    const language = languageOfEditor(strapi) ?? accepted ?? editorLanguages[0];
    const status = outageStatuses[outage];
    context.status = status;
    context.body = { data: null, error: { status, name: outageNames[outage], message: outageSentences[language][outage], details: {} } };
    if (outage === "database") context.set("Retry-After", "2");
    // Without the error itself: it would bring what was typed into the log.
    strapi.log.error(`${context.method} ${context.path} was not done: ${outageSentences.en[outage]}`);
  }

  return async (context: KoaContext, next: () => Promise<unknown>): Promise<void> => {
    if (context.path === renewal.path) await untilDatabaseIsThere();
    const refusal = await next().then(() => null, (error: unknown) => ({ error }));
    if (refusal === null && context.status < 400) return;
    const isUnauthorized = refusal === null ? context.status === 401 : refusal.error instanceof errors.UnauthorizedError;
    const outage = await outageBehind(refusal?.error, isUnauthorized);
    if (outage !== null) refuse(context, outage);
    else if (refusal !== null) throw refusal.error;
  };
};

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
