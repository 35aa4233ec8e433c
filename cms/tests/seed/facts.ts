/**
 * What was published about the meeting, the networks and the Forum, one row a fact: where the public API has it, and which words
 * of the page say it, in both languages. Tests of the newsroom and of the site read this one table.
 */
import { articleFacts } from "./facts/article.ts";
import type { Fact } from "./facts/fact.ts";
import { forumFacts } from "./facts/forum.ts";
import { meetingFacts } from "./facts/meeting.ts";
import { networkFacts } from "./facts/networks.ts";

export { languages, plainly, readAt } from "./facts/fact.ts";
export { subjects } from "./facts/subjects.ts";

export const facts: readonly Fact[] = [...networkFacts, ...meetingFacts, ...articleFacts, ...forumFacts];
