import { simpleWording } from '../view/simple-wording.ts';
import type { Messages } from '../view/messages.ts';
import { plurals } from './plural.ts';

const count = plurals('ru');

/** Russian. Names stay in Latin letters, and no phrase asks them for a case. */
export const messages: Messages = {
  ...simpleWording({
    quote: (words) => `«${words}»`,
    nobody: 'источник не указан',
    denial: (who) => `${who} (опровержение)`,
    to: (whom) => ` (адресат: ${whom})`,
    according: (who) => `; источник: ${who}`,
    cited: (who) => `; в изложении ${who}`,
    denied: 'опровергается',
    source: (chains) => `Источник: ${chains}`,
    hearsay: (marks) => `С чужих слов: ${marks}`,
    unsure: 'не точно',
    separator: '; ',
  }),
  locale: 'ru',
  direction: 'ltr',
  openQuote: '«',
  closeQuote: '»',
  heading: 'Коротко',
  sections: {
    points: 'Главное',
    statements: 'Кто что сказал',
    cast: 'Кто есть кто',
    sourcing: 'На чём основан текст',
    lists: 'Списки в тексте',
    quantities: 'Цифры',
    timeline: 'Хронология',
    artefacts: 'Дефекты текста',
  },
  reading: (words, minutes) =>
    `${count(words, { one: '# слово', few: '# слова', many: '# слов', other: '# слова' })}, ${minutes} мин чтения`,
  fullText: 'Полный текст',
  readArticle: 'Читать статью',
  showAll: (total) => count(total, { other: 'Показать все (#)' }),
  showFewer: 'Свернуть',
  showInText: 'Показать в тексте',
  empty: 'В этом тексте нечего обобщать.',
  failed: 'Не удалось загрузить обзор.',
  unsure: 'не точно',
  anonymous: 'имя не названо',
  unknownSpeaker: 'Неясно или не указано, кто это сказал',
  unidentified: 'неясно, кто имеется в виду',
  hearsay: 'с чужих слов',
  speakerKinds: { group: 'группа', document: 'документ', publication: 'издание' },
  people: 'Люди',
  organizations: 'Организации',
  places: 'Места',
  named: (times) =>
    count(times, { one: '# упоминание', few: '# упоминания', many: '# упоминаний', other: '# упоминания' }),
  quoted: (times) => count(times, { one: '# цитата', few: '# цитаты', many: '# цитат', other: '# цитаты' }),
  sourceKinds: {
    named: 'Люди, названные по имени',
    anonymous: 'Люди без имени',
    organizations: 'Организации',
    documents: 'Документы и СМИ',
    others: 'Другие источники',
    unattributed: 'Источник не указан',
  },
  hearsayPassages: (total) =>
    count(total, {
      one: 'С чужих слов передано # место.',
      few: 'С чужих слов передано # места.',
      many: 'С чужих слов передано # мест.',
      other: 'С чужих слов передано # места.',
    }),
  statements: (total) =>
    count(total, { one: '# высказывание', few: '# высказывания', many: '# высказываний', other: '# высказывания' }),
  bounds: {
    'at-least': 'не менее',
    'more-than': 'более',
    'at-most': 'не более',
    'less-than': 'менее',
    about: 'около',
  },
  dimensions: {
    length: 'Расстояния',
    area: 'Площади',
    volume: 'Объёмы',
    mass: 'Вес',
    speed: 'Скорости',
    temperature: 'Температуры',
    time: 'Длительность',
    money: 'Деньги',
    percent: 'Доли',
    fraction: 'Доли',
    ratio: 'Кратность',
    angle: 'Углы',
    age: 'Возраст',
    count: 'Количество',
  },
  inferred: 'дата вычислена',
  undated: 'дата неизвестна',
  itemsUnder: (total, section) =>
    count(total, {
      one: `# пункт в разделе «${section}»`,
      few: `# пункта в разделе «${section}»`,
      many: `# пунктов в разделе «${section}»`,
      other: `# пункта в разделе «${section}»`,
    }),
  severities: { warning: 'Предупреждение', information: 'Примечание', hint: 'Подсказка' },
};
