import { host, port, secrets } from "./environment";

export default () => ({
  host,
  port,
  app: { keys: secrets.appKeys },
  webhooks: { populateRelations: false },
});
