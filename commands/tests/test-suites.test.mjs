import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { checkout } from "../checkout.mjs";
import { readReport } from "../test-suites.mjs";
import { temporaryFolder } from "./temporary-folder.mjs";

const testFile = path.join(checkout, "cms/tests/a.test.ts");

/** @param {unknown} report */
function reportOf(report) {
  const file = path.join(temporaryFolder(), "report.json");
  writeFileSync(file, typeof report === "string" ? report : JSON.stringify(report));
  return readReport(file);
}

describe("what a suite says of itself", () => {
  test("is how many passed, and each failure by its file, its sentence and its reason", () => {
    const assertionResults = [
      { status: "passed", fullName: "holds", failureMessages: [] },
      { status: "failed", fullName: "does not hold", failureMessages: ["\u001B[31mexpected 1 to be 2\u001B[39m"] },
    ];
    expect(reportOf({ numPassedTests: 1, testResults: [{ name: testFile, status: "failed", message: "", assertionResults }] })).toEqual({
      passed: 1,
      failures: [{ file: "cms/tests/a.test.ts", test: "does not hold", reason: "expected 1 to be 2" }],
    });
  });

  test.each(["skipped", "pending", "todo"])("counts a test that is %s as a failure", (status) => {
    const assertionResults = [{ status, fullName: "is not run" }];
    const { failures } = reportOf({ numPassedTests: 0, testResults: [{ name: testFile, status: "passed", message: "", assertionResults }] });
    expect(failures).toEqual([{ file: "cms/tests/a.test.ts", test: "is not run", reason: "" }]);
  });

  test.each([
    ["could not be read", []],
    ["could not be left", [{ status: "passed", fullName: "holds" }]],
  ])("counts a file that %s", (_what, assertionResults) => {
    const { failures } = reportOf({ numPassedTests: 0, testResults: [{ name: testFile, status: "failed", message: "no such module", assertionResults }] });
    expect(failures).toEqual([{ file: "cms/tests/a.test.ts", test: "", reason: "no such module" }]);
  });

  test("is one failure where there is no report, or half a one", () => {
    expect(reportOf('{ "numPassed').failures).toHaveLength(1);
    expect(readReport(path.join(temporaryFolder(), "none.json")).failures).toHaveLength(1);
  });
});
