/** Where an e-mail is switched on, it leads editors to the admin as their browsers reach it. */
import { createServer } from "node:net";
import { once } from "node:events";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openPrepared, prepareNewsroom, type Newsroom } from "../newsroom.js";

let newsroom: Newsroom;
const letters: string[] = [];

/** As little of a mail server (RFC 5321) as takes a letter. */
const mailServer = createServer((socket) => {
  let letter: string | null = null;
  socket.setEncoding("utf8").write("220 mail.example\r\n");
  socket.on("error", () => undefined);
  socket.on("data", (said: string) => {
    if (letter === null) {
      if (/^DATA\r\n/i.test(said)) letter = "";
      socket.write(/^DATA/i.test(said) ? "354 Go on\r\n" : /^QUIT/i.test(said) ? "221 Bye\r\n" : "250 Well\r\n");
      return;
    }
    letter += said;
    if (!letter.endsWith("\r\n.\r\n")) return;
    letters.push(letter);
    letter = null;
    socket.write("250 Taken\r\n");
  });
});

beforeAll(async () => {
  mailServer.listen(0, "127.0.0.1");
  await once(mailServer, "listening");
  const address = mailServer.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const { folder, databaseUrl, environment } = await prepareNewsroom();
  const switchedOn = { ...environment, SMTP_URL: `smtp://127.0.0.1:${port}`, PARASOL_CMS_URL: "https://desk.newsroom.example" };
  newsroom = await openPrepared(folder, databaseUrl, switchedOn, { listen: true });
});
afterAll(async () => {
  await newsroom.close();
  mailServer.close();
});

it("whoever has forgotten a password gets a letter that leads to the admin, and not to the address on which the server listens", async () => {
  const answer = await fetch(`${newsroom.origin}/admin/forgot-password`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: newsroom.account.email }),
  });
  expect(answer.status).toBe(204);
  await expect.poll(() => letters).toHaveLength(1);
  // Quoted-printable (RFC 2045, 6.7).
  const letter = letters[0]?.replace(/=\r\n/g, "").replaceAll("=3D", "=") ?? "";
  expect(letter).toContain(`To: ${newsroom.account.email}`);
  expect(letter).toMatch(/https:\/\/desk\.newsroom\.example\/admin\/auth\/reset-password\?code=\w+/);
  expect(letter).not.toMatch(/127\.0\.0\.1|0\.0\.0\.0|localhost/);
});
