import { expect, test } from "vitest";
import { replaceForbidden } from "../../server/feed/xml-characters";

test("a feed has no character that XML forbids", () => {
  const allowed = "Text, «текст»,\t\r\n 👩‍👧 \ufffd";
  expect(replaceForbidden(allowed)).toBe(allowed);
  expect(replaceForbidden("a\u0000b\u000bc\u001fd\ud800e\udc00f\ufffeg\uffffh")).toBe("a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf\ufffdg\ufffdh");
});

test("a character that is forbidden hides no end of what is quoted", () => {
  expect(replaceForbidden("<![CDATA[]]\u0000>]]>")).not.toContain("]]>]]>");
});
