import { formMessages } from "../words";
import { newsroomRu } from "./newsroom.ru";
import { strapiContentRu } from "./strapi-content.ru";
import { strapiFilesRu } from "./strapi-files.ru";

/** What the admin says in Russian, where Strapi says nothing, or something that is not true here. */
export const ru: Record<string, string> = {
  ...strapiContentRu,
  ...strapiFilesRu,
  ...newsroomRu,
  ...formMessages("ru", {
    id: "Номер в базе",
    documentId: "Код документа",
    createdAt: "Создано",
    updatedAt: "Изменено",
    publishedAt: "Опубликовано",
    createdBy: "Кто создал",
    updatedBy: "Кто изменил",
    locale: "Язык",
    revision: "Версия",
    references: "Ссылки",
    sharedRevision: "Версия общих фактов",
  }),

  "parasol.yes": "Да",
  "parasol.no": "Нет",

  "parasol.group.about": "К чему относится",
  "parasol.group.address": "Адрес",
  "parasol.group.answers": "Анкета",
  "parasol.group.consent": "Согласие тех, кто на снимке (на сайте не видно)",
  "parasol.group.contact": "Контакты",
  "parasol.group.credits": "Авторство",
  "parasol.group.decided": "Что решили и что из этого вышло",
  "parasol.group.demonstration": "Демонстрация",
  "parasol.group.frontPage": "Главная страница",
  "parasol.group.later": "После публикации",
  "parasol.group.law": "Закон",
  "parasol.group.people": "Цифры и должности",
  "parasol.group.said": "О чём говорили",
  "parasol.group.translation": "Перевод",
  "parasol.group.what": "О чём оно",
  "parasol.group.when": "Когда",
  "parasol.group.where": "Где",
  "parasol.group.who": "Кто",
  "parasol.group.work": "Чем занимается",

  "parasol.slug.malformed": "Годятся строчные латинские буквы, цифры и одиночные дефисы, например «my-vyhodim-v-mae».",
  "parasol.item.empty": "Слов ещё нет",
  "parasol.item.new": "Ещё не заполнено: {kind}",
  "parasol.new-language.title": "Новый язык",
  "parasol.new-language.text":
    "Впишите название и сохраните. Тогда места, организации и все остальные факты перейдут сюда из другого языка, а каждый доклад, решение или ответ будет ждать здесь слов. Заново ничего не добавляйте.",
  "parasol.bulk.documentId": "Код документа",
  "parasol.bulk.name": "Название",
  "parasol.bulk.status": "Состояние",
  "parasol.bulk.publicationStatus": "Можно ли опубликовать",
  "parasol.files.createdAt": "Загружено",
  "parasol.files.updatedAt": "Изменено",
  "parasol.files.mime": "Вид",
  "parasol.files.audio": "Звук",
  "parasol.files.file": "Документ",
  "parasol.files.image": "Изображение",
  "parasol.files.video": "Видео",
  "parasol.removed.badge": "Убрано в другом языке",
  "parasol.removed.title": "Это убрали в другом языке",
  "parasol.removed.text":
    "Уберите и здесь — корзиной выше — или снимите галочку: тогда оно вернётся в тот язык, где его убрали. Пока галочка стоит, текст опубликовать нельзя.",
  "parasol.removed.leave-out": "Убрано в другом языке",

  "parasol.home.title": "С чего начать",
  "parasol.home.site": "На этом языке у сайта ещё нет названия: {language}. Дайте его и опубликуйте, а пока страницы стоят без шапки.",
  "parasol.home.open-site": "Открыть «Сайт»",
  "parasol.home.order":
    "Сначала места, организации и темы: тексты на них ссылаются. Пишите на одном языке, сохраните, добавьте второй, опубликуйте оба.",
  "parasol.home.new.article": "Новая статья",
  "parasol.home.new.event": "Новое событие",
  "parasol.home.new.organisation": "Новая организация",
  "parasol.home.new.resource": "Новый ресурс",

  "parasol.stale.who.other": "Пока текст был у вас открыт, его сохранил другой человек: {name}, {when}. Набранное вами осталось в форме.",
  "parasol.stale.who.self": "Вы сами сохранили этот текст в другом окне: {when}. Набранное здесь осталось в форме.",
  "parasol.stale.who.somebody": "Пока текст был у вас открыт, его сохранил кто-то ещё: {when}. Набранное вами осталось в форме.",
  "parasol.stale.compare": "Сравнить оба текста",
  "parasol.stale.compare-title": "Этот текст изменили двое",
  "parasol.stale.explain": "Выберите для каждого поля, чьи слова останутся. Пока вы не сохраните, ничего не изменится.",
  "parasol.stale.no-difference": "В обоих текстах сказано одно и то же. Пока вы не сохраните, ничего не изменится.",
  "parasol.stale.theirs": "Как сохранено сейчас",
  "parasol.stale.mine": "Как набрали вы",
  "parasol.stale.empty": "пусто",
  "parasol.stale.later": "Позже",
  "parasol.stale.put-into-form": "Перенести в форму",
  "parasol.stale.unreadable": "Сохранённый текст сейчас не прочесть. Попробуйте через минуту; набранное вами осталось в форме.",

  "apiError.parasol.save.refused": "Ничего не сохранено: редакция отказала.",
  "apiError.parasol.save.forbidden": "Ничего не сохранено: у вашей роли нет на это права.",
  "apiError.parasol.save.gone": "Ничего не сохранено: эту запись тем временем удалили.",
  "apiError.parasol.save.session": "Ничего не сохранено: сеанс закончился.",
  "apiError.parasol.save.outage": "Ничего не сохранено: база данных редакции не отвечает.",
  "apiError.parasol.save.full": "Ничего не сохранено: на сервере закончилось место.",
  "apiError.parasol.save.server": "Ничего не сохранено: сбой на сервере.",
  "apiError.parasol.save.network": "Ничего не сохранено: нет связи с сервером.",

  "apiError.parasol.email.off":
    "Письмо не отправлено: почта в этой редакции не настроена. Новый пароль может дать тот, кто её обслуживает: командой «npm run password -- --email» с вашим адресом.",

  "parasol.notice.not-done.save": "Ничего не сохранено",
  "parasol.notice.not-done.publish": "Не опубликовано",
  "parasol.notice.draft-unsaved": "Черновик тоже не сохранён. Кнопка «Сохранить» сохранит его и недоделанным.",
  "parasol.notice.fields.text": "Чего-то не хватает или что-то не так. Набранное осталось в форме: поправьте и попробуйте снова.",
  "parasol.notice.forbidden.text":
    "У вашей роли нет на это права. Набранное осталось в форме: скопируйте нужное или попросите доступ и сохраните снова.",
  "parasol.notice.gone.text": "Эту запись тем временем удалили. Набранное осталось в форме: скопируйте его в новую запись.",
  "parasol.notice.session.text": "Сеанс закончился. Войдите снова в этой же вкладке: набранное вернётся в форму.",
  "parasol.notice.outage.text":
    "База данных редакции не отвечает. Набранное осталось в форме: не закрывайте страницу и сохраните ещё раз через минуту. Если не поможет, сообщите тому, кто следит за сервером.",
  "parasol.notice.full.text":
    "На сервере закончилось место. Набранное осталось в форме: не закрывайте страницу, сообщите тому, кто следит за сервером, и сохраните ещё раз, когда место появится.",
  "parasol.notice.server.text":
    "Сбой на сервере. Набранное осталось в форме: не закрывайте страницу и сохраните ещё раз через минуту.",
  "parasol.notice.network.text":
    "Нет связи с сервером. Набранное осталось в форме: не закрывайте страницу, проверьте подключение и сохраните ещё раз.",
  "parasol.notice.put-back.title": "Ваш текст на месте",
  "parasol.notice.put-back.text": "Сеанс закончился раньше, чем вы сохранили. Набранное снова в форме: сохраните его.",
  "parasol.notice.put-back-over-changes.text":
    "Сеанс закончился раньше, чем вы сохранили, и с тех пор эту запись сохранил кто-то ещё. Набранное снова в форме. Сохраните его, и вы увидите оба текста: из чужого ничего не пропадёт, пока вы сами не решите.",

  "app.session.ended.title": "Сеанс закончился",
  "app.session.ended.unsaved": "Сеанс закончился. Войдите снова в этой же вкладке: набранное вернётся в форму.",
};
