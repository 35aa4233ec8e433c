/** What the library of files is asked for where a field wants files of one kind. */

interface FileQuery {
  readonly filters?: { readonly $and?: readonly object[] };
}

/** By the kinds that a field's schema allows; `null`, and kinds that are no field's of ours, want everything. */
const wantedMediaTypes: Readonly<Record<string, object>> = {
  images: { mime: { $contains: "image" } },
  files: { mime: { $notContains: "image" } },
};

/** The question narrowed to what may be chosen. The editor's own filters, folders among them, stay as they are. */
export function onlyWanted<Query extends FileQuery>(query: Query, allowedTypes: readonly string[] | null): Query {
  const wanted = allowedTypes?.length === 1 ? wantedMediaTypes[allowedTypes[0] ?? ""] : undefined;
  if (wanted === undefined) return query;
  return { ...query, filters: { ...query.filters, $and: [...(query.filters?.$and ?? []), wanted] } };
}
