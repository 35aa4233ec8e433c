import { databaseUrl, sqliteFile } from "./environment";

export default () => ({
  connection: databaseUrl
    ? { client: "postgres", connection: { connectionString: databaseUrl }, pool: { min: 0, max: 10 } }
    : { client: "sqlite", connection: { filename: sqliteFile }, useNullAsDefault: true },
});
