/** Beside the form, under Save and Publish: what happened to the last attempt, where to look, and what to do. */
import { Box, Typography } from "@strapi/design-system";
import { unstable_useContentManagerContext, useForm } from "@strapi/strapi/admin";
import { useEffect } from "react";
import { useIntl } from "react-intl";
import { useLatestAttempt, type Attempt } from "./attempt";
import type { FailureReason } from "./failure";
import { useKeptText, type PutBack } from "./kept-text";
import { noteOutcome, useLatestFailure } from "./latest-failure";
import { refusedFields, type FieldSet, type RefusedField } from "./refused-fields";
import { StaleNotice } from "./StaleNotice";
import { useStillFormWhileSaving } from "./still-form";

export function SaveNotice() {
  const { contentType, components, model } = unstable_useContentManagerContext();
  const failure = useLatestFailure(model);
  const attempt = useLatestAttempt();
  const { putBack, before } = useKeptText();
  const errors = useForm("SaveNotice", (form) => form.errors);
  const values = useForm("SaveNotice", (form) => form.values);
  useStillFormWhileSaving();
  useEffect(() => () => noteOutcome(null), []);

  const fields =
    contentType === undefined ? [] : refusedFields(errors, values, typeFields(contentType, model), componentFields(components));

  if (failure?.stale) return <StaleNotice stale={failure.stale} attempt={attempt} before={before} />;
  const news = newsOf(failure?.reason, fields.length > 0, putBack);
  return news === null ? null : <Notice news={news} attempt={attempt} refusal={failure?.answer.message} fields={fields} />;
}

interface NoticeProps {
  readonly news: News;
  readonly attempt: Attempt;
  /** The server's own sentence, where it refused without naming a field. */
  readonly refusal: string | undefined;
  readonly fields: readonly RefusedField[];
}

function Notice({ news, attempt, refusal, fields }: NoticeProps) {
  const { formatMessage } = useIntl();
  const isPutBack = news === "put-back" || news === "put-back-over-changes";
  const tone = isPutBack ? "warning" : "danger";
  return (
    <Box
      role="alert"
      width="100%"
      padding={4}
      hasRadius
      background={`${tone}100`}
      borderColor={`${tone}200`}
      data-parasol="save-notice"
    >
      <Typography tag="p" variant="delta" textColor={`${tone}700`}>
        {formatMessage({ id: isPutBack ? "parasol.notice.put-back.title" : `parasol.notice.not-done.${attempt}` })}
      </Typography>
      <Typography tag="p" textColor="neutral800">
        {news === "refused" ? refusal : formatMessage({ id: `parasol.notice.${news}.text` })}
      </Typography>
      {attempt === "publish" && (news === "fields" || news === "refused") && (
        <Typography tag="p" textColor="neutral800">
          {formatMessage({ id: "parasol.notice.draft-unsaved" })}
        </Typography>
      )}
      {fields.length > 0 && (
        <Box tag="ul" paddingTop={2}>
          {fields.map((field) => (
            <FieldWithReason key={field.steps.map((step) => `${step.id} ${step.number ?? ""}`).join("/")} field={field} />
          ))}
        </Box>
      )}
    </Box>
  );
}

type News = Exclude<FailureReason, "stale"> | "fields" | Exclude<PutBack, "nothing">;

/** The one thing to say: an outside cause first, then the fields that are refused, then that text was put back. */
function newsOf(reason: FailureReason | undefined, hasRefusedFields: boolean, putBack: PutBack): News | null {
  if (reason !== undefined && reason !== "refused" && reason !== "stale") return reason;
  if (hasRefusedFields) return "fields";
  return reason === "refused" ? reason : putBack === "nothing" ? null : putBack;
}

function FieldWithReason({ field }: { readonly field: RefusedField }) {
  const { formatMessage } = useIntl();
  const names = field.steps.map(({ number, ...label }) =>
    number === null ? formatMessage(label) : `${formatMessage(label)} ${number}`,
  );
  const { reason } = field;
  return (
    <Typography tag="li" textColor="neutral800">
      <strong>{names.join(" → ")}</strong>: {typeof reason === "string" ? reason : formatMessage(reason, reason.values)}
    </Typography>
  );
}

type Schema = Pick<FieldSet, "attributes">;

function typeFields({ attributes }: Schema, uid: string): FieldSet {
  return { attributes, labelPrefix: `content-manager.content-types.${uid}` };
}

function componentFields(components: Readonly<Record<string, Schema>>): (uid: string) => FieldSet | undefined {
  return (uid) => {
    const component = components[uid];
    return component && { attributes: component.attributes, labelPrefix: `content-manager.components.${uid}` };
  };
}
