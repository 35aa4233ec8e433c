import { retryAfter } from "~~/config/outage";
import { withinPreview } from "~~/config/within-preview";
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
  const response = useRequestEvent()?.node.res;
  const preview = usePreview();
  const answer = await read(useNewsroom());
  switch (answer.kind) {
    case "found":
      return answer;
    case "elsewhere":
      // What was taken back in this language is gone under this address, also while another language has it.
      if (answer.isWithdrawn && response) response.statusCode = statuses.withdrawn.statusCode;
      return answer;
    case "moved":
      response?.setHeader("location", withinPreview(preview, answer.path));
      break;
    case "unreachable":
      response?.setHeader("retry-after", retryAfter);
      break;
    default:
      break;
  }
  throw createError(statuses[answer.kind]);
}

/** Says with its status that a page, though it helps, is not what was asked for. */
export function useStatus(kind: Refusal["kind"]): void {
  const response = useRequestEvent()?.node.res;
  if (response) response.statusCode = statuses[kind].statusCode;
}

/** Like `useReading`, for pages that every language has. */
export async function useOwnReading<Found>(read: (newsroom: Newsroom) => Promise<Answer<Found>>): Promise<Found> {
  const reading = await useReading(read);
  if (reading.kind === "elsewhere") throw createError(statuses.missing);
  return reading.found;
}
