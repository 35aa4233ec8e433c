/** One field of two texts: theirs on the left, hers on the right, and the choice between them. */
import { Box, Grid, Radio, Typography } from "@strapi/design-system";
import { useIntl } from "react-intl";
import { readable, type Attribute, type Words } from "./readable-value";
import { placeOf, type Choice, type Difference } from "./two-texts";

interface Props {
  readonly difference: Difference;
  readonly type: { readonly uid: string; readonly attributes: Readonly<Record<string, Attribute>> };
  readonly components: Readonly<Record<string, { readonly attributes: Readonly<Record<string, Attribute>> }>>;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

export function DifferingField({ difference, type, components, choice, onChoose }: Props) {
  const { formatMessage } = useIntl();
  const { field, index } = difference;
  const name = formatMessage({ id: `content-manager.content-types.${type.uid}.${field}`, defaultMessage: field });
  const label = index === null ? name : `${name} ${index + 1}`;
  const words: Words = {
    say: (id) => formatMessage({ id, defaultMessage: id }),
    labelOf: (component, part) => formatMessage({ id: `content-manager.components.${component}.${part}`, defaultMessage: part }),
    attributesOf: (component) => components[component]?.attributes ?? {},
  };
  return (
    <Box paddingTop={5} data-parasol-field={placeOf(difference)}>
      <Typography tag="h3" variant="delta" paddingBottom={2}>
        {label}
      </Typography>
      <Radio.Group aria-label={label} value={choice} onValueChange={(value: string) => onChoose(value === "theirs" ? "theirs" : "mine")}>
        <Grid.Root gap={4}>
          {(["theirs", "mine"] as const).map((side) => (
            <Grid.Item key={side} col={6} s={12} direction="column" alignItems="stretch">
              <Box padding={3} hasRadius background={choice === side ? "primary100" : "neutral100"} borderColor={choice === side ? "primary200" : "neutral200"}>
                <Radio.Item value={side}>{formatMessage({ id: `parasol.stale.${side}` })}</Radio.Item>
                <Lines lines={readable(difference[side], type.attributes[field] ?? { type: "string" }, words)} />
              </Box>
            </Grid.Item>
          ))}
        </Grid.Root>
      </Radio.Group>
    </Box>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const { formatMessage } = useIntl();
  const shown = lines.length === 0 ? [formatMessage({ id: "parasol.stale.empty" })] : lines;
  return (
    <Box paddingTop={2}>
      {shown.map((line, index) => (
        <Typography key={index} tag="p" textColor={lines.length === 0 ? "neutral500" : "neutral800"}>
          {line}
        </Typography>
      ))}
    </Box>
  );
}
