/** Beside the form of a language that a document does not have yet: why so much looks empty, and that saving fills it. */
import { Box, Typography } from "@strapi/design-system";
import { unstable_useContentManagerContext, unstable_useDocument, useQueryParams } from "@strapi/strapi/admin";
import { useIntl } from "react-intl";

export function NewLanguageNotice() {
  const { formatMessage } = useIntl();
  const { contentType, model, collectionType, id } = unstable_useContentManagerContext();
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  const known = id !== undefined && id !== "create" ? { documentId: id } : {};
  // The form's own values do not tell: Strapi leaves out of them what a document is known by.
  const { document, meta, isLoading } = unstable_useDocument({ model, collectionType, ...known, params: { locale: query.plugins?.i18n?.locale } });
  const hasOthers = (meta?.availableLocales ?? []).length > 0;
  const comesOver = Object.values(contentType?.attributes ?? {}).some(({ type }) => type === "relation" || type === "component");
  if (isLoading || document?.id !== undefined || !hasOthers || !comesOver) return null;
  return (
    <Box role="status" width="100%" padding={4} hasRadius background="primary100" borderColor="primary200" data-parasol="new-language">
      <Typography tag="p" variant="delta" textColor="primary700">
        {formatMessage({ id: "parasol.new-language.title" })}
      </Typography>
      <Typography tag="p" textColor="neutral800">
        {formatMessage({ id: "parasol.new-language.text" })}
      </Typography>
    </Box>
  );
}
