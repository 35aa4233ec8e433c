/**
 * Parsed documents, by their text, the least recently used forgotten first. Bounded by the texts' length, because a parsed
 * document takes a multiple of it: strangers who send ever new documents cannot fill the memory.
 */
import type { DocumentNode } from "graphql";

export interface DocumentCache {
  get(text: string): DocumentNode | undefined;
  set(text: string, document: DocumentNode): void;
}

/** `characters` bounds the sum of the texts' lengths. */
export function createDocumentCache(characters: number): DocumentCache {
  const kept = new Map<string, DocumentNode>();
  let held = 0;
  return {
    get(text) {
      const document = kept.get(text);
      if (document) {
        kept.delete(text);
        kept.set(text, document);
      }
      return document;
    },
    set(text, document) {
      if (!kept.has(text)) held += text.length;
      kept.set(text, document);
      for (const oldest of kept.keys()) {
        if (held <= characters) break;
        kept.delete(oldest);
        held -= oldest.length;
      }
    },
  };
}
