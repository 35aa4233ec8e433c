/** The pictures of the demonstration: what draws them, and what can be seen on them. */
import type { Words } from "./notation.js";
import { archiveShelves } from "./pictures/drawings/archive-shelves.js";
import { ringOfUmbrellas } from "./pictures/drawings/ring-of-umbrellas.js";
import { roundTable } from "./pictures/drawings/round-table.js";
import { routes } from "./pictures/drawings/routes.js";
import { sheetsOfPaper } from "./pictures/drawings/sheets-of-paper.js";
import { shelteredTelephone } from "./pictures/drawings/sheltered-telephone.js";
import { streetInTheRain } from "./pictures/drawings/street-in-the-rain.js";
import { twentyEightDays } from "./pictures/drawings/twenty-eight-days.js";
import { umbrellasAtTheDoor } from "./pictures/drawings/umbrellas-at-the-door.js";
import { underTheCanopy } from "./pictures/drawings/under-the-canopy.js";
import { voiceOnTheAir } from "./pictures/drawings/voice-on-the-air.js";

interface DrawnPicture {
  /** Draws it, as SVG. */
  readonly draw: () => string;
  readonly alt: Words;
}

/** All of them are drawn for this demonstration and may be used by everybody. */
export const pictureLicence = "CC-BY-4.0";
export const pictureCredit = "Parasol";

export const pictures = {
  archiveShelves: {
    draw: archiveShelves,
    alt: {
      en: "Drawing: three shelves full of folders and books in black, cream and grey; a single thin one on the middle shelf is red.",
      ru: "Рисунок: три полки с папками и книгами чёрного, кремового и серого цвета; одна тонкая книга на средней полке — красная.",
    },
  },
  ringOfUmbrellas: {
    draw: ringOfUmbrellas,
    alt: {
      en: "Drawing: thirteen open umbrellas seen from above stand in a ring, nine red and four cream.",
      ru: "Рисунок: тринадцать раскрытых зонтов, вид сверху, стоят кольцом — девять красных и четыре кремовых.",
    },
  },
  roundTable: {
    draw: roundTable,
    alt: {
      en: "Drawing: a round table seen from above, laid with sheets of paper, pencils and cups; around it eight empty chairs, one of them red.",
      ru: "Рисунок: круглый стол, вид сверху: листы бумаги, карандаши, чашки; вокруг восемь пустых стульев, один из них красный.",
    },
  },
  routes: {
    draw: routes,
    alt: {
      en: "Drawing: pale roads cross on a grey map; a red dotted line runs along them to an open red umbrella.",
      ru: "Рисунок: светлые дороги пересекаются на серой карте; красный пунктир ведёт по ним к раскрытому красному зонту.",
    },
  },
  sheetsOfPaper: {
    draw: sheetsOfPaper,
    alt: {
      en: "Drawing: sheets of paper fanned out on a dark table; a red clip holds the top one, and one of its lines is underlined in red.",
      ru: "Рисунок: листы бумаги веером на тёмном столе; на верхнем красная скрепка, одна строка подчёркнута красным.",
    },
  },
  shelteredTelephone: {
    draw: shelteredTelephone,
    alt: {
      en: "Drawing: rain falls, and a large red umbrella keeps it off a telephone with a few lines of text on its screen.",
      ru: "Рисунок: идёт дождь, большой красный зонт укрывает от него телефон, на экране которого несколько строк текста.",
    },
  },
  streetInTheRain: {
    draw: streetInTheRain,
    alt: {
      en: "Drawing: an open red umbrella stands upright on a pale pavement in the rain, in front of a row of dark houses with lit windows.",
      ru: "Рисунок: раскрытый красный зонт стоит под дождём на светлой мостовой перед рядом тёмных домов с освещёнными окнами.",
    },
  },
  twentyEightDays: {
    draw: twentyEightDays,
    alt: {
      en: "Drawing: a card of 28 tablets in four rows of seven; 9 places are ticked off, 19 red tablets remain.",
      ru: "Рисунок: упаковка на 28 таблеток, четыре ряда по семь; 9 ячеек отмечены галочкой, осталось 19 красных таблеток.",
    },
  },
  umbrellasAtTheDoor: {
    draw: umbrellasAtTheDoor,
    alt: {
      en: "Drawing: six closed umbrellas, black, grey and one red, stand in a rack beside a door that is open.",
      ru: "Рисунок: шесть сложенных зонтов — чёрные, серые и один красный — стоят в стойке у открытой двери.",
    },
  },
  underTheCanopy: {
    draw: underTheCanopy,
    alt: {
      en: "Drawing: the panels of a red umbrella fill most of the picture; beyond its rim rain is falling.",
      ru: "Рисунок: клинья красного зонта занимают почти всю картину; за его краем идёт дождь.",
    },
  },
  voiceOnTheAir: {
    draw: voiceOnTheAir,
    alt: {
      en: "Drawing: a black microphone; wide arcs spread from it like waves, one of them red.",
      ru: "Рисунок: чёрный микрофон; от него, как волны, расходятся широкие дуги, одна из них красная.",
    },
  },
} as const satisfies Record<string, DrawnPicture>;

export type PictureKey = keyof typeof pictures;
