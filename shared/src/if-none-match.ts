/**
 * Whether who asks holds these bytes already, so that the answer is 304 (RFC 9110, 13.1.2). The comparison is weak: a tag says the same
 * with `W/` and without.
 *
 * @param ifNoneMatch the header's value, as it came
 */
export function isHeldAlready(etag: string, ifNoneMatch: string | null | undefined): boolean {
  const opaque = withoutWeakness(etag);
  return (ifNoneMatch ?? "").split(",").some((held) => held.trim() === "*" || withoutWeakness(held.trim()) === opaque);
}

function withoutWeakness(etag: string): string {
  return etag.replace(/^W\//, "");
}
