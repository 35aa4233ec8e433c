import { newsroomEn } from "./newsroom.en";

/** What the admin says in English, where Strapi says nothing or something that is not true here. */
export const en: Record<string, string> = {
  ...newsroomEn,

  "apiError.parasol.save.refused": "Nothing was saved: the newsroom refused it.",
  "apiError.parasol.save.forbidden": "Nothing was saved: your role does not allow it.",
  "apiError.parasol.save.gone": "Nothing was saved: somebody has deleted this in the meantime.",
  "apiError.parasol.save.session": "Nothing was saved: your session has ended.",
  "apiError.parasol.save.server": "Nothing was saved: the newsroom failed.",
  "apiError.parasol.save.network": "Nothing was saved: the newsroom cannot be reached.",

  "parasol.notice.fields.title": "Nothing was saved",
  "parasol.notice.fields.text": "Something is missing or not right. What you typed is still in the form: mend this and try again.",
  "parasol.notice.refused.title": "Nothing was saved",
  "parasol.notice.forbidden.title": "Nothing was saved",
  "parasol.notice.forbidden.text":
    "Your role does not allow this. What you typed is still in the form: copy what you need, or ask for the permission and save again.",
  "parasol.notice.gone.title": "Nothing was saved",
  "parasol.notice.gone.text":
    "Somebody has deleted this in the meantime. What you typed is still in the form: copy it into a new entry.",
  "parasol.notice.session.title": "Nothing was saved",
  "parasol.notice.session.text": "Your session has ended. Log in again here: what you typed will be put back.",
  "parasol.notice.server.title": "Nothing was saved",
  "parasol.notice.server.text":
    "The newsroom failed. What you typed is still in the form: leave this page open and save again in a minute.",
  "parasol.notice.network.title": "Nothing was saved",
  "parasol.notice.network.text":
    "The newsroom cannot be reached. What you typed is still in the form: leave this page open, check the connection and save again.",
  "parasol.notice.put-back.title": "Your text is back",
  "parasol.notice.put-back.text": "Your session had ended before this was saved. What you had typed is in the form again: save it.",
  "parasol.notice.put-back-over-changes.title": "Your text is back",
  "parasol.notice.put-back-over-changes.text":
    "Your session had ended before this was saved, and somebody else has saved this entry since. What you had typed is in the form: saving it replaces their text.",

  "app.session.ended.unsaved": "Your session has ended. Log in again in this tab: what you typed will be put back.",
};
