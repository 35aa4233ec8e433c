import { useFetchClient, useQueryParams } from "@strapi/strapi/admin";
import { useEffect, useState } from "react";
import { typeForms } from "../../forms/type-forms";
import { isFormRecord, valueAt } from "./form-values";

/**
 * The name of what an item refers to: as chosen in the form just now, or as it is stored. `null` while it refers to nothing,
 * or nothing is known yet.
 */
export function useRelationLabel(uid: string, relation: string | null, item: unknown): string | null {
  const { get } = useFetchClient();
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  const locale = query.plugins?.i18n?.locale ?? "";
  const [stored, setStored] = useState<string | null>(null);
  const itemId = isFormRecord(item) && typeof item.id === "number" ? item.id : null;

  useEffect(() => {
    setStored(null);
    if (relation === null || itemId === null) return undefined;
    let isWanted = true;
    const address = `/content-manager/relations/${uid}/${itemId}/${relation}?${new URLSearchParams({ locale, status: "draft" })}`;
    get(address).then(
      ({ data }) => isWanted && setStored(labelIn(valueAt(data, "results.0"))),
      // The title stays empty; the item’s own field says what went wrong.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [get, uid, relation, itemId, locale]);

  if (relation === null) return null;
  const chosen = valueAt(item, `${relation}.connect.0`);
  if (chosen !== undefined) return labelIn(chosen);
  const isTakenOut = valueAt(item, `${relation}.disconnect.0`) !== undefined;
  return isTakenOut ? null : stored;
}

const titles = [...new Set(Object.values(typeForms).map(({ title }) => title))];

function labelIn(row: unknown): string | null {
  if (!isFormRecord(row)) return null;
  const label = [row.label, ...titles.map((title) => row[title])].find((value) => typeof value === "string" && value !== "");
  return typeof label === "string" ? label : null;
}
