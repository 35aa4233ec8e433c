import { Box, Checkbox, Typography } from "@strapi/design-system";
import { useField } from "@strapi/strapi/admin";
import { useIntl } from "react-intl";

interface Props {
  /** Strapi gives it to every input. */
  readonly name?: string;
  readonly disabled?: boolean;
}

/** In an item that was removed in another language: what that means, and the choice. Nothing in any other. */
export function RemovedElsewhere({ name = "", disabled = false }: Props) {
  const { value, initialValue, onChange } = useField(name);
  const { formatMessage } = useIntl();
  if (value !== true && initialValue !== true) return null;
  return (
    <Box padding={4} hasRadius background="warning100" borderColor="warning200" data-parasol="removed-elsewhere">
      <Typography tag="p" variant="omega" fontWeight="bold" textColor="warning700">
        {formatMessage({ id: "parasol.removed.title" })}
      </Typography>
      <Typography tag="p" textColor="neutral800">
        {formatMessage({ id: "parasol.removed.text" })}
      </Typography>
      <Box paddingTop={2}>
        <Checkbox
          name={name}
          checked={value === true}
          disabled={disabled}
          onCheckedChange={(checked: boolean) => onChange(name, checked)}
        >
          {formatMessage({ id: "parasol.removed.leave-out" })}
        </Checkbox>
      </Box>
    </Box>
  );
}
