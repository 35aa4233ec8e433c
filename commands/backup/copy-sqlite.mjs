/** Run by `npm run backup` as a process of the newsroom's own Node: copies a database that is in use, page by page (https://www.sqlite.org/backup.html). */
import { backup, DatabaseSync } from "node:sqlite";

const [from = "", to = ""] = process.argv.slice(2);
const database = new DatabaseSync(from, { readOnly: true });
await backup(database, to);
database.close();
