/** Imported first by every command: older Nodes lack what the others import. */
const [major = 0] = process.versions.node.split(".").map(Number);

if (major < 20) {
  process.stderr.write(`Parasol needs Node 20 or newer; this is Node ${process.versions.node}. See https://nodejs.org.\n`);
  process.exit(1);
}
