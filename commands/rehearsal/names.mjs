/** Names of services for their processes, as Docker's own server of names gives them: every node that there is, in any order (RFC 1035). */
import { randomInt } from "node:crypto";
import { createSocket } from "node:dgram";
import { Refusal, systemErrorCode } from "../refusal.mjs";

const typeA = 1;
const noSuchName = 3;

/**
 * @typedef {object} Names
 * @property {string} address with its port
 * @property {(name: string, addresses: readonly string[]) => void} set
 */

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<Names>}
 * @throws {Refusal} where nobody can listen there
 */
export async function serveNames(host, port) {
  /** @type {Map<string, readonly string[]>} */
  const known = new Map();
  const socket = createSocket("udp4").unref();
  socket.on("message", (question, { address, port: asker }) => {
    const answer = answerTo(question, known);
    if (answer) socket.send(answer, asker, address);
  });
  await new Promise((resolve, reject) => {
    socket.once("error", (fault) => {
      const isTaken = systemErrorCode(fault) === "EADDRINUSE";
      reject(new Refusal(isTaken ? `${host} is taken: a rehearsal is running on this machine already.` : `This machine does not let anybody listen at ${host}, as Linux does (${fault.message}).`));
    });
    socket.bind(port, host, () => resolve(undefined));
  });
  return {
    address: `${host}:${socket.address().port}`,
    set: (name, addresses) => void known.set(name, addresses),
  };
}

/**
 * @param {Buffer} question
 * @param {ReadonlyMap<string, readonly string[]>} known
 * @returns {Buffer | undefined} undefined for what is no question
 */
function answerTo(question, known) {
  const labels = [];
  let at = 12;
  for (let length = question[at]; length !== undefined && length > 0; length = question[at]) {
    labels.push(question.toString("latin1", at + 1, at + 1 + length));
    at += 1 + length;
  }
  const end = at + 5;
  if (question.length < end) return undefined;
  const addresses = known.get(labels.join(".").toLowerCase());
  const found = addresses && question.readUInt16BE(at + 1) === typeA ? shuffled(addresses) : [];
  const header = Buffer.alloc(12);
  question.copy(header, 0, 0, 2);
  // An answer, with recursion.
  header.writeUInt16BE(0x8180 | (addresses ? 0 : noSuchName), 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(found.length, 6);
  const records = found.map((address) => {
    // The name is where the question has it (at byte 12); class IN, and nobody may keep it.
    const record = Buffer.from([0xc0, 12, 0, typeA, 0, 1, 0, 0, 0, 0, 0, 4]);
    return Buffer.concat([record, Buffer.from(address.split(".").map(Number))]);
  });
  return Buffer.concat([header, question.subarray(12, end), ...records]);
}

/** @param {readonly string[]} addresses */
function shuffled(addresses) {
  const first = randomInt(addresses.length || 1);
  return [...addresses.slice(first), ...addresses.slice(0, first)];
}
