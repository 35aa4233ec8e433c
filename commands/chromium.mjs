/** The browser that the end-to-end tests drive. */
import { accessSync, constants } from "node:fs";
import { Refusal } from "./refusal.mjs";

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * @param {string | undefined} named what CHROMIUM says
 * @returns {string} absolute path of the binary
 * @throws {Refusal} saying how to install it
 */
export function findChromium(named) {
  const found = (named ? [named] : usualPlaces).find(isProgram);
  if (found) return found;
  throw new Refusal(
    named
      ? `CHROMIUM names ${named}, and there is no program there.`
      : "The tests need Chromium, and it is not here. Install it with “apt-get install -y chromium”, or set CHROMIUM to where it is.",
  );
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
