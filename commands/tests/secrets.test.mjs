import { readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ensureFirstAccount, ensureSecrets, generatePassword, keepFirstAccount } from "../secrets.mjs";
import { temporaryFolder } from "./temporary-folder.mjs";

const read = (/** @type {string} */ folder) => readFileSync(path.join(folder, "secrets.json"), "utf8");

describe("the secrets", () => {
  it("are generated once, all different, and readable by their owner alone", () => {
    const folder = temporaryFolder();
    ensureSecrets(folder);
    const first = read(folder);
    const { appKeys, ...others } = JSON.parse(first);
    const keys = [...appKeys, ...Object.values(others)];
    expect(appKeys).toHaveLength(4);
    expect(Object.keys(others).sort()).toEqual(["adminJwtSecret", "apiTokenSalt", "encryptionKey", "pathKey", "transferTokenSalt", "uploadKey"]);
    expect(new Set(keys).size).toBe(10);
    for (const key of keys) expect(key.length).toBeGreaterThanOrEqual(32);
    expect(statSync(path.join(folder, "secrets.json")).mode & 0o777).toBe(0o600);
    ensureSecrets(folder);
    expect(read(folder)).toBe(first);
  });

  it("differ from one newsroom to the next", () => {
    const [one, other] = [temporaryFolder(), temporaryFolder()];
    ensureSecrets(one);
    ensureSecrets(other);
    expect(read(one)).not.toBe(read(other));
  });

  it("are never overwritten, not even when the file is damaged", () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, "secrets.json"), '{"appKeys": ["half');
    expect(() => ensureSecrets(folder)).toThrow(/secrets\.json is damaged/);
    expect(read(folder)).toBe('{"appKeys": ["half');
  });
});

describe("the first account", () => {
  it("keeps its generated password from start to start", () => {
    const folder = temporaryFolder();
    const account = ensureFirstAccount(folder);
    expect(account.email).toBe("editor@newsroom.example");
    expect(ensureFirstAccount(folder)).toEqual(account);
    expect(statSync(path.join(folder, "first-account.json")).mode & 0o777).toBe(0o600);
  });

  it("has the password that was last generated for it", () => {
    const folder = temporaryFolder();
    const { email } = ensureFirstAccount(folder);
    keepFirstAccount(folder, { email, password: "another" });
    expect(ensureFirstAccount(folder)).toEqual({ email, password: "another" });
  });
});

it("a generated password has what the CMS asks for, no look-alikes, and never comes twice", () => {
  const passwords = Array.from({ length: 500 }, generatePassword);
  for (const password of passwords) {
    expect(password).toMatch(/^[a-zA-Z2-9]{5}(-[a-zA-Z2-9]{5}){3}$/);
    expect(password).toMatch(/[a-z]/);
    expect(password).toMatch(/[A-Z]/);
    expect(password).toMatch(/\d/);
    expect(password).not.toMatch(/[lIO01]/);
  }
  expect(new Set(passwords).size).toBe(500);
});
