/** Numbers to choose by, from fast-check: where they come to an end every choice is the plainest, so that fewer of them make a simpler thing. */
export class Choices {
  private at = 0;

  constructor(private readonly numbers: Uint8Array) {}

  /** 0 to `count` - 1. */
  below(count: number): number {
    const number = this.numbers[this.at] ?? 0;
    this.at += 1;
    return number % count;
  }

  of<Item>(items: readonly Item[]): Item {
    const item = items[this.below(Math.min(items.length, 256))];
    if (item === undefined) throw new RangeError("There is nothing to choose from.");
    return item;
  }

  /** True once in so many times; never where the numbers have come to an end. */
  onceIn(times: number): boolean {
    return this.below(times) === times - 1;
  }
}
