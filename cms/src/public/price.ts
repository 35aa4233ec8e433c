/** Adding up what a request costs, and which lists it asks of several documents. */

export interface Price {
  readonly cost: number;
  /** How often each list within a document is asked for, such as `Topic.articles`: of one document, and of each of several. */
  readonly ofOne: Counts;
  readonly ofSeveral: Counts;
}

type Counts = Readonly<Record<string, number>>;

const none: Counts = {};
export const free: Price = { cost: 0, ofOne: none, ofSeveral: none };

export function add(one: Price, other: Price): Price {
  return {
    cost: one.cost + other.cost,
    ofOne: sum(one.ofOne, other.ofOne),
    ofSeveral: sum(one.ofSeveral, other.ofSeveral),
  };
}

export function dearest(prices: readonly Price[]): Price {
  return {
    cost: Math.max(0, ...prices.map((price) => price.cost)),
    ofOne: prices.reduce((most, price) => joined(most, price.ofOne, Math.max), none),
    ofSeveral: prices.reduce((most, price) => joined(most, price.ofSeveral, Math.max), none),
  };
}

/** Of a list within one document, under its path in the contract. */
export function ofOneMore(price: Price, list: string): Price {
  return { ...price, ofOne: sum(price.ofOne, { [list]: 1 }) };
}

/** Of what stands inside a list: what it asks of one document, it asks of several. */
export function ofEach(price: Price): Price {
  return { ...price, ofOne: none, ofSeveral: sum(price.ofOne, price.ofSeveral) };
}

function sum(one: Counts, other: Counts): Counts {
  return joined(one, other, (first, second) => first + second);
}

function joined(one: Counts, other: Counts, join: (one: number, other: number) => number): Counts {
  if (other === none) return one;
  if (one === none) return other;
  const all: Record<string, number> = { ...one };
  for (const [list, count] of Object.entries(other)) all[list] = join(all[list] ?? 0, count);
  return all;
}
