import path from "node:path";
import type { NewsroomSettings } from "../src/settings";
import { databaseUrl, dataFolder, incomingFolder, publicStoreFolder, secrets, seed, siteOrigin, smtpUrl, sqliteFile, uploadsFolder } from "./environment";

export default (): NewsroomSettings => ({
  siteOrigin,
  databaseUrl: databaseUrl ?? null,
  sqliteFile,
  publicStoreFolder,
  uploadsFolder,
  incomingFolder,
  firstAccountFile: path.join(dataFolder, "first-account.json"),
  pathKey: secrets.pathKey,
  uploadKey: secrets.uploadKey,
  seed,
  sendsEmail: smtpUrl !== undefined,
  serves: true,
});
