/** How a licence is shown: `CC-BY-SA-4.0` (SPDX) as people write it, "CC BY-SA 4.0"; other names as they are. */
export function nameLicence(licence: string): string {
  const [, name, version] = /^(CC0|CC-[A-Z-]+)-(\d\.\d)$/.exec(licence) ?? [];
  return name && version ? `${name.replace("-", " ")} ${version}` : licence;
}
