/** The title of one of several items of a form, also while it is closed. */
import { Flex, Status, Typography } from "@strapi/design-system";
import { useForm } from "@strapi/strapi/admin";
import { useIntl } from "react-intl";
import { componentForms } from "../../forms/component-forms";
import { fieldsOf } from "../../forms/form";
import { useRelationLabel } from "./relation-label";
import { isFormRecord, valueAt } from "./form-values";

interface Props {
  readonly uid: string;
  /** Where the item is in the form: `reports.0`. */
  readonly name: string;
  /** What Strapi would show. */
  readonly value: unknown;
}

/** Items that are named by what they refer to. */
const namingRelations: Readonly<Record<string, string>> = { "organisation.answer": "question" };

export function ItemTitle({ uid, name, value }: Props) {
  const { formatMessage, messages } = useIntl();
  const item = useForm("ItemTitle", (form) => valueAt(form.values, name));
  const relation = namingRelations[uid];
  const label = useRelationLabel(uid, relation ?? null, item);
  const kind = isFormRecord(item) ? item.kind : undefined;
  const isRemoved = isFormRecord(item) && item.removedElsewhere === true;
  return (
    <Flex gap={2} tag="span">
      <span>{label ?? titleOf(value) ?? titleOf(kind) ?? untitled()}</span>
      {isRemoved && (
        <Status variant="alternative" size="S">
          <Typography tag="span" variant="pi" fontWeight="bold">
            {formatMessage({ id: "parasol.removed.badge" })}
          </Typography>
        </Status>
      )}
    </Flex>
  );

  /** An item that another language may have filled in waits for its words; one without words is just new. */
  function untitled(): string {
    const isKeyed = fieldsOf(componentForms[uid]?.rows ?? []).includes("removedElsewhere");
    return isKeyed ? formatMessage({ id: "parasol.item.empty" }) : formatMessage({ id: "parasol.item.new" }, { kind: formatMessage({ id: uid }) });
  }

  function titleOf(raw: unknown): string | null {
    const text = typeof raw === "string" ? raw.trim() : "";
    if (text === "") return null;
    // A choice is named by its word.
    return /^[a-z]+_[a-z_]+$/.test(text) && text in messages ? formatMessage({ id: text }) : text;
  }
}
