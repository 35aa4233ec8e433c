/** Makes an address of a path of this site, for those who read it elsewhere: it begins with the configured origin, never the request's. */
export function useAbsolute(): (path: string) => string {
  const { origin } = useRuntimeConfig();
  return (path) => new URL(path, origin).href;
}
