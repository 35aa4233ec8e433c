/** A text of at most so many characters: cut between words, with an ellipsis where something is left out. */
export function truncate(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const space = cut.search(/\s\S*$/);
  return `${(space > longest / 2 ? cut.slice(0, space) : cut.slice(0, -1)).replace(/[\s,;:.—–-]+$/, "")}…`;
}
