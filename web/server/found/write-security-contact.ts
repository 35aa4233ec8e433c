import { localeTags, securityContactPath } from "@parasol/shared";

/** For how many days a copy of the file may be believed; RFC 9116 asks for less than a year. */
const validDays = 90;

/** `contact` is a URI, `origin` that of the site. */
export function writeSecurityContact({ contact, origin, now }: { readonly contact: string; readonly origin: string; readonly now: Date }): string {
  // Counted from midnight: the file is the same all day.
  const expires = new Date(Date.parse(now.toISOString().slice(0, 10)) + validDays * 86_400_000);
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString().replace(".000", "")}`,
    `Preferred-Languages: ${localeTags.join(", ")}`,
    `Canonical: ${new URL(securityContactPath, origin).href}`,
    "",
  ].join("\n");
}
