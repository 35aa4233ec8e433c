/** An editor at the admin's HTTP API: what the browser sends, without the browser. */
import type { Newsroom } from "./newsroom.js";

export interface Editor {
  /** Answers with the parsed body, or throws with the status and the message of a refusal. */
  request(method: string, path: string, body?: unknown): Promise<any>;
  readonly token: string;
}

export async function logIn({ origin, account: first }: Newsroom, account = first): Promise<Editor> {
  const answer = await fetch(`${origin}/admin/login`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(account),
  });
  if (!answer.ok) throw new Error(`Login was refused: ${answer.status} ${await answer.text()}`);
  const { data } = await answer.json();
  const token: string = data.token;
  return {
    token,
    request: async (method, path, body) => {
      const response = await fetch(origin + path, {
        method,
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      if (!response.ok) throw new Refusal(response.status, text);
      return text === "" ? null : JSON.parse(text);
    },
  };
}

/** Adds an account with every right, beside the first one. */
export async function addAccount(
  { strapi }: Newsroom,
  names: { readonly firstname: string; readonly lastname: string; readonly preferedLanguage?: string },
): Promise<Newsroom["account"]> {
  const account = { email: `${names.firstname.toLowerCase()}@newsroom.example`, password: "Umbrella-2016-red" };
  const role = await strapi.service("admin::role").getSuperAdmin();
  await strapi.service("admin::user").create({ ...names, ...account, isActive: true, roles: [role.id] });
  return account;
}

export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly body: string,
  ) {
    super(`${status} ${body}`);
  }

  /** The fields that were named, as `path.to.field`. */
  get fields(): string[] {
    const { error } = JSON.parse(this.body);
    return (error.details?.errors ?? []).map((entry: { path: string[] }) => entry.path.join("."));
  }
}
