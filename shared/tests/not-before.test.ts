import { expect, it } from "vitest";
import { notBeforeHeader } from "../src/not-before.js";

it("the header has the name under which node:http finds it", () => {
  expect([...new Headers({ [notBeforeHeader]: "x" }).keys()]).toEqual([notBeforeHeader]);
});
