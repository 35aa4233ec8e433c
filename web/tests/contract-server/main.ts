import { startContractServer } from "./server.ts";

/** Runs the contract server by itself, to build the site against: `node tests/contract-server/main.ts [port] [origin]`. */
const [port = "4100", origin = "http://127.0.0.1:3000"] = process.argv.slice(2);
const { url } = await startContractServer(Number(port), origin);
console.log(`The contract's test content answers at ${url}`);
