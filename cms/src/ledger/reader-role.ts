/** A login for public nodes on PostgreSQL, which may read what the public side reads and nothing else. */
import { escapeIdentifier, escapeLiteral, type Client } from "pg";

/** The ledger's tables that the public side reads. The others, and all of Strapi's, stay closed to it. */
export const publicTables = ["ledger_head", "ledger_publication", "ledger_reference", "ledger_path"] as const;

interface Reader {
  readonly name: string;
  readonly password: string;
}

/**
 * Makes the role, or gives an existing one this password and these rights on this database. Needs a connection that may make roles; not through knex, which
 * takes a question mark of the password for a parameter and puts the statement into its errors.
 *
 * @throws {Error} where the name is taken by a role that has more: its own login, a superuser, a member of other roles.
 */
export async function ensureReaderRole(client: Client, { name, password }: Reader): Promise<void> {
  const role = escapeIdentifier(name);
  await client.query("BEGIN");
  try {
    // Two who make it at once would fail over the catalogue.
    await client.query("SELECT pg_advisory_xact_lock(hashtext('parasol reader role'))");
    const { rows } = await client.query<{ more: boolean; base: string }>(
      `SELECT quote_ident(current_database()) AS base,
         r.rolname = current_user OR r.rolsuper OR EXISTS (SELECT 1 FROM pg_auth_members m WHERE m.member = r.oid) AS more
       FROM (SELECT 1) one LEFT JOIN pg_roles r ON r.rolname = $1`,
      [name],
    );
    const [found] = rows;
    if (!found) throw new Error("PostgreSQL did not answer.");
    if (found.more) throw new Error(`The login “${name}” exists and may do more than read; choose another name.`);
    const { rowCount } = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [name]);
    await client.query(
      `${rowCount ? "ALTER" : "CREATE"} ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD ${escapeLiteral(password)}`,
    );
    await client.query(`ALTER ROLE ${role} SET default_transaction_read_only = on`);
    for (const things of ["TABLES", "SEQUENCES", "FUNCTIONS"]) await client.query(`REVOKE ALL ON ALL ${things} IN SCHEMA public FROM ${role}`);
    await client.query(`REVOKE ALL ON SCHEMA public FROM ${role}`);
    await client.query(`GRANT CONNECT ON DATABASE ${found.base} TO ${role}`);
    await client.query(`GRANT USAGE ON SCHEMA public TO ${role}`);
    await client.query(`GRANT SELECT ON ${publicTables.join(", ")} TO ${role}`);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  }
}
