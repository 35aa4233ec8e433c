import { expect, it } from "vitest";
import { onlyWanted } from "../../src/admin/forms/wanted-files";

const query = { page: 2, folder: 7, filters: { $and: [{ createdAt: { $gt: "2026-01-01" } }] } };

it.each([
  [["images"], { mime: { $contains: "image" } }],
  [["files"], { mime: { $notContains: "image" } }],
])("a field for %j is offered nothing else, and keeps the editor's own filters and folder", (allowed, wanted) => {
  expect(onlyWanted(query, allowed)).toEqual({ ...query, filters: { $and: [...query.filters.$and, wanted] } });
  expect(onlyWanted({}, allowed)).toEqual({ filters: { $and: [wanted] } });
});

it.each([[null], [[]], [["images", "files"]], [["videos"]]])("a field for %j is offered everything", (allowed) => {
  expect(onlyWanted(query, allowed)).toBe(query);
});
