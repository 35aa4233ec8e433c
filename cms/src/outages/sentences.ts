/** What editors are told of an outage where the admin has no words of its own. */
import type { EditorLanguage } from "../editor-languages.js";
import type { Outage } from "./outage.js";

export const outageSentences: Readonly<Record<EditorLanguage, Readonly<Record<Outage, string>>>> = {
  en: {
    database: "The newsroom’s database does not answer. Try again in a minute; if this goes on, tell whoever looks after the server.",
    room: "The server’s disk is full. Tell whoever looks after it, and try again when there is room.",
  },
  ru: {
    database: "База данных редакции не отвечает. Попробуйте ещё раз через минуту; если не поможет, сообщите тому, кто следит за сервером.",
    room: "На сервере закончилось место. Сообщите тому, кто за ним следит, и повторите, когда место появится.",
  },
};
