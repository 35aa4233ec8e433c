/** Tells a session that ended by itself from somebody logging out: what was typed is kept after the one, forgotten after the other. */
import type { StrapiApp } from "@strapi/strapi/admin";

let endedByItself = false;

export function hasSessionEndedByItself(): boolean {
  return endedByItself;
}

/** Watches the admin's own actions: `login`, `logout`, and the request with which somebody logs out. Internal names of Strapi. */
export function rememberWhySessionEnds(app: StrapiApp, onLeave: () => void): void {
  let isLeaving = false;
  app.addMiddlewares([
    () => () => (next) => (action) => {
      if (action.type === "admin/login") {
        isLeaving = false;
        endedByItself = false;
      } else if (action.type === "adminApi/executeMutation/pending" && action.meta.arg.endpointName === "logout") {
        isLeaving = true;
      } else if (action.type === "admin/logout") {
        endedByItself = !isLeaving;
        if (isLeaving) onLeave();
      }
      return next(action);
    },
  ]);
}
