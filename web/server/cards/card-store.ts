/** Pictures are dear to draw: one is drawn at a time, few may wait, and those that were drawn last are kept for a while. */

/** How many pictures may wait to be drawn; whoever comes after them is sent away for a moment. */
const mostWaiting = 12;

/** How many pictures are kept, some 30 kilobytes each. */
const mostKept = 200;

/** How long a picture is kept, in milliseconds: as short as other files of the public, so that what was taken back is soon forgotten. */
const keptFor = 300_000;

interface CardStore<Shown> {
  /** The picture of what is shown; `undefined` when too many are waiting. */
  readonly draw: (shown: Shown) => Promise<Buffer | undefined>;
}

/** Keeps pictures by what they show, not by their addresses: no address, however many there are, has one drawn twice. */
export function createCardStore<Shown>(paint: (shown: Shown) => Promise<Buffer>): CardStore<Shown> {
  const kept = new Map<string, Promise<Buffer>>();
  let turn: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  return {
    draw(shown) {
      const key = JSON.stringify(shown);
      const known = kept.get(key);
      if (known) {
        // The one asked for last goes last.
        kept.delete(key);
        kept.set(key, known);
        return known;
      }
      if (waiting >= mostWaiting) return Promise.resolve(undefined);
      waiting += 1;
      const picture = turn.then(() => paint(shown));
      turn = picture.catch(() => undefined).finally(() => (waiting -= 1));
      kept.set(key, picture);
      const forget = (): void => {
        if (kept.get(key) === picture) kept.delete(key);
      };
      picture.catch(forget);
      setTimeout(forget, keptFor).unref();
      const [oldest] = kept.keys();
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
      return picture;
    },
  };
}
