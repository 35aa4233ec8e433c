/** What the site is told from outside, checked once at start. */
export interface Settings {
  /** Where the public API answers, e.g. `http://127.0.0.1:1337/graphql`. */
  readonly apiUrl: string;
  /** The folder of the public store, whose files are served under `/media/`. */
  readonly mediaFolder: string;
  /** The folder in which rendered pages are kept, of this process alone; `null`: none is kept. */
  readonly pagesFolder: string | null;
  /** The site's public origin, e.g. `https://newsroom.example`; every absolute address begins with it. */
  readonly origin: string;
  /** Where the CMS answers those who hold a token, and who may frame what it says; `null`: this site shows no previews. */
  readonly preview: { readonly url: string; readonly adminOrigin: string } | null;
  /** Whom to tell of a hole in the site's defence, as a URI; `undefined` where nobody was named. */
  readonly securityContact: string | undefined;
}

type Given = Readonly<Record<"apiUrl" | "mediaFolder" | "pagesFolder" | "origin" | "previewUrl" | "adminOrigin" | "securityContact", string>>;

/**
 * @throws Error with a sentence for whoever starts the site, when a setting is missing or wrong
 */
export function readSettings(given: Given): Settings {
  const origin = parseHttpUrl("NUXT_ORIGIN", given.origin, "http://127.0.0.1:3000");
  if (!given.mediaFolder) {
    throw new Error("NUXT_MEDIA_FOLDER is not set: give the folder of the public store, whose files the site serves.");
  }
  return {
    apiUrl: parseHttpUrl("NUXT_API_URL", given.apiUrl, "http://127.0.0.1:1337/graphql").href,
    mediaFolder: given.mediaFolder,
    pagesFolder: given.pagesFolder === "" ? null : given.pagesFolder,
    origin: origin.origin,
    preview: given.previewUrl === "" ? null : {
      url: parseHttpUrl("NUXT_PREVIEW_URL", given.previewUrl, "http://127.0.0.1:1337/preview").href,
      adminOrigin: parseHttpUrl("NUXT_ADMIN_ORIGIN", given.adminOrigin, "http://127.0.0.1:1337").origin,
    },
    securityContact: given.securityContact === "" ? undefined : parseContact(given.securityContact),
  };
}

/** An address as RFC 9116 wants it, a URI; of a bare e-mail address one is made. */
function parseContact(value: string): string {
  const uri = /^[^\s:/@]+@[^\s:/@]+\.[^\s:/@]+$/.test(value) ? `mailto:${value}` : value;
  if (!/^(?:https:\/\/|mailto:[^\s@]+@|tel:\+?\d)\S*$/.test(uri) || !URL.canParse(uri)) {
    throw new Error(`NUXT_SECURITY_CONTACT is "${value}": give an e-mail address, or an address that begins with https:, mailto: or tel:.`);
  }
  return uri;
}

function parseHttpUrl(name: string, value: string, example: string): URL {
  const url = URL.parse(value);
  if (url?.protocol !== "http:" && url?.protocol !== "https:") {
    throw new Error(`${name} is ${value ? `"${value}"` : "not set"}: give an http or https address such as ${example}.`);
  }
  return url;
}
