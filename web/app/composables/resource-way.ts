import type { ResourceCardFragment } from "~~/server/cms/generated/documents";

/** Where a resource can be had, and what to say of it. */
interface ResourceWay {
  readonly words: string;
  /** The file or the page elsewhere; `undefined` where it is not online. */
  readonly href: string | undefined;
  readonly mediaType: string | undefined;
  /** For links that leave the site, which tell the other side nothing. */
  readonly relation: string | undefined;
}

/** The file, with what it weighs; another site, by its name; or the word that it is nowhere. */
export function useResourceWay(): (resource: Pick<ResourceCardFragment, "file" | "link">) => ResourceWay {
  const { t } = useI18n();
  const { size } = useNumberFormat();
  return ({ file, link }) => {
    if (file) {
      const format = file.mediaType.split("/").at(-1)?.toUpperCase() ?? "";
      return { words: `${format}, ${size(file.bytes)}`, href: file.url, mediaType: file.mediaType, relation: undefined };
    }
    if (link === null) return { words: t("resource.offline"), href: undefined, mediaType: undefined, relation: undefined };
    const isOwn = link.startsWith("/");
    const words = isOwn ? t("resource.here") : t("resource.at", { host: new URL(link).host.replace(/^www\./, "") });
    return { words, href: link, mediaType: undefined, relation: isOwn ? undefined : "noopener noreferrer" };
  };
}
