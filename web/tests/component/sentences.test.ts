import type { LocaleTag } from "@parasol/shared";
import { describe, expect, it } from "vitest";
import { defineComponent, h } from "vue";
import { show } from "./show";

/** What a sentence is, on a page of a language. */
async function say(locale: LocaleTag, sentence: (sentences: ReturnType<typeof useSentences>) => string | undefined): Promise<string> {
  const speaker = defineComponent({
    setup() {
      const text = sentence(useSentences());
      return () => h("p", text ?? "nothing");
    },
  });
  return (await show(speaker, locale, {})).replace(/<[^>]+>/g, "").replace(/\s+/g, " ").trim();
}

const figure = (kind: string, part: number | null, whole: number | null, qualifier = "EXACTLY") => ({ kind, part, whole, qualifier, withheld: false, asOf: null }) as never;

describe("a figure, as a sentence", () => {
  it.each([
    ["DECISION_MAKERS", 4, 5, "In the body that decides, 4 of 5 (80%) are sex workers.", "Среди тех, кто принимает решения, секс-работниц и секс-работников — 4 из 5 (80 %)."],
    ["DECISION_MAKERS", 1, 5, "In the body that decides, 1 of 5 (20%) is a sex worker.", "Среди тех, кто принимает решения, секс-работниц и секс-работников — 1 из 5 (20 %)."],
    ["PAID_STAFF", 2, 2, "Of the paid staff, 2 of 2 (100%) are sex workers.", "Среди тех, кто получает зарплату, секс-работниц и секс-работников — 2 из 2 (100 %)."],
    ["MEMBERS", 21, 27, "Of the members, 21 of 27 (78%) are former or current sex workers.", "Среди членов организации бывших или нынешних секс-работниц и секс-работников — 21 из 27 (78 %)."],
    ["MEMBERS", 1299, 1300, "Of the members, 1,299 of 1,300 (99%) are former or current sex workers.", "Среди членов организации бывших или нынешних секс-работниц и секс-работников — 1299 из 1300 (99 %)."],
    ["MEMBERS", 12, null, "Of the members, 12 are former or current sex workers.", "Среди членов организации бывших или нынешних секс-работниц и секс-работников — 12."],
    ["SPOKESPEOPLE", 4, null, "4 people with experience of sex work may speak openly for the organisation.", "Открыто говорить от имени организации могут 4 человека с опытом секс-работы."],
    ["SPOKESPEOPLE", 1, null, "1 person with experience of sex work may speak openly for the organisation.", "Открыто говорить от имени организации может 1 человек с опытом секс-работы."],
    ["SPOKESPEOPLE", 21, null, "21 people with experience of sex work may speak openly for the organisation.", "Открыто говорить от имени организации может 21 человек с опытом секс-работы."],
    ["SPOKESPEOPLE", 11, null, "11 people with experience of sex work may speak openly for the organisation.", "Открыто говорить от имени организации могут 11 человек с опытом секс-работы."],
  ])("%s, %d of %s", async (kind, part, whole, english, russian) => {
    expect(await say("en", ({ figure: write }) => write(figure(kind, part, whole)))).toBe(english);
    expect((await say("ru", ({ figure: write }) => write(figure(kind, part, whole)))).replace(/(\d) (\d)/g, "$1$2")).toBe(russian);
  });

  it.each([
    ["MORE_THAN", "In the body that decides, more than 4 of 5 (more than 80%) are sex workers.", "более 4 из 5 (более 80 %)"],
    ["ABOUT", "In the body that decides, about 4 of 5 (about 80%) are sex workers.", "около 4 из 5 (около 80 %)"],
    ["UP_TO", "In the body that decides, up to 4 of 5 (up to 80%) are sex workers.", "до 4 из 5 (до 80 %)"],
  ])("keeps how the number is meant: %s", async (qualifier, english, russian) => {
    expect(await say("en", ({ figure: write }) => write(figure("DECISION_MAKERS", 4, 5, qualifier)))).toBe(english);
    expect(await say("ru", ({ figure: write }) => write(figure("DECISION_MAKERS", 4, 5, qualifier)))).toContain(russian);
  });

  it.each([["more than 21 people", "более 21 человека", "MORE_THAN", 21], ["up to 4 people", "до 4 человек", "UP_TO", 4], ["about 1 person", "около 1 человека", "ABOUT", 1]])(
    "has the word for people in the right form: %s, %s", async (english, russian, qualifier, part) => {
      expect(await say("en", ({ figure: write }) => write(figure("SPOKESPEOPLE", part as number, null, qualifier as string)))).toContain(english);
      expect(await say("ru", ({ figure: write }) => write(figure("SPOKESPEOPLE", part as number, null, qualifier as string)))).toContain(`могут ${russian} с опытом`);
    });

  it.each([["no number", figure("MEMBERS", null, 5)], ["a kind from the future", figure("DRONES", 4, 5)]])("is not made of %s", async (_, given) => {
    expect(await say("en", ({ figure: write }) => write(given))).toBe("nothing");
  });

  it("claims no share where the numbers make none", async () => {
    expect(await say("en", ({ figure: write }) => write(figure("MEMBERS", 5, 4)))).toBe("Of the members, 5 are former or current sex workers.");
  });
});

describe("how many came", () => {
  const attendance = (number: number, qualifier: string, who: string | null) => ({ number, qualifier, who }) as never;

  it("says who they were, in the editors' words", async () => {
    expect(await say("en", (write) => write.attendance(attendance(40, "MORE_THAN", "representatives of the community")))).toBe("more than 40 representatives of the community");
    expect(await say("ru", (write) => write.attendance(attendance(40, "MORE_THAN", "представительниц и представителей сообщества")))).toBe("более 40 представительниц и представителей сообщества");
  });

  it.each([[1, "1 person", "1 человек"], [2, "2 people", "2 человека"], [21, "21 people", "21 человек"], [25, "25 people", "25 человек"]])("counts people where nobody said who: %d", async (number, english, russian) => {
    expect(await say("en", (write) => write.attendance(attendance(number, "EXACTLY", null)))).toBe(english);
    expect(await say("ru", (write) => write.attendance(attendance(number, "EXACTLY", null)))).toBe(russian);
  });
});

describe("what came of decisions", () => {
  it("is said to be unknown where nothing is known", async () => {
    expect(await say("en", (write) => write.outcome([{ status: "DECIDED" }, { status: "DECIDED" }], true).join(" "))).toBe("2 decisions were made. Nothing is known here yet of what followed.");
    expect(await say("ru", (write) => write.outcome([{ status: "DECIDED" }], true).join(" "))).toBe("Принято 1 решение. Что было дальше, здесь пока не известно.");
  });

  it("is not yet asked for while the event is under way", async () => {
    expect(await say("en", (write) => write.outcome([{ status: "DECIDED" }], false).join(" "))).toBe("1 decision was made.");
  });

  it("is counted by how far each has come", async () => {
    const decisions = [{ status: "DONE" }, { status: "UNDER_WAY" }, { status: "DONE" }, { status: "DROPPED" }, { status: "FUTURE" as never }] as const;
    expect(await say("en", (write) => write.outcome(decisions, true).join(" "))).toBe("5 decisions were made. Done: 2. Under way: 1. Dropped: 1.");
    expect(await say("ru", (write) => write.outcome(decisions, true).join(" "))).toBe("Принято 5 решений. Выполнено: 2. Выполняется: 1. Снято: 1.");
  });

  it.each([[1, "Goals are set for 1 year.", "Цели поставлены на 1 год."], [3, "Goals are set for 3 years.", "Цели поставлены на 3 года."], [5, "Goals are set for 5 years.", "Цели поставлены на 5 лет."]])("says how far ahead the goals reach: %d", async (years, english, russian) => {
    expect(await say("en", (write) => write.horizon(years))).toBe(english);
    expect(await say("ru", (write) => write.horizon(years))).toBe(russian);
  });

  it.each([["CITY", 9, "9 cities", "9 городов"], ["COUNTRY", 4, "4 countries", "4 страны"], ["REGION", 1, "1 region", "1 регион"], ["PLANET", 2, "2 places", "2 места"]])("counts where people came from: %s", async (kind, number, english, russian) => {
    expect(await say("en", (write) => write.places(kind, number))).toBe(english);
    expect(await say("ru", (write) => write.places(kind, number))).toBe(russian);
  });
});
