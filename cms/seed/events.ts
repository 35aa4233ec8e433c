/** Every event of the demonstration; an earlier one of a series comes before a later one. */
import type { SeedEvent } from "./event.js";
import { comingSamples } from "./events/coming-samples.js";
import { moscowMeetings } from "./events/moscow-meetings.js";
import { pastSamples } from "./events/past-samples.js";

export const sampleEvents = { ...pastSamples, ...comingSamples } as const satisfies Record<string, SeedEvent>;

export const events = { ...moscowMeetings, ...sampleEvents } as const satisfies Record<string, SeedEvent>;

export type EventKey = keyof typeof events;
