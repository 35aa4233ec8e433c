/** The part of the address that a page's file name calls `[name]`. */
export function useRouteText(name: string): string {
  const value = useRoute().params[name];
  return typeof value === "string" ? value : "";
}
