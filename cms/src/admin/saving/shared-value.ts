/** A value that outlives the forms of this tab and that they all see: what was asked for last, and what came of it. */
import { useSyncExternalStore } from "react";

export interface SharedValue<Value> {
  readonly get: () => Value;
  readonly set: (value: Value) => void;
  /** The value, for what is drawn with it. */
  readonly useValue: () => Value;
}

export function shareValue<Value>(initial: Value): SharedValue<Value> {
  let current = initial;
  const listeners = new Set<() => void>();
  const listen = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const get = (): Value => current;
  return {
    get,
    set: (value) => {
      current = value;
      for (const listener of listeners) listener();
    },
    useValue: () => useSyncExternalStore(listen, get),
  };
}
