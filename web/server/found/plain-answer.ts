import type { H3Event } from "h3";
import { retryAfter } from "../../config/outage";

/** Says in plain words that there is no such file, for files that programs ask for: the error page would ask the newsroom for its frame. */
export function answerPlainly(event: H3Event, status: 404 | 410 | 503): string {
  const { message, words } = answers[status];
  setResponseStatus(event, status, message);
  setResponseHeader(event, "content-type", "text/plain; charset=utf-8");
  setResponseHeader(event, "cache-control", "no-store");
  if (status === 503) setResponseHeader(event, "retry-after", retryAfter);
  return words;
}

const answers = {
  404: { message: "Not Found", words: "There is no such file.\n" },
  410: { message: "Gone", words: "There was such a file, and it was taken back.\n" },
  503: { message: "Service Unavailable", words: "This cannot be shown just now. Try again in a while.\n" },
} as const;
