/** Both texts side by side, field by field, after two people edited one: the editor takes theirs or keeps hers, and saves again. */
import { Button, Loader, Modal, Typography } from "@strapi/design-system";
import { unstable_useContentManagerContext, unstable_useDocument, useForm, useQueryParams } from "@strapi/strapi/admin";
import { useState } from "react";
import { useIntl } from "react-intl";
import { technicalFields } from "../../forms/form";
import { isFormRecord } from "../forms/form-values";
import { DifferingField } from "./DifferingField";
import type { StaleSave } from "./failure";
import { noteOutcome } from "./latest-failure";
import { differences, merge, placeOf, type Choice } from "./two-texts";

interface Props {
  readonly stale: StaleSave;
  /** What was typed over, where that is not what the form began with. */
  readonly typedOver: object | null;
  /** Who saved the other text, and when. */
  readonly news: string;
  readonly onClose: () => void;
}

export function TwoTexts({ stale, typedOver, news, onClose }: Props) {
  const { formatMessage } = useIntl();
  const { contentType, components, model, collectionType, id } = unstable_useContentManagerContext();
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  // The revision makes this another request than the form’s own, whose answer would wipe what was typed.
  const params = { locale: query.plugins?.i18n?.locale, status: "draft", revision: stale.revision };
  const saved = unstable_useDocument({ model, collectionType, ...(id !== undefined && { documentId: id }), params });
  const mine = useForm("TwoTexts", (form) => form.values);
  const initialValues = useForm("TwoTexts", (form) => form.initialValues);
  const before = typedOver ?? initialValues;
  const setValues = useForm("TwoTexts", (form) => form.setValues);
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());

  const theirs: unknown = saved.isLoading ? undefined : saved.getInitialFormValues();
  if (contentType === undefined || !isFormRecord(theirs) || !isFormRecord(mine) || !isFormRecord(before)) {
    return <Frame onClose={onClose}>{saved.hasError ? formatMessage({ id: "parasol.stale.unreadable" }) : <Loader />}</Frame>;
  }
  const fields = Object.keys(contentType.attributes).filter((field) => !technicalFields.includes(field));
  const found = differences(fields, before, mine, theirs);
  const chosen = new Map(found.map((difference) => [placeOf(difference), choices.get(placeOf(difference)) ?? difference.likely]));

  const putIntoForm = () => {
    setValues({ ...merge(before, mine, theirs, chosen, stale.revision) });
    noteOutcome(null);
  };

  return (
    <Frame
      onClose={onClose}
      action={<Button onClick={putIntoForm}>{formatMessage({ id: "parasol.stale.put-into-form" })}</Button>}
    >
      <Typography tag="p">{news}</Typography>
      <Typography tag="p">{formatMessage({ id: found.length === 0 ? "parasol.stale.no-difference" : "parasol.stale.explain" })}</Typography>
      {found.map((difference) => (
        <DifferingField
          key={placeOf(difference)}
          difference={difference}
          type={{ uid: model, attributes: contentType.attributes }}
          components={components}
          choice={chosen.get(placeOf(difference)) ?? difference.likely}
          onChoose={(choice) => setChoices(new Map(choices).set(placeOf(difference), choice))}
        />
      ))}
    </Frame>
  );
}

interface FrameProps {
  readonly children: React.ReactNode;
  readonly action?: React.ReactNode;
  readonly onClose: () => void;
}

function Frame({ children, action, onClose }: FrameProps) {
  const { formatMessage } = useIntl();
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content data-parasol="two-texts">
        <Modal.Header>
          <Modal.Title>{formatMessage({ id: "parasol.stale.compare-title" })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>{children}</Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {formatMessage({ id: "parasol.stale.later" })}
          </Button>
          {action}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
