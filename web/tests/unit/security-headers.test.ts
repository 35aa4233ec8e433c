import { describe, expect, it } from "vitest";
import { securityHeaders } from "../../config/security-headers";

describe("the content security policy", () => {
  const policy = securityHeaders["content-security-policy"];

  it("allows nothing that was not named", () => expect(policy).toMatch(/^default-src 'none'/));

  it("holds no unsafe word, no nonce, no foreign address and no wildcard", () => {
    expect(policy).not.toMatch(/unsafe|nonce|https?:|\*|data:|blob:/);
  });

  it("does not force https, which mirrors on onion services do not have", () => {
    expect(policy).not.toContain("upgrade-insecure-requests");
    expect(securityHeaders).not.toHaveProperty("strict-transport-security");
  });
});
