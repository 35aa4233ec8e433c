/** Why a file is not taken in, said to the editor in one sentence. */
import type { EditorLanguage } from "../editor-languages.js";
import { maxBytes, maxPixels } from "./limits.js";

export type RefusalReason =
  | "otherType"
  | "tooLarge"
  | "tooManyPixels"
  | "unreadablePicture"
  | "unreadablePdf"
  | "encryptedPdf"
  | "otherKind"
  | "fromAddress"
  | "otherRoad"
  | "fixedSettings";

/** Thrown by the rules, which know neither the editor's language nor the file's name. */
export class Refused extends Error {
  override name = "Refused";

  constructor(readonly reason: RefusalReason) {
    super(`The upload was refused: ${reason}.`);
  }
}

const megabytes = Math.round(maxBytes / 1024 / 1024);
const megapixels = Math.round(maxPixels / 1_000_000);

const sentences: Record<EditorLanguage, Record<RefusalReason, (file: string) => string>> = {
  en: {
    otherType: (file) =>
      `${file} was not uploaded: its content is not a JPEG, PNG, WebP or AVIF picture or a PDF document, the only kinds accepted here, whatever its name says.`,
    tooLarge: (file) => `${file} was not uploaded: it is larger than ${megabytes} MB; save it smaller and try again.`,
    tooManyPixels: (file) =>
      `${file} was not uploaded: the picture has more than ${megapixels} megapixels; save it smaller and try again.`,
    unreadablePicture: (file) =>
      `${file} was not uploaded: the picture is damaged or incomplete; save it again as JPEG, PNG, WebP or AVIF and try once more.`,
    unreadablePdf: (file) =>
      `${file} was not uploaded: this PDF is damaged or too intricate to be freed of hidden data; export or print it to a new PDF and try again.`,
    encryptedPdf: (file) =>
      `${file} was not uploaded: this PDF is encrypted, so its hidden data cannot be removed; save it without a password and without restrictions and try again.`,
    otherKind: (file) =>
      `${file} was not uploaded: a picture can be replaced only by a picture, and a PDF only by a PDF; upload it as a new file.`,
    fromAddress: () =>
      "Nothing was uploaded: for your safety the newsroom fetches nothing from other sites; save the file on your device and upload it from there.",
    otherRoad: () => "Nothing was uploaded: the newsroom takes in files through its media library only.",
    fixedSettings: () =>
      "These settings are fixed: every picture is turned upright, made smaller and freed of hidden data, and none is sent to other services.",
  },
  ru: {
    otherType: (file) =>
      `${file} не загружен: по содержимому это не изображение JPEG, PNG, WebP или AVIF и не документ PDF, а другие файлы, как бы они ни назывались, здесь не принимаются.`,
    tooLarge: (file) => `${file} не загружен: он больше ${megabytes} МБ; уменьшите его и попробуйте снова.`,
    tooManyPixels: (file) =>
      `${file} не загружен: в изображении больше ${megapixels} мегапикселей; уменьшите его и попробуйте снова.`,
    unreadablePicture: (file) =>
      `${file} не загружен: изображение повреждено или неполно; сохраните его заново в формате JPEG, PNG, WebP или AVIF и попробуйте ещё раз.`,
    unreadablePdf: (file) =>
      `${file} не загружен: этот PDF повреждён или слишком сложен, чтобы удалить из него скрытые данные; экспортируйте или распечатайте его в новый PDF и попробуйте снова.`,
    encryptedPdf: (file) =>
      `${file} не загружен: этот PDF зашифрован, и скрытые данные из него не удалить; сохраните его без пароля и без ограничений и попробуйте снова.`,
    otherKind: (file) =>
      `${file} не загружен: изображение можно заменить только изображением, а PDF — только PDF; загрузите его как новый файл.`,
    fromAddress: () =>
      "Ничего не загружено: ради вашей безопасности редакция ничего не скачивает с чужих сайтов; сохраните файл на своём устройстве и загрузите его оттуда.",
    otherRoad: () => "Ничего не загружено: редакция принимает файлы только через медиатеку.",
    fixedSettings: () =>
      "Эти настройки неизменны: каждое изображение поворачивается, уменьшается и очищается от скрытых данных, и ни одно не отправляется в чужие службы.",
  },
};

/**
 * The sentence for a refusal. The admin formats server texts as ICU messages, so nothing of a file's name that such a message
 * would take for syntax is left in it.
 */
export function refusalSentence(reason: RefusalReason, language: EditorLanguage, fileName: string): string {
  const plain = fileName.replaceAll(/[^\p{L}\p{M}\p{N} ._()-]/gu, "").trim().slice(0, 80);
  const named: Record<EditorLanguage, string> = {
    en: plain === "" ? "The file" : `“${plain}”`,
    ru: plain === "" ? "Файл" : `Файл «${plain}»`,
  };
  return sentences[language][reason](named[language]);
}
