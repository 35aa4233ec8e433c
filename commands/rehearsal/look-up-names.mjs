/** Loaded first into a process of the rehearsal: names of services mean what the rehearsal's server of names says, as they do in a container. */
import dns from "node:dns";

const server = process.env.PARASOL_REHEARSAL_NAMES ?? "";
const resolver = new dns.Resolver({ timeout: 1_000, tries: 2 });
resolver.setServers([server]);
const lookUpElsewhere = dns.lookup;

/**
 * @param {string} name
 * @param {dns.LookupOptions | number | undefined} options
 * @param {(error: NodeJS.ErrnoException | null, address?: string | dns.LookupAddress[], family?: number) => void} answer
 */
function lookUp(name, options, answer) {
  resolver.resolve4(name, (error, addresses) => {
    const [address] = addresses ?? [];
    if (error || address === undefined) answer(error ?? new Error(`${name} has no address.`));
    else if (typeof options === "object" && options.all) answer(null, addresses.map((each) => ({ address: each, family: 4 })));
    else answer(null, address, 4);
  });
}

/** Names of services have no dot. */
const isService = (/** @type {string} */ name) => /^[a-z-]+$/.test(name) && name !== "localhost";

Object.assign(dns, {
  /** @param {[string, ...unknown[]]} given */
  lookup: (...given) => {
    const [name] = given;
    if (!isService(name)) return Reflect.apply(lookUpElsewhere, dns, given);
    const answer = given.at(-1);
    if (typeof answer !== "function") throw new TypeError("A look-up needs somebody to answer.");
    return lookUp(name, given.length > 2 ? Object(given[1]) : undefined, (...answered) => void Reflect.apply(answer, undefined, answered));
  },
});
