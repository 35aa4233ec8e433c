/** What stands at a place between the least (0) and the most (1) of the values; 0 of none. */
export function quantile(values: readonly number[], place: number): number {
  return values.toSorted((one, other) => one - other)[Math.min(values.length - 1, Math.floor(values.length * place))] ?? 0;
}

export function middle(values: readonly number[]): number {
  return quantile(values, 0.5);
}
