/** Where the reader is, as `aria-current` says it: on the page of an address, or somewhere beneath it. */
export function usePlace(): (path: string) => "page" | "true" | undefined {
  const here = useRoute().path;
  return (path) => {
    if (here === decodeURI(path)) return "page";
    return here.startsWith(`${decodeURI(path)}/`) ? "true" : undefined;
  };
}
