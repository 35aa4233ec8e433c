import { organisationPath, placePath } from "@parasol/shared";
import type { NGO } from "schema-dts";
import type { OrganisationTextFragment } from "~~/server/cms/generated/documents";
import type { PageAddress } from "~/composables/language-paths";
import { describePage, ownAddress, type Absolute } from "./translations";

/**
 * A profile as its page shows it, as far as it says what the organisation is. Contacts, figures and roles are left to the page: people
 * read them there with what surrounds them, and a list for machines would serve those who collect addresses.
 */
export function describeOrganisation(
  organisation: OrganisationTextFragment,
  { addresses, absolute }: { readonly addresses: readonly PageAddress[]; readonly absolute: Absolute },
): NGO {
  const { locale, placesServed, workingLanguages, memberships, website, socialChannels, translation } = organisation;
  const text = { locale, sourceLocale: translation.sourceLocale, addresses };
  const url = ownAddress(text, absolute);
  return {
    "@type": "NGO",
    "@id": `${url}#organisation`,
    url: website === null ? url : absolute(website),
    mainEntityOfPage: describePage(text, absolute),
    name: organisation.name,
    description: organisation.summary,
    ...(placesServed.length > 0 && { areaServed: placesServed.map((place) => ({ "@type": "Place", name: place.name, url: absolute(placePath(place.locale, place.slug)) }) as const) }),
    ...(workingLanguages.length > 0 && { knowsLanguage: workingLanguages }),
    ...(memberships.length > 0 && { memberOf: memberships.map((network) => ({ "@type": "NGO", name: network.name, url: absolute(organisationPath(network.locale, network.slug)) }) as const) }),
    ...(socialChannels.length > 0 && { sameAs: socialChannels.map((channel) => channel.url) }),
  };
}
