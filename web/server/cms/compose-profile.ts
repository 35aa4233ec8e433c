import type { AnswerFragment, OrganisationTextFragment, QuestionPromptFragment } from "./generated/documents";

/** What a part of a profile shows beside the organisation's own words. */
export type ProfileFacts = "contacts" | "populations" | "figures" | "areas";

/** A question of the questionnaire as a profile answers it. */
export interface ProfileSection {
  readonly id: string;
  /** Without it, where the questionnaire does not ask for facts that the organisation has given, the page has words of its own. */
  readonly question: QuestionPromptFragment | undefined;
  readonly facts: ProfileFacts | undefined;
  readonly body: AnswerFragment["body"] | undefined;
}

type Organisation = Pick<OrganisationTextFragment, "answers" | "contacts" | "populations" | "figures" | "staffRoles" | "priorityAreas">;

const factsOfQuestion: Readonly<Record<string, ProfileFacts>> = {
  CONTACTS: "contacts",
  POPULATIONS: "populations",
  FIGURES: "figures",
  AREAS: "areas",
};

/**
 * The questions of a profile and what answers each: the organisation's answers in its own order; a question that facts
 * answer without words stands before the first answer that the questionnaire asks for later; facts that no
 * question asks for come last. A question that nothing answers is left out.
 *
 * @param questions in the questionnaire's order
 */
export function composeProfile(organisation: Organisation, questions: readonly QuestionPromptFragment[]): ProfileSection[] {
  const has: Readonly<Record<ProfileFacts, boolean>> = {
    contacts: organisation.contacts.length > 0,
    populations: organisation.populations.length > 0,
    figures: organisation.figures.length + organisation.staffRoles.length > 0,
    areas: organisation.priorityAreas.length > 0,
  };
  const shown = new Set<ProfileFacts>();
  const findFacts = (question: QuestionPromptFragment): ProfileFacts | undefined => {
    const facts = factsOfQuestion[question.kind];
    if (!facts || !has[facts] || shown.has(facts)) return undefined;
    shown.add(facts);
    return facts;
  };
  const placeOf = (question: QuestionPromptFragment): number => {
    const place = questions.findIndex(({ id }) => id === question.id);
    return place === -1 ? questions.length : place;
  };

  const answered = organisation.answers.flatMap(({ id, question, body }): ProfileSection[] => {
    const facts = findFacts(question);
    const words = body.blocks.length > 0 ? body : undefined;
    return facts || words ? [{ id, question, facts, body: words }] : [];
  });
  const sections = questions.reduce((sections, question): ProfileSection[] => {
    if (organisation.answers.some((answer) => answer.question.id === question.id)) return sections;
    const facts = findFacts(question);
    if (!facts) return sections;
    const later = sections.findIndex((section) => section.question && placeOf(section.question) > placeOf(question));
    return sections.toSpliced(later === -1 ? sections.length : later, 0, { id: question.id, question, facts, body: undefined });
  }, answered);
  const unasked = Object.values(factsOfQuestion).filter((facts) => has[facts] && !shown.has(facts));
  return [...sections, ...unasked.map((facts) => ({ id: facts, question: undefined, facts, body: undefined }))];
}
