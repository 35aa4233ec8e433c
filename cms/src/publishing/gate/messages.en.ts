/** What the gate says to an editor who works in English. */
import type { GateMessages } from "./messages.js";

export const english: GateMessages = {
  refused: (count) =>
    count === 1
      ? "Not published: one field needs your attention. Nothing you typed is lost."
      : `Not published: ${count} fields need your attention. Nothing you typed is lost.`,
  stillPublic: "Until then readers see what was published before. If that must go at once, unpublish it: nothing need be right for that.",
  missing: "This is empty. Readers need it.",
  missingAlt: "Say in a sentence what can be seen in the picture, for those who do not see it.",
  missingImage: "Choose a picture, or remove this block.",
  emptyBody: "There is no text yet. Add a block and write something in it.",
  malformedSlug: "Use lower-case Latin letters, digits and single hyphens, for example “we-march-in-may”.",
  reservedSlug: (slug) => `“${slug}” is the address of another part of the site. Choose a different one.`,
  takenSlug: (slug) => `Another published text in this language has the address “${slug}”. Choose a different one.`,
  unpublishedReference: (name) => `“${name}” is not published in any language yet. Publish it first, or take it out.`,
  brokenImage: "The site cannot show this file. Upload the picture again (JPEG, PNG, WebP or AVIF).",
  malformedAddress: "Write a full address that begins with https:// or http://.",
  futureDate: "This day has not come yet. Leave it empty for today, or choose an earlier day.",
  dayToCome: "This day has not come yet. Choose an earlier day, or leave it empty.",
  unshownText:
    "Something in this text cannot be shown on the site: a code block, a picture inside the text, or a link to an address that is neither https://, mailto:, tel: nor a page of this site. Take it out, or use a block of its own.",
  unsuitable: "The site cannot use what stands here. Change it or empty it.",
  missingListing: "Choose who may find this organisation: everyone, partners only, or only us.",
  missingQuestion: "Choose the question that this answers.",
  missingAnswer: "There is no answer yet. Write one, or take this question out.",
  missingNumber: "You say who came. Say how many, or empty the field with the people.",
  missingPart: "Give the number, or change who may see this figure.",
  missingWhole: "Say out of how many.",
  missingContact: "Write the address, or choose “Withheld for safety” if you have one and will not give it.",
  partExceedsWhole: (part, whole) => `${part} of ${whole} is not possible: the part is larger than the whole.`,
  removedElsewhere:
    "This was removed in another language. Remove it here too, or untick the box: then it comes back in the other language.",
  leadsBack:
    "This leads back to the very entry that you are publishing, directly or by way of others. Choose another one, or none.",
  brokenFile: "The site cannot offer this file. Upload it again as a PDF.",
  malformedCode: "Use lower-case Latin letters, digits and single hyphens, for example “access-to-health”.",
  takenCode: (code) => `Another published entry has the code “${code}”. Choose a different one.`,
  malformedEmail: "This is no e-mail address. It looks like name@example.org.",
  malformedLanguage: "This is no language tag (BCP 47). English is “en”, Russian “ru”, Romani “rom”, Kyrgyz “ky”.",
  unknownCountry: "There is no country with this code (ISO 3166-1): two letters, for example RU, KG or UA.",
  malformedSubdivision:
    "This is no code of a place within a country (ISO 3166-2), for example RU-MOW. Leave it empty if you do not know it.",
  advisoryEndsFirst: "This advisory would end before it begins. Choose a later day, or leave it empty while no end is known.",
  endsFirst: "The event would end before it begins.",
  endsAtNight: "The event would end before it begins. If it goes on after midnight, say its last day too.",
  needlessTime: "A time has a meaning only where the day is known. Empty it, or choose “To the day”.",
  skippedTime: "The clocks of this time zone skip this time on that day: they are put forward over it. Choose another time.",
  unknownZone: "There is no such time zone. Write a part of the world and a city, with a slash between: for example Europe/Moscow or Asia/Bishkek.",
  farYear: "Look at the year again: it can be from 1900 to 2199.",
};
