/** What the gate looks at in events. */
import { findTimeFaults } from "../event-time.js";
import type { Inspect } from "./inspection.js";

export const wrongTimes: Inspect = ({ entry, messages }) =>
  findTimeFaults(entry.fields).map(({ field, fault }) => ({ path: [field], message: messages[fault] }));

/** Who came is told with how many came. */
export const missingAttendance: Inspect = ({ entry, messages }) =>
  entry.fields.text("attendees") !== null && entry.fields.integer("attendance") === null
    ? [{ path: ["attendance"], message: messages.missingNumber }]
    : [];
