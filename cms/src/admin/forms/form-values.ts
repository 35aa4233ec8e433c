/** Reads what a form of Strapi holds, which is of unknown shape. */

export function isFormRecord(candidate: unknown): candidate is Readonly<Record<string, unknown>> {
  return typeof candidate === "object" && candidate !== null && !Array.isArray(candidate);
}

/** The value at a path as the form names it: `reports.0.title`. */
export function valueAt(values: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((holder, step) => {
    if (Array.isArray(holder)) return holder[Number(step)];
    return isFormRecord(holder) ? holder[step] : undefined;
  }, values);
}
