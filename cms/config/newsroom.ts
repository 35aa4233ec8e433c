import { hkdfSync } from "node:crypto";
import path from "node:path";
import type { NewsroomSettings } from "../src/settings";
import { adminOrigin, databaseUrl, dataFolder, incomingFolder, previewOrigin, publicStoreFolder, secrets, seed, siteOrigin, smtpUrl, sqliteFile, uploadsFolder, withdrawalsFile } from "./environment";

export default (): NewsroomSettings => ({
  siteOrigin,
  previewOrigin,
  databaseUrl: databaseUrl ?? null,
  sqliteFile,
  publicStoreFolder,
  uploadsFolder,
  withdrawalsFile,
  incomingFolder,
  firstAccountFile: path.join(dataFolder, "first-account.json"),
  pathKey: secrets.pathKey,
  uploadKey: secrets.uploadKey,
  // A key of its own (RFC 5869), so that data folders of before need no new one.
  previewKey: Buffer.from(hkdfSync("sha256", secrets.uploadKey, "", "parasol preview", 32)).toString("base64url"),
  seed,
  sendsEmail: smtpUrl !== undefined,
  adminOrigin,
  serves: true,
});
