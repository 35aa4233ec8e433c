import { describe, expect, it } from "vitest";
import { latinLetterOf, shortcutOf } from "../../src/admin/saving/shortcut";

const press = (code: string, key: string, ...held: readonly ("altKey" | "ctrlKey" | "metaKey" | "shiftKey")[]) => ({
  code,
  key,
  ...{ altKey: false, ctrlKey: false, metaKey: false, shiftKey: false },
  ...Object.fromEntries(held.map((name) => [name, true])),
});

describe("what keys ask a form for", () => {
  it.each([
    ["Ctrl+S", press("KeyS", "s", "ctrlKey"), "save"],
    ["Command+S", press("KeyS", "s", "metaKey"), "save"],
    ["Ctrl+S with capital letters locked", press("KeyS", "S", "ctrlKey"), "save"],
    ["Ctrl+S with Russian letters", press("KeyS", "ы", "ctrlKey"), "save"],
    ["Ctrl+S where the S stands elsewhere", press("KeyO", "s", "ctrlKey"), "save"],
    ["Ctrl+Enter", press("Enter", "Enter", "ctrlKey"), "save"],
    ["Ctrl+Shift+Enter", press("Enter", "Enter", "ctrlKey", "shiftKey"), "publish"],
    ["Enter alone", press("Enter", "Enter"), null],
    ["S alone", press("KeyS", "s"), null],
    ["Ctrl+Shift+S, which strikes letters through", press("KeyS", "S", "ctrlKey", "shiftKey"), null],
    ["Ctrl+R where the R stands at the place of an S", press("KeyS", "r", "ctrlKey"), null],
    ["AltGr+S, which types a Polish letter", press("KeyS", "ś", "ctrlKey", "altKey"), null],
  ])("%s", (_keys, event, asked) => {
    expect(shortcutOf(event)).toBe(asked);
  });

  it("by the letter of a key that has no letter, by its name", () => {
    expect(latinLetterOf({ code: "ArrowUp", key: "ArrowUp" })).toBe("arrowup");
  });
});
