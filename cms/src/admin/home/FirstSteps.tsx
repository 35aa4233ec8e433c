/** On the admin’s first page: what the site still lacks, and the way to a new text. */
import { Box, Flex, Link, LinkButton, Typography } from "@strapi/design-system";
import { Plus } from "@strapi/icons";
import { useFetchClient } from "@strapi/strapi/admin";
import { useEffect, useState } from "react";
import { useIntl } from "react-intl";
import { NavLink } from "react-router-dom";
import { isFormRecord, valueAt } from "../forms/form-values";
import { writingLanguage } from "../frame/writing-language";

const types = ["article", "event", "organisation", "resource"] as const;

export function FirstSteps() {
  const { formatMessage, locale } = useIntl();
  const waiting = useUnpublishedSites();
  return (
    <Flex direction="column" alignItems="stretch" gap={4} data-parasol="first-steps">
      {waiting.map(({ code, name }) => (
        <Box key={code} padding={4} hasRadius background="warning100" borderColor="warning200">
          <Typography tag="p" textColor="neutral800">
            {formatMessage({ id: "parasol.home.site" }, { language: formatMessage({ id: code, defaultMessage: name }) })}
          </Typography>
          <Link tag={NavLink} to={`/content-manager/single-types/api::newsroom.site?plugins[i18n][locale]=${code}`}>
            {formatMessage({ id: "parasol.home.open-site" })}
          </Link>
        </Box>
      ))}
      <Typography tag="p">{formatMessage({ id: "parasol.home.order" })}</Typography>
      <Flex gap={2} wrap="wrap">
        {types.map((type) => (
          <LinkButton
            key={type}
            tag={NavLink}
            variant="secondary"
            startIcon={<Plus />}
            to={`/content-manager/collection-types/api::newsroom.${type}/create?plugins[i18n][locale]=${writingLanguage(locale)}`}
          >
            {formatMessage({ id: `parasol.home.new.${type}` })}
          </LinkButton>
        ))}
      </Flex>
    </Flex>
  );
}

interface Language {
  readonly code: string;
  readonly name: string;
}

/** The languages in which readers are not told yet what this site is. Nothing while that is not known. */
function useUnpublishedSites(): readonly Language[] {
  const { get } = useFetchClient();
  const [waiting, setWaiting] = useState<readonly Language[]>([]);
  useEffect(() => {
    let isWanted = true;
    const find = async () => {
      const { data: locales } = await get("/i18n/locales");
      const languages = (Array.isArray(locales) ? locales : []).flatMap((locale: unknown) =>
        isFormRecord(locale) ? [{ code: String(locale.code), name: String(locale.name) }] : [],
      );
      const published = await Promise.all(languages.map(async ({ code }) => isSitePublished(get, code)));
      if (isWanted) setWaiting(languages.filter((_, index) => published[index] === false));
    };
    // Who may not read the site, or has no connection, is told nothing of it here.
    find().catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [get]);
  return waiting;
}

async function isSitePublished(get: ReturnType<typeof useFetchClient>["get"], locale: string): Promise<boolean> {
  const { data } = await get(`/content-manager/single-types/api::newsroom.site?locale=${locale}`, {
    validateStatus: (status) => status === 200 || status === 404,
  });
  const status = valueAt(data, "data.status");
  return status === "published" || status === "modified";
}
