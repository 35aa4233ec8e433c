/** What the gate looks at in resources. One with neither file nor link is no fault: readers are told that it is not online. */
import { readDocument } from "../../uploads/renditions.js";
import type { Inspect } from "./inspection.js";

export const brokenFile: Inspect = ({ entry: { fields }, messages }) =>
  fields.component("file") !== null && readDocument(fields.value("file")) === null
    ? [{ path: ["file"], message: messages.brokenFile }]
    : [];
