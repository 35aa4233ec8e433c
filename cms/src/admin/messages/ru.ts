import { newsroomRu } from "./newsroom.ru";

/** What the admin says in Russian, where Strapi says nothing, or something that is not true here. */
export const ru: Record<string, string> = {
  ...newsroomRu,

  // Strapi says «Не опубликовано» here, the words that a refusal begins with.
  "content-manager.success.record.unpublish": "Снято с публикации",

  "apiError.parasol.save.refused": "Ничего не сохранено: редакция отказала.",
  "apiError.parasol.save.forbidden": "Ничего не сохранено: у вашей роли нет на это права.",
  "apiError.parasol.save.gone": "Ничего не сохранено: эту запись тем временем удалили.",
  "apiError.parasol.save.session": "Ничего не сохранено: сеанс закончился.",
  "apiError.parasol.save.server": "Ничего не сохранено: сбой на сервере.",
  "apiError.parasol.save.network": "Ничего не сохранено: нет связи с сервером.",

  "parasol.notice.fields.title": "Ничего не сохранено",
  "parasol.notice.fields.text": "Чего-то не хватает или что-то не так. Набранное осталось в форме: поправьте и попробуйте снова.",
  "parasol.notice.refused.title": "Ничего не сохранено",
  "parasol.notice.forbidden.title": "Ничего не сохранено",
  "parasol.notice.forbidden.text":
    "У вашей роли нет на это права. Набранное осталось в форме: скопируйте нужное или попросите доступ и сохраните снова.",
  "parasol.notice.gone.title": "Ничего не сохранено",
  "parasol.notice.gone.text": "Эту запись тем временем удалили. Набранное осталось в форме: скопируйте его в новую запись.",
  "parasol.notice.session.title": "Ничего не сохранено",
  "parasol.notice.session.text": "Сеанс закончился. Войдите снова в этой же вкладке: набранное вернётся в форму.",
  "parasol.notice.server.title": "Ничего не сохранено",
  "parasol.notice.server.text":
    "Сбой на сервере. Набранное осталось в форме: не закрывайте страницу и сохраните ещё раз через минуту.",
  "parasol.notice.network.title": "Ничего не сохранено",
  "parasol.notice.network.text":
    "Нет связи с сервером. Набранное осталось в форме: не закрывайте страницу, проверьте подключение и сохраните ещё раз.",
  "parasol.notice.put-back.title": "Ваш текст на месте",
  "parasol.notice.put-back.text": "Сеанс закончился раньше, чем вы сохранили. Набранное снова в форме: сохраните его.",
  "parasol.notice.put-back-over-changes.title": "Ваш текст на месте",
  "parasol.notice.put-back-over-changes.text":
    "Сеанс закончился раньше, чем вы сохранили, и с тех пор эту запись сохранил кто-то ещё. Набранное снова в форме: если сохранить, оно заменит чужой текст.",

  "app.session.ended.title": "Сеанс закончился",
  "app.session.ended.unsaved": "Сеанс закончился. Войдите снова в этой же вкладке: набранное вернётся в форму.",
  "content-manager.validation.error": "Ничего не сохранено: в форме чего-то не хватает или что-то не так.",
  "content-manager.validation.error.unreadable-required-field":
    "У вас нет доступа к некоторым обязательным полям. Попросите доступ у администратора.",
};
