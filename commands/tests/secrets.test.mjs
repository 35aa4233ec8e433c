import { readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ensureFirstAccounts, ensureSecrets, generatePassword, keepPassword } from "../secrets.mjs";
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

describe("the first accounts", () => {
  it("keep their generated passwords from start to start", () => {
    const folder = temporaryFolder();
    const accounts = ensureFirstAccounts(folder, { isDemo: true });
    expect(accounts).toMatchObject({ administrator: { email: "admin@newsroom.example" }, prManager: { email: "pr@newsroom.example" } });
    expect(accounts.administrator.password).not.toBe(accounts.prManager?.password);
    expect(ensureFirstAccounts(folder, { isDemo: true })).toEqual(accounts);
    expect(statSync(path.join(folder, "first-account.json")).mode & 0o777).toBe(0o600);
  });

  it("are the administrator’s alone where there is no demonstration", () => {
    const folder = temporaryFolder();
    const accounts = ensureFirstAccounts(folder, { isDemo: false });
    expect(accounts.prManager).toBeNull();
    expect(ensureFirstAccounts(folder, { isDemo: true }), "one begun without does not get one later").toEqual(accounts);
  });

  it.each(/** @type {const} */ (["administrator", "prManager"]))("have the password that was last generated for the %s", (who) => {
    const folder = temporaryFolder();
    const before = ensureFirstAccounts(folder, { isDemo: true });
    const renewed = { email: before[who]?.email ?? "", password: "another" };
    keepPassword(folder, renewed);
    expect(ensureFirstAccounts(folder, { isDemo: true })).toEqual({ ...before, [who]: renewed });
  });

  it("stay as they are when somebody else gets a new password", () => {
    const folder = temporaryFolder();
    const before = ensureFirstAccounts(folder, { isDemo: true });
    keepPassword(folder, { email: "somebody@newsroom.example", password: "another" });
    expect(ensureFirstAccounts(folder, { isDemo: true })).toEqual(before);
  });

  it("of an earlier version, which knew one account, go on", () => {
    const folder = temporaryFolder();
    const account = { email: "editor@newsroom.example", password: "Kept-from-before" };
    writeFileSync(path.join(folder, "first-account.json"), JSON.stringify(account));
    expect(ensureFirstAccounts(folder, { isDemo: true })).toEqual({ administrator: account, prManager: null });
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
