import { host, port, secrets } from "./environment";

export default () => ({
  host,
  port,
  app: { keys: secrets.appKeys },
  logger: { updates: { enabled: false }, startup: { enabled: true } },
  webhooks: { populateRelations: false },
});
