/**
 * The buttons and menus of a document: those that set up the newsroom are for those who may, and the two that send what was typed
 * say which of them it was. `addDocumentAction` is Strapi’s own way; the types by which the actions are told apart are internal.
 */
import { useAuth } from "@strapi/strapi/admin";
import { noteAttempt, type Attempt } from "../saving/attempt";

/** What we touch of an action: a hook that describes its button, `null` for none. */
interface DocumentAction {
  (props: unknown): Description | null;
  readonly type?: string;
  readonly position?: unknown;
}

interface Description {
  readonly onClick?: (event: unknown) => unknown;
}

const permissionsFor: Readonly<Record<string, readonly string[]>> = {
  "edit-the-model": ["plugin::content-type-builder.read"],
  "configure-the-view": [
    "plugin::content-manager.collection-types.configure-view",
    "plugin::content-manager.single-types.configure-view",
  ],
};

const attempts: Readonly<Record<string, Attempt>> = { publish: "publish", update: "save" };

/** @param apis of Strapi’s content manager */
export function arrangeActions({ addDocumentAction }: Readonly<Record<string, unknown>>): void {
  if (typeof addDocumentAction !== "function") throw new Error("Strapi’s content manager has no addDocumentAction any more.");
  addDocumentAction(arranged);
}

function arranged(actions: readonly DocumentAction[]): DocumentAction[] {
  return actions.map((action) => {
    const { type = "" } = action;
    const needed = permissionsFor[type];
    if (needed !== undefined) return onlyFor(needed, action);
    const attempt = attempts[type];
    return attempt === undefined ? action : noting(attempt, action);
  });
}

function onlyFor(needed: readonly string[], action: DocumentAction): DocumentAction {
  return like(action, function usePermittedAction(props) {
    const isAllowed = useAuth("usePermittedAction", ({ permissions }) => permissions.some((permission) => needed.includes(permission.action)));
    const description = action(props);
    return isAllowed ? description : null;
  });
}

function noting(attempt: Attempt, action: DocumentAction): DocumentAction {
  return like(action, (props) => {
    const description = action(props);
    if (description === null) return null;
    const { onClick } = description;
    return {
      ...description,
      onClick: (event) => {
        noteAttempt(attempt);
        return onClick?.(event);
      },
    };
  });
}

function like({ type, position }: DocumentAction, hook: (props: unknown) => Description | null): DocumentAction {
  return Object.assign(hook, { ...(type !== undefined && { type }), ...(position !== undefined && { position }) });
}
