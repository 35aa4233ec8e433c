/** Beside the form, after a save that somebody else was quicker than: who and when, and the way to both texts. */
import { Box, Button, Typography } from "@strapi/design-system";
import { useState } from "react";
import { useIntl } from "react-intl";
import type { Attempt } from "./attempt";
import type { StaleSave } from "./failure";
import { TwoTexts } from "./TwoTexts";

interface Props {
  readonly stale: StaleSave;
  readonly attempt: Attempt;
  /** What was typed over, where that is not what the form began with. */
  readonly before: object | null;
}

export function StaleNotice({ stale, attempt, before }: Props) {
  const { formatMessage, formatDate } = useIntl();
  const [isComparing, setIsComparing] = useState(true);
  const who = stale.isOwn ? "self" : stale.savedBy === null ? "somebody" : "other";
  const when = formatDate(stale.savedAt, { dateStyle: "medium", timeStyle: "short" });
  const news = formatMessage({ id: `parasol.stale.who.${who}` }, { name: stale.savedBy ?? "", when });
  return (
    <Box role="alert" width="100%" padding={4} hasRadius background="warning100" borderColor="warning200" data-parasol="save-notice">
      <Typography tag="p" variant="delta" textColor="warning700">
        {formatMessage({ id: `parasol.notice.not-done.${attempt}` })}
      </Typography>
      <Typography tag="p" textColor="neutral800">
        {news}
      </Typography>
      <Box paddingTop={3}>
        <Button variant="secondary" fullWidth onClick={() => setIsComparing(true)}>
          {formatMessage({ id: "parasol.stale.compare" })}
        </Button>
      </Box>
      {isComparing && <TwoTexts key={stale.revision} stale={stale} typedOver={before} news={news} onClose={() => setIsComparing(false)} />}
    </Box>
  );
}
