import { retryAfter } from "~~/config/outage";
import type { Answer, Elsewhere, Refusal } from "~~/server/cms/answer";
import type { Newsroom } from "~~/server/cms/newsroom";

const statuses = {
  moved: { statusCode: 301, statusMessage: "Moved Permanently" },
  badRequest: { statusCode: 400, statusMessage: "Bad Request" },
  missing: { statusCode: 404, statusMessage: "Not Found" },
  withdrawn: { statusCode: 410, statusMessage: "Gone" },
  unreachable: { statusCode: 503, statusMessage: "Service Unavailable" },
} as const satisfies Record<Refusal["kind"], { statusCode: number; statusMessage: string }>;

/**
 * Reads what a page shows. Whatever is not there to be shown ends the page with the HTTP status that says why,
 * and error.vue finds the words.
 */
export async function useReading<Found>(
  read: (newsroom: Newsroom) => Promise<Answer<Found>>,
): Promise<{ readonly kind: "found"; readonly found: Found } | Elsewhere> {
  const event = useRequestEvent();
  if (!event) throw new Error("Pages are rendered on the server only.");
  const answer = await read(event.context.newsroom);
  switch (answer.kind) {
    case "found":
    case "elsewhere":
      return answer;
    case "moved":
      event.node.res.setHeader("location", answer.path);
      break;
    case "unreachable":
      event.node.res.setHeader("retry-after", retryAfter);
  }
  throw createError(statuses[answer.kind]);
}

/** Like `useReading`, for pages that every language has. */
export async function useOwnReading<Found>(read: (newsroom: Newsroom) => Promise<Answer<Found>>): Promise<Found> {
  const reading = await useReading(read);
  if (reading.kind === "elsewhere") throw createError(statuses.missing);
  return reading.found;
}
